import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database, newId } from '@alongside/kit/server';
import { openWorld, ownerUrl, plantCentre, type World } from '@alongside/kit/testing';
import { addCentre } from './add-centre.ts';
import { addStaff, type StaffWish } from './add-staff.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import type { OwnerNeeds } from './owner.needs.ts';
import { setStaffPassword } from './set-staff-password.ts';
import { signIn } from './sign-in.ts';
import { commandViewer } from './viewer-of-command.ts';

const pepper = 'a pepper that only this spec knows';
let world: World;
let owner: OwnerNeeds;

beforeAll(async () => {
  world = await openWorld();
  owner = { db: new Database(ownerUrl()), pepper, requestId: newId() };
});
afterAll(async () => {
  await owner.db.end();
  await world.close();
});

const newName = () => `Centre ${newId().slice(-8)}`;
const centreWish = { organisation: 'Hope Trust', zone: 'Asia/Karachi', locale: 'ur' };
const staffWish = (over: Partial<StaffWish> = {}): StaffWish => ({
  ...{ centre: null, email: `${newId()}@hope.example`, name: 'Bilal Shah', role: 'ADMINISTRATOR', seesClients: false },
  ...over,
});

async function centreId(over: Partial<typeof centreWish> = {}): Promise<string> {
  const added = await addCentre(owner, null, { ...centreWish, name: newName(), ...over });
  if (!('centreId' in added)) throw new Error(added.message);
  return added.centreId;
}

function enter(email: string, password: string | null) {
  const needs = new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false));
  const request = { requestId: newId(), network: newId(), device: '', sessionToken: null, hadSession: false };
  return signIn(needs, null, { email, password: password ?? '', request });
}

describe('centre add', () => {
  test('makes the organisation once, the centre, and a first catalogue of services in both languages', async () => {
    const [first, second] = [await centreId(), await centreId({ organisation: 'hope TRUST' })];
    const centres = await world.owner.centre.findMany({ where: { id: { in: [first, second] } } });
    expect(new Set(centres.map((centre) => centre.organisationId)).size).toBe(1);
    const services = await world.owner.service.findMany({ where: { centreId: first } });
    expect(services.map((service) => service.kind)).toEqual(expect.arrayContaining(['CLINICAL', 'PEER', 'COMMUNITY']));
    for (const { titles } of services) expect(titles).toEqual({ en: expect.any(String), ur: expect.stringMatching(/[\u0600-\u06ff]/) });
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: first } });
    expect(events).toMatchObject([{ operation: 'alongside centre add', action: 'CREATE', centreId: first, actorId: null }]);
  });

  test.each([
    ['zone', { zone: 'Mars/Base' }],
    ['zone', { zone: 'EST5EDT4' }],
    ['locale', { locale: 'de' }],
    ['name', { name: '' }],
    ['name', { name: 'x'.repeat(201) }],
    ['organisation', { organisation: 'a\u0000b' }],
  ])('%s: %j is refused', async (field, over) => {
    const answer = await addCentre(owner, null, { ...centreWish, name: newName(), ...over });
    expect(answer).toMatchObject({ __typename: 'BadInput', path: [field] });
  });

  test('not twice, and not into the demo', async () => {
    const name = newName();
    await addCentre(owner, null, { ...centreWish, name });
    expect(await addCentre(owner, null, { ...centreWish, name: name.toUpperCase() })).toMatchObject({ code: 'DUPLICATE' });
    const demo = await plantCentre(world, { isDemo: true });
    await world.owner.organisation.updateMany({ where: { id: demo.organisationId }, data: { name: 'Demo story' } });
    expect(await addCentre(owner, null, { ...centreWish, name: newName(), organisation: 'Demo story' })).toMatchObject({
      path: ['organisation'],
    });
  });
});

describe('staff add', () => {
  test('answers a password that works once it is typed', async () => {
    const wish = staffWish({ centre: await centreId() });
    const added = await addStaff(owner, null, wish);
    expect(added).toMatchObject({ password: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/) });
    if (!('staffId' in added)) return;
    expect(await world.owner.staff.findUniqueOrThrow({ where: { id: added.staffId } })).toMatchObject({ locale: centreWish.locale });
    expect(await enter(wish.email, added.password)).toMatchObject({ __typename: 'SignedIn' });
    const again = await addStaff(owner, null, staffWish({ centre: wish.centre, role: 'COUNSELLOR', email: wish.email.toUpperCase() }));
    expect(again).toMatchObject({ staffId: added.staffId, password: null });
    expect(await addStaff(owner, null, wish)).toMatchObject({ code: 'DUPLICATE' });
  });

  test.each([
    ['email', { email: 'no address' }],
    ['email', { email: 'a@b' }],
    ['role', { role: 'OWNER' }],
    ['seesClients', { seesClients: true }],
    ['name', { name: ' ' }],
    ['centre', { centre: 'Nowhere' }],
  ])('%s: %j is refused, and nothing is written', async (field, over) => {
    const before = await world.owner.staff.count();
    const answer = await addStaff(owner, null, staffWish({ centre: await centreId(), ...over }));
    expect(answer).toMatchObject({ __typename: 'BadInput', path: [field] });
    expect(await world.owner.staff.count()).toBe(before);
  });

  test('asks which centre when there are several', async () => {
    await centreId();
    await centreId();
    const answer = await addStaff(owner, null, staffWish());
    expect(answer).toMatchObject({ path: ['centre'] });
    expect('message' in answer && answer.message).toContain('Which centre?');
  });

  test('nobody of another organisation is drawn in', async () => {
    const wish = staffWish({ centre: await centreId() });
    await addStaff(owner, null, wish);
    const elsewhere = await centreId({ organisation: 'Another Trust' });
    expect(await addStaff(owner, null, { ...wish, centre: elsewhere })).toMatchObject({ code: 'DUPLICATE' });
  });
});

test('staff password answers a new one, and the old one is over', async () => {
  const wish = staffWish({ centre: await centreId() });
  const added = await addStaff(owner, null, wish);
  const renewed = await setStaffPassword(owner, null, { email: wish.email });
  if (!('password' in added) || !('password' in renewed)) throw new Error('refused');
  expect(await enter(wish.email, added.password)).toMatchObject({ __typename: 'WrongCredentials' });
  expect(await enter(wish.email, renewed.password)).toMatchObject({ __typename: 'SignedIn' });
  expect(await setStaffPassword(owner, null, { email: 'nobody@hope.example' })).toMatchObject({ __typename: 'BadInput' });
});

describe('--as', () => {
  test('is bound by row-level security in the post that is asked for', async () => {
    const centre = await centreId();
    const wish = staffWish({ centre });
    await addStaff(owner, null, { ...wish, role: 'COUNSELLOR' });
    await addStaff(owner, null, wish);
    const as = { email: wish.email, centre: null, requestId: newId(), operation: 'alongside spec' };
    const viewer = await commandViewer(world.db, { ...as, roles: ['ADMINISTRATOR'] });
    expect(viewer).toMatchObject({ role: 'ADMINISTRATOR', centreId: centre, sessionId: null, isDemo: false, zone: 'Asia/Karachi' });
    expect(await commandViewer(world.db, { ...as, roles: ['MANAGER'] })).toMatchObject({ __typename: 'BadInput', path: ['as'] });
    expect(await commandViewer(world.db, { ...as, centre: 'Nowhere', roles: ['ADMINISTRATOR'] })).toMatchObject({ path: ['as'] });
    expect(await commandViewer(world.db, { ...as, email: 'nobody@hope.example', roles: ['ADMINISTRATOR'] })).toMatchObject({
      path: ['as'],
    });
  });

  test('asks which centre, and takes its name', async () => {
    const name = newName();
    const [here, there] = [await addCentre(owner, null, { ...centreWish, name }), await centreId()];
    if (!('centreId' in here)) throw new Error('refused');
    const wish = staffWish({ centre: here.centreId });
    await addStaff(owner, null, wish);
    await addStaff(owner, null, { ...wish, centre: there });
    const as = { email: wish.email, requestId: newId(), operation: 'alongside spec', roles: ['ADMINISTRATOR'] as const };
    expect(await commandViewer(world.db, { ...as, centre: null })).toMatchObject({ path: ['centre'] });
    expect(await commandViewer(world.db, { ...as, centre: name.toLowerCase() })).toMatchObject({ centreId: here.centreId });
  });
});
