import type { CoachProfileInput, SaveCoachResult } from '@alongside/kit/contract';
import { isRefusal, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { profileProblems } from '@alongside/recovery/coaching/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { toProfile } from './coach.row.ts';
import { coachRows, insertProfile, updateProfile, type CoachRow, type ProfileChange } from './coach.store.ts';
import type { CoachingNeeds } from './coaching.needs.ts';
import { firstOf } from './input.problem.ts';

/** Writes what a coach brings and when. A coach writes their own; the cap is the coordinator's. */
export function saveCoachProfile(needs: CoachingNeeds, viewer: Viewer, input: CoachProfileInput): Promise<SaveCoachResult> {
  return needs.db.tx(viewer, (tx) => save(tx, input));
}

async function save(tx: Tx, input: CoachProfileInput): Promise<SaveCoachResult> {
  const permit = await permitCentre(tx, 'coach.write');
  if (isRefusal(permit)) return permit;
  const current = await coachWithin(tx, input.staffId);
  if (!current) return notFound(['input', 'staffId']);
  const cap = input.cap ?? current.cap;
  if (cap !== current.cap) {
    const boss = await permitCentre(tx, 'matching.read');
    if (isRefusal(boss)) return boss;
  }
  const change = changeOf(input, cap);
  const { pathways, situations, interests, meetsBy } = change;
  const problems = profileProblems({ ...change, words: { pathways, situations, interests, meetsBy } });
  if (problems.length > 0) return firstOf(problems);
  const isSaved =
    input.expectedVersion === 0
      ? await insertProfile(tx, permit, input.staffId, change)
      : await updateProfile(tx, permit, input.staffId, input.expectedVersion, change);
  return isSaved ? coachSaved(tx, input.staffId) : staleCoach(tx, input.staffId);
}

function changeOf(input: CoachProfileInput, cap: number): ProfileChange {
  const { pathways, languages, gender, situations, interests, windows, meetsBy } = input;
  const said = { faith: input.faith ?? null, ageBand: input.ageBand ?? null };
  return { pathways, languages, gender, ...said, situations, interests, windows, meetsBy, cap };
}

/** The coach, if the viewer may reach them. */
export async function coachWithin(tx: Tx, staffId: string): Promise<CoachRow | null> {
  return isId(staffId) ? ((await coachRows(tx, [staffId]))[0] ?? null) : null;
}

export async function coachSaved(tx: Tx, staffId: string): Promise<SaveCoachResult> {
  return { __typename: 'CoachSaved', coach: toProfile(await known(tx, staffId)) };
}

export async function staleCoach(tx: Tx, staffId: string): Promise<SaveCoachResult> {
  const message = 'Somebody changed this profile since it was read.';
  const path = ['input', 'expectedVersion'];
  return { __typename: 'StaleCoach', code: 'CONFLICT_VERSION', message, path, current: toProfile(await known(tx, staffId)) };
}

async function known(tx: Tx, staffId: string): Promise<CoachRow> {
  const row = await coachWithin(tx, staffId);
  if (!row) throw new Error('the coach was there a moment ago');
  return row;
}
