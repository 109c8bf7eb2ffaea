import type { EditClientInput, EditClientResult } from '@alongside/kit/contract';
import { isRefusal, type Viewer } from '@alongside/kit/server';
import { permitClient } from '@alongside/trust/access/api';
import { checkIdentity } from '@alongside/trust/people/domain';
import { clientSaved } from './client-saved.row.ts';
import { updateIdentity } from './clients.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { firstOf, staleClient } from './people.problem.ts';

export function editClient(needs: PeopleNeeds, viewer: Viewer, input: EditClientInput): Promise<EditClientResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitClient(tx, 'client.edit', input.id);
    if (isRefusal(permit)) return permit;
    const identity = checkIdentity(input, viewer.today, 'input');
    if (!identity.ok) return firstOf(identity.problems);
    const done = await updateIdentity(tx, permit, input.id, input.expectedVersion, identity.value);
    const answer = await clientSaved(tx, permit);
    return done ? answer : staleClient(answer.client);
  });
}
