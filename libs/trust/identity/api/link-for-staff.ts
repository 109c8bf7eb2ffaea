import { hashOfToken, newToken, badInputAt, type BadInput, type Viewer } from '@alongside/kit/server';
import { linkMinutes, linkPath, type LinkPurpose } from '@alongside/trust/identity/domain';
import { asOwner, type OwnerNeeds } from './owner.needs.ts';
import { unknownStaff } from './set-staff-password.ts';
import { firstCentreOf, replaceLink, staffByEmail, stateOf } from './staff.store.ts';

export type LinkForStaff = { readonly path: string; readonly purpose: LinkPurpose; readonly name: string };

/** A link for the command line to print, once: an invitation for whoever has no password yet, else one for a lost password. */
export function linkForStaff(
  needs: OwnerNeeds,
  viewer: Viewer | null,
  input: { readonly email: string },
): Promise<LinkForStaff | BadInput> {
  return asOwner(needs, viewer, 'alongside staff link', async (rows, note) => {
    const staff = await staffByEmail(rows, input.email.trim());
    const centreId = staff && (await firstCentreOf(rows, staff.id));
    if (!centreId) return unknownStaff;
    const { isDisabled, hasPassword } = await stateOf(rows, staff.id);
    if (isDisabled) return badInputAt(['email'], 'enabled', 'This account is switched off.');
    const purpose = hasPassword ? 'PASSWORD_RESET' : 'INVITATION';
    const key = newToken();
    await replaceLink(
      rows,
      { staffId: staff.id, organisationId: staff.organisationId, purpose, tokenHash: hashOfToken(key) },
      linkMinutes[purpose],
    );
    const fields = [hasPassword ? 'passwordLink' : 'invitation'];
    await note({ action: 'CREATE', subjectType: 'Staff', subjectId: staff.id, fields }, { organisationId: staff.organisationId, centreId });
    return { path: linkPath(key), purpose, name: staff.name };
  });
}
