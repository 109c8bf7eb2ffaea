import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, type Role } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMatch,
  plantSeries,
  plantStaff,
  plantSupervision,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addPost } from './add-post.ts';
import { disableStaff } from './disable-staff.ts';
import { enableStaff } from './enable-staff.ts';
import { endPost } from './end-post.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { inviteStaff } from './invite-staff.ts';
import { renewStaffLink } from './renew-staff-link.ts';
import { staffAccounts } from './staff-accounts.ts';

const pepper = 'a pepper that only this spec knows';
let world: World;
let centre: CentreFacts;
let boss: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'ADMINISTRATOR', { name: 'Aisha Boss' });
});
afterAll(() => world.close());

const needs = () => new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false));
const as = (staff: StaffFacts) => viewerFor(world, staff);
const wish = (over: { email?: string; role?: Role; seesClients?: boolean; name?: string } = {}) => ({
  ...{ id: newId(), email: `${newId()}@hope.example`, name: 'Bilal Shah', role: 'COUNSELLOR' as Role, seesClients: false },
  ...over,
});
const eventsAbout = (subjectId: string) => world.owner.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
const sessionOf = async (staff: StaffFacts) => {
  const { organisationId, centreId, staffId, role } = staff;
  const times = { createdAt: world.now, lastSeenAt: world.now, expiresAt: new Date(world.now.getTime() + 3_600_000) };
  const keys = { tokenHash: Buffer.from(newId()), csrfHash: Buffer.from(newId()) };
  await world.owner.authSession.create({ data: { id: newId(), organisationId, centreId, staffId, role, ...times, ...keys } });
};

describe('an invitation', () => {
  test('makes the account with its first role and a link that is shown once and kept as a hash', async () => {
    const input = wish();
    const answer = await inviteStaff(needs(), as(boss), input);
    expect(answer).toMatchObject({
      __typename: 'LinkMade',
      byMail: false,
      link: expect.stringMatching(/^\/password#[A-Za-z0-9_-]{43}$/),
      account: { id: input.id, state: 'INVITED', roles: ['COUNSELLOR'], hasSecondFactor: false, isSelf: false },
    });
    if (answer.__typename !== 'LinkMade') throw new Error('refused');
    const [kept] = await world.owner.singleUseLink.findMany({ where: { staffId: input.id } });
    expect(kept).toMatchObject({ purpose: 'INVITATION', createdBy: boss.staffId, usedAt: null });
    expect(kept?.expiresAt.getTime()).toBe(world.now.getTime() + 3 * 24 * 3_600_000);
    expect(Buffer.from(kept?.tokenHash ?? []).toString('latin1')).not.toContain(answer.link?.split('#')[1] ?? '');
    expect((await eventsAbout(input.id)).map(({ subjectType, fields }) => [subjectType, ...fields])).toEqual([
      ['Staff', 'email', 'name'],
      ['Post', 'role', 'COUNSELLOR'],
      ['Staff', 'invitation'],
    ]);
  });

  test('an address that the organisation knows gets the role, and no link', async () => {
    const other = await plantCentre(world, { organisationId: centre.organisationId });
    const known = await plantStaff(world, other, 'PEER_COACH', { email: `known-${newId()}@hope.example` });
    const { email } = await world.owner.staff.findUniqueOrThrow({ where: { id: known.staffId } });
    const answer = await inviteStaff(needs(), as(boss), wish({ email: email.toUpperCase() }));
    expect(answer).toMatchObject({ __typename: 'LinkMade', link: null, account: { id: known.staffId, roles: ['COUNSELLOR'] } });
    const again = await inviteStaff(needs(), as(boss), wish({ email }));
    expect(again).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE', path: ['input', 'email'] });
  });

  test('an address of another organisation is taken, and nothing stays behind', async () => {
    const stranger = await plantStaff(world, await plantCentre(world), 'COUNSELLOR');
    const input = wish({ email: `${stranger.staffId}@spec.example` });
    expect(await inviteStaff(needs(), as(boss), input)).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    expect(await world.owner.staff.count({ where: { id: input.id } })).toBe(0);
    expect((await eventsAbout(input.id)).map(({ outcome }) => outcome)).toEqual(['DENIED']);
  });

  test.each([
    ['email', { email: 'no address' }],
    ['name', { name: ' ' }],
    ['seesClients', { seesClients: true }],
  ])('a %s that cannot be is named', async (field, over) => {
    expect(await inviteStaff(needs(), as(boss), wish(over))).toMatchObject({ __typename: 'BadInput', path: ['input', field] });
  });

  test('nobody else invites, and the refusal is in the trail', async () => {
    const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
    const viewer = as(counsellor);
    expect(await inviteStaff(needs(), viewer, wish())).toMatchObject({ __typename: 'NotAllowed' });
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ outcome: 'DENIED', fields: ['staff.write'] }]);
  });

  test('a new link ends the one before', async () => {
    const input = wish();
    await inviteStaff(needs(), as(boss), input);
    const renewed = await renewStaffLink(needs(), as(boss), { staffId: input.id });
    expect(renewed).toMatchObject({ __typename: 'LinkMade', account: { state: 'INVITED' } });
    const links = await world.owner.singleUseLink.findMany({ where: { staffId: input.id }, orderBy: { id: 'asc' } });
    expect(links.map(({ revokedAt }) => revokedAt !== null)).toEqual([true, false]);
  });
});

describe('roles', () => {
  test('one more, once; then it ends, and what is left behind is counted', async () => {
    const staff = await plantStaff(world, centre, 'COUNSELLOR');
    const post = { staffId: staff.staffId, role: 'PEER_COACH' as const, seesClients: false };
    expect(await addPost(needs(), as(boss), post)).toMatchObject({ account: { roles: ['COUNSELLOR', 'PEER_COACH'] }, left: null });
    expect(await addPost(needs(), as(boss), post)).toMatchObject({ code: 'DUPLICATE', path: ['input', 'role'] });
    const client = await plantClient(world, centre);
    await plantCareTeam(world, staff, client);
    await plantMatch(world, staff, client);
    await plantSupervision(world, staff, await plantStaff(world, centre, 'PEER_COACH'));
    await plantSeries(world, staff);
    const ended = await endPost(needs(), as(boss), post);
    expect(ended).toMatchObject({ __typename: 'AccountSaved', account: { roles: ['COUNSELLOR'] } });
    // Of eight Wednesdays from 4 November, that of today has not ended yet at ten o'clock, and four are to come.
    expect(ended).toMatchObject({ left: { careTeams: 1, groups: 1, sessions: 4, matches: 1, supervisees: 1 } });
    expect(await endPost(needs(), as(boss), post)).toMatchObject({ __typename: 'NotFound' });
  });

  test('nobody gives or takes their own', async () => {
    const own = { staffId: boss.staffId, role: 'PRIVACY_REVIEWER' as const, seesClients: false };
    expect(await addPost(needs(), as(boss), own)).toMatchObject({ __typename: 'BadInput', constraint: 'own' });
    expect(await endPost(needs(), as(boss), { ...own, role: 'ADMINISTRATOR' })).toMatchObject({ constraint: 'own' });
    expect(await disableStaff(needs(), as(boss), { staffId: boss.staffId })).toMatchObject({ constraint: 'own' });
  });

  test('two administrators who switch each other off at the same moment: one stays', async () => {
    const place = await plantCentre(world);
    const [one, two] = [await plantStaff(world, place, 'ADMINISTRATOR'), await plantStaff(world, place, 'ADMINISTRATOR')];
    const answers = await Promise.all([
      disableStaff(needs(), as(one), { staffId: two.staffId }),
      disableStaff(needs(), as(two), { staffId: one.staffId }),
    ]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['AccountSaved', 'BadInput']);
    expect(answers.find((answer) => answer.__typename === 'BadInput')).toMatchObject({ constraint: 'lastAdministrator' });
  });

  test('somebody of another centre is not found', async () => {
    const away = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'COUNSELLOR');
    expect(await disableStaff(needs(), as(boss), { staffId: away.staffId })).toMatchObject({ __typename: 'NotFound' });
    expect((await world.owner.staff.findUniqueOrThrow({ where: { id: away.staffId } })).disabledAt).toBeNull();
  });
});

describe('switched off', () => {
  test('sessions and links end in the same act; on again, the account is as before', async () => {
    const staff = await plantStaff(world, centre, 'COUNSELLOR');
    await sessionOf(staff);
    await renewStaffLink(needs(), as(boss), { staffId: staff.staffId });
    const off = await disableStaff(needs(), as(boss), { staffId: staff.staffId });
    expect(off).toMatchObject({ __typename: 'AccountSaved', account: { state: 'DISABLED' }, left: { careTeams: 0 } });
    expect(await world.owner.authSession.count({ where: { staffId: staff.staffId, endedAt: null } })).toBe(0);
    expect(await world.owner.singleUseLink.count({ where: { staffId: staff.staffId, revokedAt: null } })).toBe(0);
    expect(await renewStaffLink(needs(), as(boss), { staffId: staff.staffId })).toMatchObject({ __typename: 'BadInput' });
    expect(await enableStaff(needs(), as(boss), { staffId: staff.staffId })).toMatchObject({ account: { state: 'INVITED' } });
  });

  test('an administrator of another organisation ends nobody’s sessions, not even behind the verbs', async () => {
    const staff = await plantStaff(world, centre, 'COUNSELLOR');
    await sessionOf(staff);
    const foreign = await plantStaff(world, await plantCentre(world), 'ADMINISTRATOR');
    const [row] = await world.db.tx(
      as(foreign),
      (tx) => tx.db.$queryRaw<{ n: number }[]>`select end_sessions_of(${staff.staffId}::uuid) as n`,
    );
    expect(row?.n).toBe(0);
  });
});

test('the list shows an administrator everybody of the centre and nothing that they sign in with', async () => {
  const viewer = as(boss);
  const accounts = await staffAccounts(needs(), viewer);
  await viewer.operation.reading?.close();
  expect(accounts.find(({ id }) => id === boss.staffId)).toMatchObject({ name: 'Aisha Boss', isSelf: true, roles: ['ADMINISTRATOR'] });
  expect(Object.keys(accounts[0] ?? {}).sort()).toEqual(
    ['email', 'hasSecondFactor', 'id', 'invitedUntil', 'isSelf', 'name', 'nameUr', 'roles', 'seesClients', 'state'].sort(),
  );
  const manager = as(await plantStaff(world, centre, 'MANAGER', { seesClients: true }));
  await expect(staffAccounts(needs(), manager)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await manager.operation.reading?.close();
});
