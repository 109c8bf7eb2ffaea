import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { Brought, InputOf } from './coaching.queries.ts';
import { goalsForCoachQuery, logContactMutation, myPeopleQuery, myProposalsQuery } from './my-people.documents.ts';

export const myPeopleOptions = () =>
  queryOptions({
    queryKey: keyOf('Client', null, 'myPeople'),
    queryFn: async ({ signal }) => (await request(myPeopleQuery, {}, { signal })).myPeople,
  });
export type MyPersonInView = Brought<typeof myPeopleOptions>[number];

export const myProposalsOptions = () =>
  queryOptions({
    queryKey: keyOf('Client', null, 'myProposals'),
    queryFn: async ({ signal }) => (await request(myProposalsQuery, {}, { signal })).myProposals,
  });
export type MyProposalInView = Brought<typeof myProposalsOptions>[number];

/** The goals that a person shares. To be asked for only where the consent covers them. */
export const goalsForCoachOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'goalsForCoach'),
    queryFn: async ({ signal }) => (await request(goalsForCoachQuery, { clientId }, { signal })).client?.plan?.goals ?? [],
  });

export type LogInput = InputOf<typeof logContactMutation>;

/** A contact moves the list and the person; the dose too, without knowing plans. */
export const logContactOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: LogInput) => (await request(logContactMutation, { input }, { timeoutMs: 8000 })).logContact,
    onSuccess: () => refresh(client, 'Client'),
  });
