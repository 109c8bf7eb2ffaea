import { queryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import { groupHistoryQuery } from './group-history.documents.ts';

export const groupHistoryOptions = (id: string) =>
  queryOptions({
    queryKey: keyOf('Series', id, 'history'),
    queryFn: async ({ signal }) => (await request(groupHistoryQuery, { id }, { signal })).series,
  });
export type GroupHistoryInView = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof groupHistoryOptions>['queryFn']>>>>;
