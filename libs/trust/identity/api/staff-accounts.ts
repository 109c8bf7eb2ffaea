import type { StaffAccount } from '@alongside/kit/contract';
import { failure, isRefusal, type Viewer } from '@alongside/kit/server';
import { permitCentre } from '@alongside/trust/access/api';
import { accountRows } from './accounts-of-centre.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';

/** Everybody who works or worked at the active centre, by name. */
export function staffAccounts(needs: IdentityNeeds, viewer: Viewer): Promise<StaffAccount[]> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'staff.write');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    return accountRows(tx, 'all');
  });
}
