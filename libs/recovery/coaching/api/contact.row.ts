import type { SupportContact } from '@alongside/kit/contract';
import { branded, type ClientAccess } from '@alongside/trust/access/api';
import type { StaffName } from '@alongside/trust/people/api';
import type { ContactRow } from './contact.store.ts';

export function toContact(access: ClientAccess, row: ContactRow, names: ReadonlyMap<string, StaffName>): SupportContact {
  const { clientId: _, bodyHash: _hash, kinds, ...contact } = row;
  const coach = names.get(row.coachId);
  return branded(access, { ...contact, kinds: [...kinds], coachName: coach?.name ?? null, coachNameUr: coach?.nameUr ?? null });
}
