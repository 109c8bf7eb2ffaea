import { badInputAt, type BadInput, type Viewer } from '@alongside/kit/server';
import { newOneTimePassword } from './one-time-password.ts';
import { asOwner, type OwnerNeeds } from './owner.needs.ts';
import { hashPassword } from './password-hash.ts';
import { firstCentreOf, replacePassword, staffByEmail } from './staff.store.ts';
import { unlock } from './throttle.store.ts';
import { throttleKeys } from './tokens.ts';

export const unknownStaff = badInputAt(['email'], 'known', 'Nobody has this e-mail address.');

/** A new one-time password for somebody who has lost theirs. Ends all their sessions and unlocks the account. */
export async function setStaffPassword(
  needs: OwnerNeeds,
  viewer: Viewer | null,
  input: { readonly email: string },
): Promise<{ readonly password: string } | BadInput> {
  const password = newOneTimePassword();
  const hash = await hashPassword(password, needs.pepper);
  return asOwner(needs, viewer, 'alongside staff password', async (rows, note) => {
    const staff = await staffByEmail(rows, input.email.trim());
    const centreId = staff && (await firstCentreOf(rows, staff.id));
    if (!centreId) return unknownStaff;
    await replacePassword(rows, staff.id, hash);
    await unlock(rows, throttleKeys(needs.pepper, staff.email, '').account);
    const place = { organisationId: staff.organisationId, centreId };
    await note({ action: 'UPDATE', subjectType: 'Staff', subjectId: staff.id, fields: ['password'] }, place);
    return { password };
  });
}
