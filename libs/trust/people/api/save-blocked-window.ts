import type { BlockedWindow, BlockedWindowInput, SaveBlockedWindowResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitCentre } from '@alongside/trust/access/api';
import { checkBlockedWindow, type BlockedWindowDraft } from '@alongside/trust/people/domain';
import { centreRow } from './centre.store.ts';
import { blockedWindowRow, writeBlockedWindow } from './centre-time.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf, staleWindow } from './people.problem.ts';

/** Adds or changes hours of a weekday in which no group meets. What is planned already stays until somebody fits it. */
export async function saveBlockedWindow(needs: PeopleNeeds, viewer: Viewer, input: BlockedWindowInput): Promise<SaveBlockedWindowResult> {
  try {
    return await needs.db.tx(viewer, (tx) => save(tx, input));
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    const answer = badInputAt(['input', 'id'], 'unique', 'This id is taken.', 'DUPLICATE');
    return afterConstraint(needs, viewer, { subjectType: 'Centre', subjectId: viewer.centreId }, answer);
  }
}

async function save(tx: Tx, input: BlockedWindowInput): Promise<SaveBlockedWindowResult> {
  const permit = await permitCentre(tx, 'centre.write');
  if (isRefusal(permit)) return permit;
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const draft = { ...input, fromDate: input.fromDate ?? null, untilDate: input.untilDate ?? null };
  const checked = checkBlockedWindow(draft, tx.viewer.today, 'input');
  if (!checked.ok) return firstOf(checked.problems);
  const current = await blockedWindowRow(tx, input.id);
  if (!current && input.expectedVersion !== 0) return notFound(['input', 'id']);
  if (current && isSame(current, checked.value)) return { __typename: 'CentreSaved', centre: await centreRow(tx) };
  if (current && input.expectedVersion === 0) return staleWindow(current);
  const written = await writeBlockedWindow(tx, permit, input, checked.value);
  if (!written && current) return staleWindow(current);
  return { __typename: 'CentreSaved', centre: await centreRow(tx) };
}

/** Sent twice, or saved without a change: no new version. */
function isSame(kept: BlockedWindow, draft: BlockedWindowDraft): boolean {
  const fields = ['weekday', 'fromTime', 'untilTime', 'fromDate', 'untilDate', 'reason'] as const;
  return fields.every((field) => (kept[field] ?? null) === draft[field]);
}
