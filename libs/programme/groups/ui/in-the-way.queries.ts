import { queryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import { addDays, type LocalDate } from '@alongside/kit/time';
import { inTheWayQuery } from './in-the-way.documents.ts';

/** What the contract answers at once. */
const mostDays = 62;

/** Four months from today: closures are rarely known for longer, and what comes nearer is listed in time. */
export const inTheWayOptions = (today: LocalDate) =>
  queryOptions({
    queryKey: keyOf('Session', null, 'inTheWay', today),
    queryFn: async ({ signal }) => {
      const spans = [today, addDays(today, mostDays)].map((from) => ({ from, until: addDays(from, mostDays - 1) }));
      const found = await Promise.all(spans.map(async (span) => (await request(inTheWayQuery, span, { signal })).sessionsInTheWay));
      return found.flat();
    },
  });
export type InTheWayRow = Awaited<ReturnType<NonNullable<ReturnType<typeof inTheWayOptions>['queryFn']>>>[number];
