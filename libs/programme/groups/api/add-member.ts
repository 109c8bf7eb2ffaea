import type { AddMemberInput, MemberResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, refusedBy, writeEvent, type Tx, type Viewer } from '@alongside/kit/server';
import { cleanText, isId } from '@alongside/kit/words';
import { decideAddMember, type AddMemberDecision } from '@alongside/programme/groups/domain';
import { permitClient, type Permit } from '@alongside/trust/access/api';
import { clientTaken, placesInSeries } from './bookings.store.ts';
import { nameClashes, refuseClashes } from './clash.problem.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { firstOf } from './input.problem.ts';
import { memberSaved } from './member-saved.row.ts';
import { spellOf } from './membership.row.ts';
import { insertSpell, spellsInSeries } from './membership.store.ts';
import { holdSeries, seatsOf, smallerSessions } from './series.store.ts';

/** Adds a client to a group from a day on. The last seat goes to one; a place elsewhere at the same time needs a reason. */
export async function addMember(needs: GroupsNeeds, viewer: Viewer, input: AddMemberInput): Promise<MemberResult> {
  try {
    return await needs.db.tx(viewer, (tx) => add(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    if (refusal?.sqlState !== '23505' && refusal?.sqlState !== '23P01') throw error;
    return addAgain(needs, viewer, input);
  }
}

/** The same request twice at once: the first one stands. If it fails again, the id is another membership's. */
async function addAgain(needs: GroupsNeeds, viewer: Viewer, input: AddMemberInput): Promise<MemberResult> {
  try {
    return await needs.db.tx(viewer, (tx) => add(tx, input));
  } catch (error) {
    if (refusedBy(error)?.constraint !== 'membership_pkey') throw error;
    const about = { subjectType: 'Membership', subjectId: input.id, clientIds: [input.clientId], fields: ['DUPLICATE'] };
    await needs.db.tx(viewer, (tx) => writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', ...about }));
    return badInputAt(['input', 'id'], 'unique', 'Another membership has this id.', 'DUPLICATE');
  }
}

async function add(tx: Tx, input: AddMemberInput): Promise<MemberResult> {
  const { id, seriesId, clientId } = input;
  if (!isId(id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  if (!isId(seriesId) || !isId(clientId)) return notFound(['input', isId(seriesId) ? 'clientId' : 'seriesId']);
  const reason = input.overrideReason ? cleanText(input.overrideReason, { path: 'input.overrideReason', max: 200, min: 0 }) : null;
  if (reason && !reason.ok) return firstOf(reason.problems);
  const permit = await permitClient(tx, 'membership.write', clientId);
  if (isRefusal(permit)) return permit;
  await lockAll(tx, [{ kind: 'client', id: clientId }]);
  const series = await holdSeries(tx, seriesId);
  if (!series) return notFound(['input', 'seriesId']);
  if (series.endedOn !== null && series.endedOn <= input.fromDate)
    return badInputAt(['input', 'fromDate'], 'ended', 'This group has ended by then.');
  const decision = decideAddMember(await factsOf(tx, input, series.capacity), {
    ...input,
    untilDate: null,
    overrideReason: reason?.value ?? null,
  });
  if (decision.kind !== 'added') return refusalOf(tx, permit, input, decision);
  await insertSpell(tx, permit, seriesId, decision.spell, decision.overrideReason);
  return memberSaved(tx, permit, id);
}

async function factsOf(tx: Tx, { seriesId, clientId, fromDate }: AddMemberInput, capacity: number) {
  return {
    today: tx.viewer.today,
    capacity,
    held: await seatsOf(tx, [seriesId]),
    smaller: await smallerSessions(tx, seriesId, fromDate),
    ownSpells: (await spellsInSeries(tx, seriesId, clientId)).map(spellOf),
    seriesBookings: await placesInSeries(tx, seriesId, clientId, fromDate),
    clientBookings: await clientTaken(tx, clientId, fromDate),
  };
}

async function refusalOf(
  tx: Tx,
  permit: Permit<'membership.write'>,
  input: AddMemberInput,
  decision: Exclude<AddMemberDecision, { kind: 'added' }>,
): Promise<MemberResult> {
  switch (decision.kind) {
    case 'invalid':
      return firstOf(decision.problems);
    case 'alreadyMember':
      if (decision.spell.id === input.id) return memberSaved(tx, permit, input.id);
      return badInputAt(['input', 'clientId'], 'unique', 'This person is in the group at that time already.', 'DUPLICATE');
    case 'full': {
      await writeEvent(tx, {
        action: 'EXECUTE',
        outcome: 'DENIED',
        subjectType: 'Membership',
        clientIds: [input.clientId],
        fields: ['CAPACITY_FULL'],
        by: permit,
      });
      const { capacity, date } = decision;
      return {
        __typename: 'CapacityFull',
        code: 'CAPACITY_FULL',
        message: 'No place is left in this group.',
        path: ['input', 'seriesId'],
        fullOn: date,
        capacity,
      };
    }
    case 'clash': {
      const clashes = await nameClashes(tx, decision.clashes, { taken: [], rooms: [] });
      const about = { subjectType: 'Membership', subjectId: input.id, clientIds: [input.clientId], path: ['input', 'overrideReason'] };
      return refuseClashes(tx, clashes, about);
    }
  }
}
