import type { CareTeamInput, EditClientResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitClient } from '@alongside/trust/access/api';
import { checkDay, inTheWay } from '@alongside/trust/people/domain';
import { clientSaved } from './client-saved.row.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { afterConstraint, firstOf } from './people.problem.ts';
import { insertSpell, spellsOf, worksHere } from './team.store.ts';

const alreadyThere = () =>
  badInputAt(['input', 'staffId'], 'unique', 'This person is in the team at that time already.', 'CONFLICT_OVERLAP');

/** Adds somebody to a client's team from a day on: with it comes the access. One primary counsellor at a time. */
export async function addToCareTeam(needs: PeopleNeeds, viewer: Viewer, input: CareTeamInput): Promise<EditClientResult> {
  try {
    return await needs.db.tx(viewer, (tx) => add(tx, input));
  } catch (error) {
    const state = refusedBy(error)?.sqlState;
    if (state !== '23P01' && state !== '23505') throw error;
    return afterConstraint(
      needs,
      viewer,
      { subjectType: 'CareTeamMember', subjectId: input.id, clientIds: [input.clientId] },
      alreadyThere(),
    );
  }
}

async function add(tx: Tx, input: CareTeamInput): Promise<EditClientResult> {
  if (!isId(input.id)) return badInputAt(['input', 'id'], 'id', 'This is no id.');
  const permit = await permitClient(tx, 'client.editCareTeam', input.clientId);
  if (isRefusal(permit)) return permit;
  const fromDate = checkDay(input.fromDate, tx.viewer.today, 'input.fromDate');
  if (!fromDate.ok) return firstOf(fromDate.problems);
  if (!isId(input.staffId) || !(await worksHere(tx, input.staffId)))
    return badInputAt(['input', 'staffId'], 'known', 'Choose somebody who works at this centre.');
  await lockAll(tx, [{ kind: 'client', id: input.clientId }]);
  const spells = await spellsOf(tx, permit);
  if (spells.some(({ id }) => id === input.id)) return clientSaved(tx, permit);
  switch (inTheWay(spells, input)) {
    case 'SAME_PERSON':
      return alreadyThere();
    case 'PRIMARY_COUNSELLOR':
      return badInputAt(['input', 'part'], 'one', 'There is a primary counsellor at that time: end that part first.', 'CONFLICT_OVERLAP');
    case null:
      await insertSpell(tx, permit, input.clientId, { ...input, untilDate: null });
      return clientSaved(tx, permit);
  }
}
