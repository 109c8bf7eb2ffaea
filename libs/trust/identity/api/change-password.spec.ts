import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database, newId, newOperation, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { openWorld, ownerUrl, plantCentre, type CentreFacts, type World } from '@alongside/kit/testing';
import { addStaff } from './add-staff.ts';
import { changePassword, type PasswordAnswer } from './change-password.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { viewerOfRequest } from './session-of-request.ts';
import { signIn } from './sign-in.ts';

const pepper = 'a pepper that only this spec knows';
const passphrase = 'maple-canoe-river-7';
let world: World;
let owner: Database;
let centre: CentreFacts;
let needs: IdentityNeeds;
let email: string;
let current: string;
let staffId: string;

beforeAll(async () => {
  world = await openWorld();
  owner = new Database(ownerUrl());
  needs = new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false));
  centre = await plantCentre(world);
  await world.owner.centre.updateMany({ data: { name: 'Sunrise Centre' } });
});
beforeEach(async () => {
  email = `sana.karim.${newId().slice(-6)}@sunrise.example`;
  const wish = { centre: centre.centreId, email, name: 'Sana Karim', role: 'COUNSELLOR', seesClients: false };
  const added = await addStaff({ db: owner, pepper, requestId: newId() }, null, wish);
  if (!('staffId' in added)) throw new Error('not added');
  staffId = added.staffId;
  current = added.password ?? '';
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const requestOf = (): RequestFacts => ({ requestId: newId(), network: newId(), device: '', sessionToken: null, hadSession: false });

async function enter(password: string): Promise<string> {
  const request = requestOf();
  await signIn(needs, null, { email, password, request });
  return request.newSessionToken ?? '';
}

async function viewerBy(token: string): Promise<Viewer | null> {
  const found = await viewerOfRequest(needs, { token, touch: true, requestId: newId(), operation: newOperation('spec') });
  return 'viewer' in found ? found.viewer : null;
}

async function change(next: string, request = requestOf()): Promise<PasswordAnswer> {
  const viewer = await viewerBy(await enter(current));
  if (!viewer) throw new Error('not signed in');
  return changePassword(needs, viewer, { current, next, request });
}

test('the new password works, the old one no longer; other sessions end and this one has a new token', async () => {
  const [here, elsewhere] = [await enter(current), await enter(current)];
  const viewer = await viewerBy(here);
  if (!viewer) throw new Error('not signed in');
  const request = requestOf();
  const answer = await changePassword(needs, viewer, { current, next: passphrase, request });
  expect(answer).toMatchObject({ __typename: 'MeChanged', me: { id: staffId } });
  expect([await viewerBy(here), await viewerBy(elsewhere)]).toEqual([null, null]);
  expect(await viewerBy(request.newSessionToken ?? '')).toMatchObject({ staffId, sessionId: viewer.sessionId });
  expect([await enter(current), await enter(passphrase)]).toEqual(['', expect.stringMatching(/^.{43}$/)]);
  const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
  expect(events).toMatchObject([{ action: 'UPDATE', subjectType: 'Staff', fields: ['password'], ruleId: 'A1' }]);
});

describe('what the new one must not be', () => {
  test.each([
    ['seven-7', 'min'],
    ['x'.repeat(129), 'max'],
    ['password1234567', 'common'],
    ['Qwertyuiop12', 'common'],
    ['Karachi2026', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['SunriseCentre1', 'personal'],
    ['sana.karim', 'personal'],
    ['SanaKarim!', 'personal'],
  ])('%s: %s', async (next, constraint) => {
    const answer = await change(next);
    expect(answer).toMatchObject({ __typename: 'BadInput', path: ['input', 'next'] });
    expect('constraint' in answer && answer.constraint).toContain(constraint);
  });

  test('its own address', async () => {
    expect(await change(email)).toMatchObject({ __typename: 'BadInput', constraint: 'personal' });
  });
});

test.each([['maple canoe river seven'], ['سلام دوستو خوش آمدید ندی'], ['🌱 maple 🌱 canoe 🌱'], ['sana walks by the river at seven']])(
  '%s is taken',
  async (next) => {
    expect(await change(next)).toMatchObject({ __typename: 'MeChanged' });
    expect(await enter(next)).toMatch(/^.{43}$/);
  },
);

test('one spelling: what was set composed is typed decomposed', async () => {
  expect(await change('Nguyễn walks to the river')).toMatchObject({ __typename: 'MeChanged' });
  expect(await enter('Nguye\u0302\u0303n walks to the river')).toMatch(/^.{43}$/);
});

test('a wrong present password changes nothing', async () => {
  const viewer = await viewerBy(await enter(current));
  if (!viewer) throw new Error('not signed in');
  const request = requestOf();
  const answer = await changePassword(needs, viewer, { current: 'wrong horse', next: passphrase, request });
  expect(answer).toMatchObject({ __typename: 'WrongCredentials', path: ['input', 'current'] });
  expect(request.newSessionToken).toBeUndefined();
  expect(await enter(current)).toMatch(/^.{43}$/);
});
