import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { AnswerSecondInput, BreakGlassInput } from '@alongside/kit/contract';
import { answerSecondMutation, askSecondMutation, grantShareQuery, ownSecondQuery, secondsToAnswerQuery } from './seconds.documents.ts';

/** Milliseconds between two looks. A look is no person at the desk: it extends no session. */
const looks = { whileWaiting: 10_000, forOthers: 60_000 } as const;

export const ownSecondOptions = queryOptions({
  queryKey: keyOf('GrantSecond', null, 'own'),
  queryFn: async ({ signal }) => (await request(ownSecondQuery, {}, { signal, background: true })).ownSecond ?? null,
  refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? looks.whileWaiting : false),
});
export type OwnSecondRow = NonNullable<Awaited<ReturnType<NonNullable<(typeof ownSecondOptions)['queryFn']>>>>;

export const askSecondOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: BreakGlassInput) => (await request(askSecondMutation, { input })).askSecond,
    onSuccess: () => refresh(client, 'GrantSecond'),
  });

export const secondsToAnswerOptions = queryOptions({
  queryKey: keyOf('GrantSecond', null, 'toAnswer'),
  queryFn: async ({ signal }) => (await request(secondsToAnswerQuery, {}, { signal, background: true })).secondsToAnswer,
  refetchInterval: looks.forOthers,
});
export type SecondRow = Awaited<ReturnType<NonNullable<(typeof secondsToAnswerOptions)['queryFn']>>>[number];

export const answerSecondOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: AnswerSecondInput) => (await request(answerSecondMutation, { input })).answerSecond,
    onSuccess: () => refresh(client, 'GrantSecond'),
  });

export const grantShareOptions = queryOptions({
  queryKey: keyOf('AccessGrant', null, 'share'),
  queryFn: async ({ signal }) => (await request(grantShareQuery, {}, { signal })).grantShare,
});
export type ShareOf = Awaited<ReturnType<NonNullable<(typeof grantShareOptions)['queryFn']>>>['week'];
