import { badInput, badInputAt, type BadInput, type Rows, type Viewer } from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';
import { roles } from '@alongside/trust/identity/domain';
import { centresCalled, type CentreRow } from './centres.store.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { asOwner, type OwnerNeeds } from './owner.needs.ts';
import { hashPassword } from './password-hash.ts';
import { insertPost, insertStaff, replacePassword, staffByEmail } from './staff.store.ts';

export type StaffWish = {
  /** Id or name; null: the only centre there is. */
  readonly centre: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly seesClients: boolean;
  /** Without a password: a link follows, by which they choose one. */
  readonly isInvited?: boolean;
};
/** `password` is shown once, here; null: they were invited, or known, and keep their own password with a further post. */
export type StaffAdded = {
  readonly staffId: string;
  readonly centreName: string;
  readonly password: string | null;
  readonly wasKnown: boolean;
};

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A staff member with a first post, a one-time password and the centre's language; somebody whom the organisation knows gets the further post. */
export async function addStaff(needs: OwnerNeeds, viewer: Viewer | null, input: StaffWish): Promise<StaffAdded | BadInput> {
  const name = cleanText(input.name, { path: 'name', max: 200 });
  const email = cleanText(input.email, { path: 'email', max: 254 });
  for (const checked of [name, email]) if (!checked.ok && checked.problems[0]) return badInput(checked.problems[0]);
  if (!name.ok || !email.ok || !address.test(email.value)) return badInputAt(['email'], 'e-mail address', 'This is no e-mail address.');
  const role = roles.find((one) => one === input.role);
  if (!role) return badInputAt(['role'], `one of ${roles.join(', ')}`, 'There is no such role.');
  if (input.seesClients && role !== 'MANAGER') return badInputAt(['seesClients'], 'managers only', 'Only a manager has this flag.');
  const password = newOneTimePassword();
  const hash = await hashPassword(password, needs.pepper);
  return asOwner(needs, viewer, 'alongside staff add', async (rows, note) => {
    const centre = await theCentre(rows, input.centre);
    if ('code' in centre) return centre;
    const known = await staffByEmail(rows, email.value);
    const { organisationId, id: centreId, name: centreName, locale } = centre;
    if (known && known.organisationId !== organisationId) return taken;
    const staffId = known?.id ?? (await insertStaff(rows, { organisationId, email: email.value, name: name.value, locale }));
    if (!(await insertPost(rows, { organisationId, centreId, staffId, role, seesClients: input.seesClients }))) return taken;
    if (!known && !input.isInvited) await replacePassword(rows, staffId, hash);
    await note(
      { action: 'CREATE', subjectType: known ? 'Post' : 'Staff', subjectId: staffId, fields: ['role'] },
      { organisationId, centreId },
    );
    return { staffId, centreName, password: known || input.isInvited ? null : password, wasKnown: known !== null };
  });
}

const taken = badInputAt(['email'], 'new', 'Somebody has this e-mail address or this post already.', 'DUPLICATE');

/** The centre that is meant. The demo's are refused: their story makes its own staff. */
async function theCentre(rows: Rows, text: string | null): Promise<CentreRow | BadInput> {
  const found = (await centresCalled(rows, text)).filter((centre) => !centre.isDemo);
  const [centre] = found;
  if (centre && found.length === 1) return centre;
  if (!centre) return badInputAt(['centre'], 'known', text ? 'There is no such centre.' : 'There is no centre yet: begin with centre add.');
  return badInputAt(['centre'], 'one', `Which centre? ${found.map((one) => `${one.name} (${one.id})`).join(', ')}`);
}
