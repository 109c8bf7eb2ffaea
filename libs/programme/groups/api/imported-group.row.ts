import { titleKey, type GroupToImport, type StaffPart } from '@alongside/programme/groups/domain';
import { fault, type CsvProblem } from '@alongside/trust/imports/domain';
import type { GroupFacts } from './import.store.ts';

/** A group of the file with the keys of what it names. */
export type Placed = {
  readonly group: GroupToImport;
  readonly serviceId: string;
  readonly roomId: string | null;
  readonly staff: readonly StaffPart[];
};

/** Looks up the names in a row: service, room and people of this centre, all in use. */
export function placeOf(group: GroupToImport, facts: GroupFacts): Placed | { readonly faults: readonly CsvProblem[] } {
  const faults: CsvProblem[] = [];
  const miss = (column: string, rule: string, reason: string) => faults.push(fault(group.row, column, rule, reason));
  const serviceId = facts.services.get(titleKey(group.service));
  if (serviceId === undefined) miss('service', 'noService', 'This centre has no service of this name.');
  const room = facts.rooms.find(({ name }) => titleKey(name) === titleKey(group.room));
  if (group.room !== '' && !room) miss('room', 'noRoom', 'This centre has no room in use of this name.');
  const staff: StaffPart[] = [];
  const add = (column: string, email: string, part: StaffPart['part']) => {
    const staffId = facts.staff.get(email);
    if (staffId === undefined) miss(column, 'noStaff', 'Nobody who works at this centre has this address.');
    else staff.push({ staffId, part });
  };
  add('lead_email', group.lead, 'LEAD');
  for (const email of group.coLeads) add('co_emails', email, 'CO');
  for (const email of group.peers) add('peer_emails', email, 'PEER');
  return faults.length > 0 || serviceId === undefined ? { faults } : { group, serviceId, roomId: room?.id ?? null, staff };
}
