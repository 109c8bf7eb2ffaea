import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { ChangeInput } from '@alongside/kit/contract';
import { changeSessionsMutation, changedSeriesQuery, previewChangeQuery, undoChangeMutation } from './change.documents.ts';

/** The series of the session that shall change, as it stands now: its version goes with the change. */
export const changedSeriesOptions = (id: string) =>
  queryOptions({
    queryKey: keyOf('Series', id, 'changed'),
    queryFn: async ({ signal }) => (await request(changedSeriesQuery, { id }, { signal })).series,
  });
export type ChangedSeries = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof changedSeriesOptions>['queryFn']>>>>;

/** Asked anew with each change of what is typed. The last answer stays on the screen until the next one is there, and cannot be applied. */
export const previewChangeOptions = (input: ChangeInput) =>
  queryOptions({
    queryKey: keyOf('Session', input.sessionId, 'previewChange', input),
    queryFn: async ({ signal }) => (await request(previewChangeQuery, { input }, { signal })).previewChange,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
export type ChangePreview = Awaited<ReturnType<NonNullable<ReturnType<typeof previewChangeOptions>['queryFn']>>>;

/** A change shows in the calendar, on Today, with its group, and with each of its people. */
const afterChange = (client: QueryClient) =>
  Promise.all([refresh(client, 'Session'), refresh(client, 'Series'), refresh(client, 'Client')]);

export const changeSessionsOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: ChangeInput) => (await request(changeSessionsMutation, { input })).changeSessions,
    onSuccess: (answer) => (answer.__typename === 'ChangeMade' ? afterChange(client) : undefined),
  });
export type ChangeAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof changeSessionsOptions>['mutationFn']>>>;

/** Takes a change back. No component is left to hold this when somebody presses Undo: the client is given. */
export async function undoChange(client: QueryClient, id: string) {
  const { undoChange: answer } = await request(undoChangeMutation, { id });
  await afterChange(client);
  return answer;
}
