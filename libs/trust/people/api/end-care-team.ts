import type { EditClientResult, EndCareTeamInput } from '@alongside/kit/contract';
import { badInputAt, isRefusal, notFound, type Viewer } from '@alongside/kit/server';
import { permitClient } from '@alongside/trust/access/api';
import { checkDay } from '@alongside/trust/people/domain';
import { clientSaved } from './client-saved.row.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { firstOf } from './people.problem.ts';
import { clientOfSpell, endSpell, spellsOf } from './team.store.ts';

/** Ends somebody's part in a team; `untilDate` is the first day without it. */
export function endCareTeam(needs: PeopleNeeds, viewer: Viewer, input: EndCareTeamInput): Promise<EditClientResult> {
  return needs.db.tx(viewer, async (tx) => {
    // A spell out of reach asks for a client that does not exist: refused and written down like one.
    const clientId = (await clientOfSpell(tx, input.id)) ?? input.id;
    const permit = await permitClient(tx, 'client.editCareTeam', clientId);
    if (isRefusal(permit)) return permit;
    const untilDate = checkDay(input.untilDate, viewer.today, 'input.untilDate');
    if (!untilDate.ok) return firstOf(untilDate.problems);
    const spell = (await spellsOf(tx, permit)).find(({ id }) => id === input.id);
    if (!spell) return notFound(['input', 'id']);
    if (untilDate.value < spell.fromDate) return badInputAt(['input', 'untilDate'], 'order', 'The end is not before the beginning.');
    await endSpell(tx, permit, clientId, input.id, untilDate.value);
    return clientSaved(tx, permit);
  });
}
