import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { ConsentInput, RevokeConsentInput } from '@alongside/kit/contract';
import { outcomeOf, type Outcome } from '@alongside/kit/ui';
import { clientConsentsQuery, recordConsentMutation, revokeConsentMutation } from './consent.documents.ts';
import { afterChange } from './person.queries.ts';

async function askConsents(clientId: string, signal: AbortSignal) {
  return (await request(clientConsentsQuery, { clientId }, { signal })).client?.consents ?? [];
}
export type ConsentInView = Awaited<ReturnType<typeof askConsents>>[number];

export const clientConsentsOptions = (clientId: string) =>
  queryOptions({ queryKey: keyOf('Client', clientId, 'consents'), queryFn: ({ signal }) => askConsents(clientId, signal) });

const never = (): never => {
  throw new Error('a consent has no version');
};

export async function recordConsent(input: ConsentInput): Promise<Outcome<never>> {
  return outcomeOf((await request(recordConsentMutation, { input })).recordConsent, never);
}

export const revokeConsentOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: RevokeConsentInput) => outcomeOf((await request(revokeConsentMutation, { input })).revokeConsent, never),
    onSuccess: () => afterChange(client),
  });
