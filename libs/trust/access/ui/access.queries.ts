import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { BreakGlassInput, ReviewGrantInput } from '@alongside/kit/contract';
import { breakGlassMutation, endGrantMutation, grantsToReviewQuery, openGrantQuery, reviewGrantMutation } from './access.documents.ts';

export const openGrantOptions = queryOptions({
  queryKey: keyOf('AccessGrant', null, 'open'),
  queryFn: async ({ signal }) => (await request(openGrantQuery, {}, { signal })).openGrant ?? null,
});

/** What may be seen is another thing before and after: everything that is shown is asked for again. */
const everything = (client: QueryClient) => client.invalidateQueries();

export const breakGlassOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: BreakGlassInput) => (await request(breakGlassMutation, { input })).breakGlass,
    onSuccess: (answer) => (answer.__typename === 'GrantOpened' ? everything(client) : undefined),
  });

export const endGrantOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (id: string) => (await request(endGrantMutation, { id })).endGrant,
    onSettled: () => everything(client),
  });

export const reviewsOptions = queryOptions({
  queryKey: keyOf('AccessGrant', null, 'reviews'),
  queryFn: async ({ signal }) => (await request(grantsToReviewQuery, {}, { signal })).grantsToReview,
  staleTime: Infinity, // each look is an event: nothing asks again by itself
});
export type GrantRow = Awaited<ReturnType<NonNullable<(typeof reviewsOptions)['queryFn']>>>[number];

export const reviewOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: ReviewGrantInput) => (await request(reviewGrantMutation, { input })).reviewGrant,
    onSuccess: () => refresh(client, 'AccessGrant'),
  });
