import type { BadInput, Viewer } from '@alongside/kit/server';
import { asOwner, type OwnerNeeds } from './owner.needs.ts';
import { unknownStaff } from './set-staff-password.ts';
import { firstCentreOf, staffByEmail } from './staff.store.ts';
import { unlock } from './throttle.store.ts';
import { throttleKeys } from './tokens.ts';

/** Opens an account that too many wrong passwords had locked. Answers how many they were. */
export function unlockStaff(
  needs: OwnerNeeds,
  viewer: Viewer | null,
  input: { readonly email: string },
): Promise<{ readonly failures: number } | BadInput> {
  return asOwner(needs, viewer, 'alongside staff unlock', async (rows, note) => {
    const staff = await staffByEmail(rows, input.email.trim());
    const centreId = staff && (await firstCentreOf(rows, staff.id));
    if (!centreId) return unknownStaff;
    const failures = await unlock(rows, throttleKeys(needs.pepper, staff.email, '').account);
    const place = { organisationId: staff.organisationId, centreId };
    await note({ action: 'UPDATE', subjectType: 'Staff', subjectId: staff.id, fields: ['lock'] }, place);
    return { failures };
  });
}
