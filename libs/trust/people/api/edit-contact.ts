import type { EditClientResult, EditContactInput } from '@alongside/kit/contract';
import { isRefusal, type Viewer } from '@alongside/kit/server';
import { permitClient } from '@alongside/trust/access/api';
import { checkContact } from '@alongside/trust/people/domain';
import { clientSaved } from './client-saved.row.ts';
import { saveContact } from './clients.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { firstOf, staleClient } from './people.problem.ts';

export function editContact(needs: PeopleNeeds, viewer: Viewer, input: EditContactInput): Promise<EditClientResult> {
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitClient(tx, 'client.editContact', input.clientId);
    if (isRefusal(permit)) return permit;
    const contact = checkContact(input.contact, 'input.contact');
    if (!contact.ok) return firstOf(contact.problems);
    const done = await saveContact(tx, permit, input.clientId, input.expectedVersion, contact.value);
    const answer = await clientSaved(tx, permit);
    return done ? answer : staleClient(answer.client);
  });
}
