import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { ApproveMatchInput, PoolMode } from '@alongside/kit/contract';
import { afterMatching, type Brought } from './coaching.queries.ts';
import { approveMatchMutation, matchQueueQuery, matchReviewQuery, openProposalsQuery, suggestForAllQuery } from './desk.documents.ts';
import { peopleToMatchQuery } from './request.documents.ts';

export const matchQueueOptions = () =>
  queryOptions({
    queryKey: keyOf('Client', null, 'matchQueue'),
    queryFn: async ({ signal }) => (await request(matchQueueQuery, {}, { signal })).matchQueue,
  });
export type QueueInView = Brought<typeof matchQueueOptions>;
export type QueueRow = QueueInView['rows'][number];

export const openProposalsOptions = () =>
  queryOptions({
    queryKey: keyOf('Client', null, 'openProposals'),
    queryFn: async ({ signal }) => (await request(openProposalsQuery, {}, { signal })).matches,
  });
export type ProposalInView = Brought<typeof openProposalsOptions>[number];

export const matchReviewOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'matchReview'),
    queryFn: async ({ signal }) => (await request(matchReviewQuery, { clientId }, { signal })).matchReview,
  });
export type ReviewInView = NonNullable<Brought<typeof matchReviewOptions>>;
export type FitInView = ReviewInView['ranked'][number];
export type FitPartInView = FitInView['parts'][number];

/** Asked anew each time: the pool moves with every approval. */
export const suggestForAllOptions = (mode: PoolMode) =>
  queryOptions({
    queryKey: keyOf('Client', null, 'suggestForAll', mode),
    queryFn: async ({ signal }) => (await request(suggestForAllQuery, { mode }, { signal })).suggestForAll,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
export type PoolInView = Brought<typeof suggestForAllOptions>;
export type PairInView = PoolInView['pairs'][number];

export const approveMatch = async (input: ApproveMatchInput) => (await request(approveMatchMutation, { input })).approveMatch;
export type ApproveAnswer = Awaited<ReturnType<typeof approveMatch>>;

/** A refusal too means that the desk shows what is no longer so: everything is asked again. */
export const approveMatchOptions = (client: QueryClient) =>
  mutationOptions({ mutationFn: approveMatch, onSuccess: () => afterMatching(client) });

/** The text is a name: part of a key in memory and of no address, and forgotten at once. */
export const peopleToMatchOptions = (search: string) =>
  queryOptions({
    queryKey: keyOf('Client', null, 'peopleToMatch', search),
    queryFn: async ({ signal }) => (await request(peopleToMatchQuery, { search: search || null }, { signal })).clients.clients,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
