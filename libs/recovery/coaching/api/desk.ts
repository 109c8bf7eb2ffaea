import type { Client, CoachFit, CoachProfile, MatchRequest } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { Coach, Fit, Wish } from '@alongside/recovery/coaching/domain';
import { reach } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { toCoach, toProfile } from './coach.row.ts';
import { coachRows } from './coach.store.ts';
import { toRequest, toWish } from './request.row.ts';
import { waitingRows } from './request.store.ts';

/** One person who waits, as rule and as row. */
export type Waiting = { readonly wish: Wish; readonly request: MatchRequest; readonly client: Client };

export type Desk = {
  readonly coaches: readonly Coach[];
  readonly waiting: readonly Waiting[];
  /** The contract's row of a fit. */
  readonly fitRow: (fit: Fit) => CoachFit;
  readonly profileOf: (coachId: string) => CoachProfile;
};

/** All that matching looks at, for everybody who waits or for one client: the same handful of statements, however many wait. */
export async function deskOf(tx: Tx, only: { readonly clientId?: string } = {}): Promise<Desk> {
  const rows = await waitingRows(tx, only);
  const coaches = await coachRows(tx);
  const profiles = new Map(coaches.map((row) => [row.id, toProfile(row)]));
  const accesses = await reach(
    tx,
    rows.map((row) => row.clientId),
  );
  const clients = await clientRows(tx, accesses);
  const profileOf = (coachId: string): CoachProfile => {
    const profile = profiles.get(coachId);
    if (!profile) throw new Error('a coach who was ranked is not there');
    return profile;
  };
  return {
    coaches: coaches.map(toCoach),
    waiting: rows.flatMap((row): Waiting[] => {
      const [access, client] = [accesses.get(row.clientId), clients.get(row.clientId)];
      return access && client ? [{ wish: toWish(tx, row), request: toRequest(tx, access, row), client }] : [];
    }),
    profileOf,
    fitRow: ({ coachId, total, parts, concerns }) => ({
      coach: profileOf(coachId),
      total,
      parts: parts.map((part) => ({ ...part, words: [...part.words] })),
      concerns: concerns.map((one) => ({ ...one })),
    }),
  };
}
