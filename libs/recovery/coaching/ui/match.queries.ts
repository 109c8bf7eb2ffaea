import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { AnswerMatchInput, EndMatchInput } from '@alongside/kit/contract';
import { afterMatching, type Brought } from './coaching.queries.ts';
import { answerMatchMutation, clientCoachingQuery, coachingAccessQuery, endMatchMutation } from './match.documents.ts';

/** What the viewer may see of coaching, and that much of it. Null: there is no such person for this viewer, or nothing to see. */
export const clientCoachingOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'coaching'),
    queryFn: async ({ signal }) => {
      const person = (await request(coachingAccessQuery, { clientId }, { signal })).client;
      const has = (action: string) => person?.viewerMay.includes(action) ?? false;
      const asked = { matches: has('match.read'), request: has('match.requestRead'), contacts: has('contact.read') };
      if (!Object.values(asked).includes(true)) return null;
      const may = { ...asked, wish: has('match.request'), approve: has('match.approve'), end: has('match.end'), log: has('contact.log') };
      const client = (await request(clientCoachingQuery, { clientId, ...asked }, { signal })).client;
      if (!client) return null;
      return { may, matches: client.matches ?? [], wish: client.matchRequest ?? null, contacts: client.supportContacts ?? [] };
    },
  });
export type CoachingInView = NonNullable<Brought<typeof clientCoachingOptions>>;
export type MatchInView = CoachingInView['matches'][number];
export type ContactInView = CoachingInView['contacts'][number];

export const answerMatchOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: AnswerMatchInput) => (await request(answerMatchMutation, { input })).answerMatch,
    onSuccess: () => afterMatching(client),
  });

export const endMatchOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: EndMatchInput) => (await request(endMatchMutation, { input })).endMatch,
    onSuccess: () => afterMatching(client),
  });
