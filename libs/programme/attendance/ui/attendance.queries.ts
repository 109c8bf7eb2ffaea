import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { DidNotMeetInput, FinishInput } from '@alongside/kit/contract';
import {
  clientAttendanceQuery,
  didNotMeetMutation,
  finishAttendanceMutation,
  markHistoryQuery,
  recordAttendanceMutation,
  rosterQuery,
  todayQuery,
  walkInCandidatesQuery,
} from './attendance.documents.ts';

type Answer<Options extends (...given: never[]) => { queryFn?: unknown }> =
  NonNullable<ReturnType<Options>['queryFn']> extends (...given: never[]) => infer Given ? Awaited<Given> : never;
type InputOf<Document> = Document extends { __apiType?: (variables: infer Variables) => unknown } ? Variables : never;

/** A day of the viewer's; null is the centre's today. */
export const dayOptions = (date: string | null) =>
  queryOptions({
    queryKey: keyOf('Session', null, 'day', date),
    queryFn: async ({ signal }) => (await request(todayQuery, { date }, { signal })).day,
  });
export type DayInView = Answer<typeof dayOptions>;
export type DaySession = DayInView['sessions'][number];

/** Asked anew each time somebody opens it: another device may have marked since. */
export const rosterOptions = (sessionId: string) =>
  queryOptions({
    queryKey: keyOf('Session', sessionId, 'roster'),
    queryFn: async ({ signal }) => (await request(rosterQuery, { sessionId }, { signal })).roster,
    staleTime: 0,
  });
export type RosterInView = NonNullable<Answer<typeof rosterOptions>>;
export type RosterRow = RosterInView['rows'][number];

export const markHistoryOptions = (sessionId: string, clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'markHistory', sessionId),
    queryFn: async ({ signal }) => (await request(markHistoryQuery, { sessionId, clientId }, { signal })).mark?.history ?? [],
    staleTime: 0,
  });
export type MarkChangeInView = Answer<typeof markHistoryOptions>[number];

/** The text is part of a key in memory and of no address; it is a name, and forgotten at once. */
export const walkInOptions = (sessionId: string, search: string) =>
  queryOptions({
    queryKey: keyOf('Session', sessionId, 'walkIns', search),
    queryFn: async ({ signal }) => (await request(walkInCandidatesQuery, { sessionId, search }, { signal })).walkInCandidates,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const clientAttendanceOptions = (clientId: string, weeks: number) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'attendance', weeks),
    queryFn: async ({ signal }) => (await request(clientAttendanceQuery, { clientId, weeks }, { signal })).client?.attendance ?? null,
  });
export type AttendanceInView = NonNullable<Answer<typeof clientAttendanceOptions>>;
export type AttendedInView = NonNullable<AttendanceInView['sessions']>[number];

/** What else shows a session: its counts on Today and in the calendar. The roster itself is kept up by the answers. */
function refreshCounts(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ['Session'], predicate: (query) => query.queryKey[2] !== 'roster' });
}

/** Puts the lines that an answer brought into the roster that is shown. */
export function keepRows(client: QueryClient, sessionId: string, rows: readonly RosterRow[]): void {
  client.setQueryData(rosterOptions(sessionId).queryKey, (old) => (old ? { ...old, rows: [...rows] } : old));
}

type RecordInput = InputOf<typeof recordAttendanceMutation>['input'];

/** A mark changes the person's attendance and, without knowing plans, their dose: both keys begin with the client. */
export const recordOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: RecordInput) => (await request(recordAttendanceMutation, { input }, { timeoutMs: 8000 })).recordAttendance,
    onSuccess: (_, { ops }) => Promise.all([refreshCounts(client), ...ops.map(({ clientId }) => refresh(client, 'Client', clientId))]),
  });
export type RecordAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof recordOptions>['mutationFn']>>>;

const afterFinishing = (client: QueryClient, sessionId: string) =>
  Promise.all([
    refreshCounts(client),
    refresh(client, 'Client'),
    client.invalidateQueries({ queryKey: rosterOptions(sessionId).queryKey }),
  ]);

export const finishOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: FinishInput) => (await request(finishAttendanceMutation, { input })).finishAttendance,
    onSuccess: (_, { sessionId }) => afterFinishing(client, sessionId),
  });

export const didNotMeetOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: DidNotMeetInput) => (await request(didNotMeetMutation, { input })).didNotMeet,
    onSuccess: (_, { sessionId }) => afterFinishing(client, sessionId),
  });
