import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import type { AgeBand, PauseCoachInput } from '@alongside/kit/contract';
import { outcomeOf, type Outcome, type Versioned } from '@alongside/kit/ui';
import { ageBands, oneOf } from './choices.ts';
import { coachesQuery, pauseCoachMutation, saveCoachProfileMutation } from './coaches.documents.ts';
import { afterMatching, type Brought } from './coaching.queries.ts';
import { likingInput, likingsOf, type LikingValues } from './liking-values.ts';
import type { Likings } from './use-wish-words.ts';

export const coachesOptions = () =>
  queryOptions({
    queryKey: keyOf('CoachProfile', null, 'all'),
    queryFn: async ({ signal }) => (await request(coachesQuery, {}, { signal })).coaches,
  });
export type CoachInView = Brought<typeof coachesOptions>[number];

export type ProfileValues = LikingValues & { readonly ageBand: AgeBand | null; readonly cap: number | null };

type Stored = Likings & { readonly ageBand: string | null; readonly cap: number; readonly version: number };

export function profileFrom(stored: Stored): Versioned<ProfileValues> {
  return { values: { ...likingsOf(stored), ageBand: oneOf(ageBands, stored.ageBand), cap: stored.cap }, version: stored.version };
}

/** `setsCap`: the cap is the coordinator's; from anybody else it is not sent. */
export async function saveProfile(
  staffId: string,
  { values, version }: Versioned<ProfileValues>,
  setsCap: boolean,
): Promise<Outcome<ProfileValues>> {
  const { gender, faith, ageBand, cap } = values;
  const said = { gender: gender ?? ('UNKNOWN' as const), faith, ageBand, cap: setsCap ? cap : null };
  const { saveCoachProfile: answer } = await request(saveCoachProfileMutation, {
    input: { staffId, expectedVersion: version, ...likingInput(values), ...said },
  });
  return outcomeOf(answer, profileFrom);
}

export const pauseCoachOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: PauseCoachInput) => (await request(pauseCoachMutation, { input })).pauseCoach,
    onSuccess: () => afterMatching(client),
  });
