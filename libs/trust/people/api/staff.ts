import type { QueryStaffArgs, StaffMember } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { staffRows } from './centre-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** Who works at the active centre now, by name; with a role, who holds it. */
export function staff(needs: PeopleNeeds, viewer: Viewer, { role }: QueryStaffArgs): Promise<StaffMember[]> {
  return needs.db.read(viewer, async (tx) => (await staffRows(tx)).filter(({ roles }) => !role || roles.includes(role)));
}
