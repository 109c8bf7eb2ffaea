import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { request } from '@alongside/kit/client';
import type { MatchRequestInput, WithdrawRequestInput } from '@alongside/kit/contract';
import { outcomeOf, type Outcome, type Versioned } from '@alongside/kit/ui';
import { afterMatching } from './coaching.queries.ts';
import { likingInput, likingsOf, noLikings, type LikingValues } from './liking-values.ts';
import { saveMatchRequestMutation, withdrawMatchRequestMutation } from './request.documents.ts';
import type { Likings } from './use-wish-words.ts';

export type RequestValues = LikingValues & { readonly avoid: string; readonly avoidCoachIds: readonly string[] };

export type StoredWish = Likings & {
  readonly id: string | null;
  readonly avoid: string | null;
  readonly avoidCoachIds: readonly string[] | null;
  readonly version: number | null;
};

export function requestFrom(wish: StoredWish | null): Versioned<RequestValues> {
  if (!wish) return { values: { ...noLikings, avoid: '', avoidCoachIds: [] }, version: 0 };
  return { values: { ...likingsOf(wish), avoid: wish.avoid ?? '', avoidCoachIds: wish.avoidCoachIds ?? [] }, version: wish.version ?? 0 };
}

export async function saveRequest(
  of: Pick<MatchRequestInput, 'id' | 'clientId'>,
  { values, version }: Versioned<RequestValues>,
): Promise<Outcome<RequestValues>> {
  const { gender, faith, avoid, avoidCoachIds } = values;
  const input = { ...of, expectedVersion: version, gender, faith, ...likingInput(values), avoid, avoidCoachIds: [...avoidCoachIds] };
  const { saveMatchRequest: answer } = await request(saveMatchRequestMutation, { input });
  return outcomeOf(answer, requestFrom);
}

export const withdrawRequestOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: WithdrawRequestInput) => (await request(withdrawMatchRequestMutation, { input })).withdrawMatchRequest,
    onSuccess: () => afterMatching(client),
  });
