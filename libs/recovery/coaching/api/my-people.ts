import type { MyPerson } from '@alongside/kit/contract';
import type { Tx, Viewer } from '@alongside/kit/server';
import { sharedGoalsOf } from '@alongside/recovery/plans/api';
import { branded, reach } from '@alongside/trust/access/api';
import { clientRows, staffNames } from '@alongside/trust/people/api';
import type { CoachingNeeds } from './coaching.needs.ts';
import { toContact } from './contact.row.ts';
import { contactRows } from './contact.store.ts';
import { dueOn } from './match.row.ts';
import { matchRows } from './match.store.ts';

/** The people whom the viewer coaches, due contacts first. */
export function myPeople(needs: CoachingNeeds, viewer: Viewer): Promise<MyPerson[]> {
  return needs.db.read(viewer, (tx) => {
    viewer.operation.isList = true;
    return peopleOf(tx);
  });
}

/** The viewer's running matches as people: the same number of statements, however many. Shared goals only where a consent covers the plan. */
export async function peopleOf(tx: Tx, only: { readonly clientIds?: readonly string[] } = {}): Promise<MyPerson[]> {
  const { staffId, today } = tx.viewer;
  const rows = await matchRows(tx, { coachId: staffId, state: 'ACTIVE', ...only });
  const ids = rows.map((row) => row.clientId);
  const accesses = await reach(tx, ids);
  const clients = await clientRows(tx, accesses);
  const contacts = await contactRows(tx, ids, 1);
  const names = await staffNames(tx, [staffId]);
  const goals = await sharedGoalsOf(tx, accesses);
  const people = rows.flatMap((row): MyPerson[] => {
    const [access, client] = [accesses.get(row.clientId), clients.get(row.clientId)];
    if (!access?.may('contact.read') || !client) return [];
    const last = contacts.find((contact) => contact.clientId === row.clientId);
    const due = dueOn(row);
    return [
      branded(access, {
        matchId: row.id,
        client,
        since: row.fromDate,
        lastContact: last ? toContact(access, last, names) : null,
        nextContactOn: due,
        isDue: due !== null && due <= today,
        ...(access.may('plan.goals') ? { goals: goals.get(row.clientId) ?? [] } : {}),
      }),
    ];
  });
  return people.sort((a, b) => ((a.nextContactOn ?? '') < (b.nextContactOn ?? '') ? -1 : 1));
}
