import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, loadViewer, refresh, request } from '@alongside/kit/client';
import {
  beginFactorMutation,
  confirmFactorMutation,
  endFactorMutation,
  ownFactorQuery,
  renewCodesMutation,
  stepUpMutation,
} from './second-factor.documents.ts';

/** The session has a new token then: the page learns the word that goes with it before anything is sent again. */
export const stepUpOptions = mutationOptions({
  mutationFn: async ({ password, code }: { readonly password: string; readonly code: string }) => {
    const { stepUp } = await request(stepUpMutation, { input: { password, code: code || null } });
    if (stepUp.__typename === 'MeChanged') await loadViewer();
    return stepUp;
  },
  gcTime: 0, // neither password nor code may stay in the cache of mutations
});

export const ownFactorOptions = queryOptions({
  queryKey: keyOf('Me', null, 'secondFactor'),
  queryFn: async ({ signal }) => (await request(ownFactorQuery, {}, { signal })).me ?? null,
});

const changed = async (client: QueryClient) => {
  await loadViewer();
  await refresh(client, 'Me');
};

export const beginFactorOptions = mutationOptions({
  mutationFn: async () => (await request(beginFactorMutation, {})).beginSecondFactor,
  gcTime: 0,
});

export const confirmFactorOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (code: string) => (await request(confirmFactorMutation, { code })).confirmSecondFactor,
    onSuccess: (answer) => (answer.__typename === 'FactorConfirmed' ? changed(client) : undefined),
    gcTime: 0,
  });

export const renewCodesOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async () => (await request(renewCodesMutation, {})).renewSpareCodes,
    onSuccess: () => changed(client),
    gcTime: 0,
  });

export const endFactorOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async () => (await request(endFactorMutation, {})).endSecondFactor,
    onSuccess: () => changed(client),
  });
