import type { EndMemberInput, MemberResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { cleanText, isId } from '@alongside/kit/words';
import { decideEndMember } from '@alongside/programme/groups/domain';
import { permitClient } from '@alongside/trust/access/api';
import type { GroupsNeeds } from './groups.needs.ts';
import { firstOf } from './input.problem.ts';
import { memberSaved } from './member-saved.row.ts';
import { spellOf, type MembershipRow } from './membership.row.ts';
import { endSpell, lastMarkedOn, oneSpell } from './membership.store.ts';

/** Ends a membership with a reason. What was attended stays inside it; until its last day the seat is held. */
export function endMember(needs: GroupsNeeds, viewer: Viewer, input: EndMemberInput): Promise<MemberResult> {
  return needs.db.tx(viewer, async (tx) => {
    const seen = isId(input.id) ? await oneSpell(tx, input.id) : null;
    if (!seen) return notFound(['input', 'id']);
    const permit = await permitClient(tx, 'membership.write', seen.clientId);
    if (isRefusal(permit)) return permit;
    const reason = cleanText(input.reason, { path: 'input.reason', max: 200 });
    if (!reason.ok) return firstOf(reason.problems);
    await lockAll(tx, [{ kind: 'client', id: seen.clientId }]);
    const row = (await oneSpell(tx, input.id)) ?? seen;
    if (row.version !== input.expectedVersion) return stale(row);
    const facts = { today: viewer.today, lastMarkedOn: await lastMarkedOn(tx, row.seriesId, row.clientId) };
    const decision = decideEndMember(spellOf(row), input, facts);
    if (decision.kind === 'invalid') return firstOf(decision.problems);
    if (decision.kind === 'alreadyEnded') return badInputAt(['input', 'id'], 'ended', 'This membership has ended already.');
    const ended = await endSpell(tx, permit, decision.spell, input.expectedVersion, reason.value);
    return ended ? memberSaved(tx, permit, row.id) : staleNow(tx, row);
  });
}

async function staleNow(tx: Tx, seen: MembershipRow) {
  return stale((await oneSpell(tx, seen.id)) ?? seen);
}

function stale(row: MembershipRow) {
  const message = 'Somebody changed this membership since it was read.';
  return {
    __typename: 'StaleVersion' as const,
    code: 'CONFLICT_VERSION',
    message,
    path: ['input', 'expectedVersion'],
    currentVersion: row.version,
  };
}
