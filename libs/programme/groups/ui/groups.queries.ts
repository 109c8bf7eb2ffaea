import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { SeriesInput } from '@alongside/kit/contract';
import {
  calendarChoicesQuery,
  calendarQuery,
  createSeriesMutation,
  previewSeriesQuery,
  seriesChoicesQuery,
  sessionQuery,
} from './groups.documents.ts';

export type Days = { readonly from: string; readonly until: string; readonly roomId: string | null; readonly staffId: string | null };

/** The week before stays on the screen while the next one comes: no skeleton between two weeks. */
export const calendarOptions = ({ from, until, roomId, staffId }: Days) =>
  queryOptions({
    queryKey: keyOf('Session', null, 'calendar', from, until, roomId, staffId),
    queryFn: async ({ signal }) => (await request(calendarQuery, { from, until, roomId, staffId }, { signal })).sessions,
    placeholderData: keepPreviousData,
  });
export type CalendarRow = Awaited<ReturnType<NonNullable<ReturnType<typeof calendarOptions>['queryFn']>>>[number];

/** Rooms and staff to filter by. */
export const calendarChoicesOptions = () =>
  queryOptions({
    queryKey: keyOf('Room', null, 'calendarChoices'),
    queryFn: ({ signal }) => request(calendarChoicesQuery, {}, { signal }),
    staleTime: 300_000,
  });

export const sessionOptions = (id: string) =>
  queryOptions({
    queryKey: keyOf('Session', id, 'sheet'),
    queryFn: async ({ signal }) => (await request(sessionQuery, { id }, { signal })).session,
  });
export type SheetSession = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof sessionOptions>['queryFn']>>>>;

/** What a new group is made of: services, rooms, staff, and the groups that there are, to begin from one. */
export const seriesChoicesOptions = () =>
  queryOptions({
    queryKey: keyOf('Series', null, 'choices'),
    queryFn: ({ signal }) => request(seriesChoicesQuery, {}, { signal }),
  });
export type SeriesChoices = Awaited<ReturnType<NonNullable<ReturnType<typeof seriesChoicesOptions>['queryFn']>>>;

/** Asked anew with each change of the draft; the last answer stays until the next one is there. */
export const previewOptions = (input: SeriesInput) =>
  queryOptions({
    queryKey: keyOf('Series', null, 'preview', input),
    queryFn: async ({ signal }) => (await request(previewSeriesQuery, { input }, { signal })).previewSeries,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    gcTime: 60_000,
  });
export type Preview = Awaited<ReturnType<NonNullable<ReturnType<typeof previewOptions>['queryFn']>>>;

export const createSeriesOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: SeriesInput) => (await request(createSeriesMutation, { input })).createSeries,
    onSuccess: () => Promise.all([refresh(client, 'Session'), refresh(client, 'Series')]),
  });
