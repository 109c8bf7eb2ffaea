import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database, newId, newOperation, type RequestFacts, type Viewer } from '@alongside/kit/server';
import {
  openWorld,
  ownerUrl,
  plantCentre,
  plantClient,
  plantGrant,
  plantStaff,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { demoCards } from './demo-cards.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { endDevice } from './end-device.ts';
import { endOtherDevices } from './end-other-devices.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { me } from './me.ts';
import { myDevices } from './my-devices.ts';
import { savePreferences } from './save-preferences.ts';
import { viewerOfRequest, type FoundSession } from './session-of-request.ts';
import { setStaffPassword } from './set-staff-password.ts';
import { signOut } from './sign-out.ts';
import { startSession, viewerOfAccount } from './start-session.ts';
import { switchPost } from './switch-post.ts';
import { csrfMatches } from './tokens.ts';

const start = new Date('2026-11-25T05:00:00Z');
const pepper = 'a pepper that only this spec knows';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0';
let world: World;
let centre: CentreFacts;
let staff: StaffFacts;

beforeAll(async () => {
  world = await openWorld({ now: start });
  centre = await plantCentre(world, { isDemo: true });
});
beforeEach(async () => {
  staff = await plantStaff(world, centre, 'COUNSELLOR');
});
afterAll(() => world.close());

async function passMinutes(minutes: number): Promise<void> {
  const now = new Date(world.now.getTime() + minutes * 60_000);
  await world.close();
  world = await openWorld({ now });
}

const needs = (isDemoAllowed = false) => new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, isDemoAllowed));
const requestOf = (sessionToken: string | null = null): RequestFacts => ({
  ...{ requestId: newId(), network: '10.0.0.1', device: firefox },
  ...{ sessionToken, hadSession: sessionToken !== null },
});

async function begin(previous: Viewer | null = null): Promise<string> {
  const request = requestOf();
  const account = { ...staff, at: world.now };
  await startSession(needs(), viewerOfAccount(account, newId(), request.requestId, 'signIn'), { request, byDemo: false, previous });
  return request.newSessionToken ?? '';
}

function look(token: string, touch = true): Promise<FoundSession> {
  return viewerOfRequest(needs(), { token, touch, requestId: newId(), operation: newOperation('spec') });
}

const stateOf = (found: FoundSession) => ('viewer' in found ? 'OK' : found.state);

async function viewerBy(token: string): Promise<Viewer> {
  const found = await look(token);
  if (!('viewer' in found)) throw new Error(found.state);
  return found.viewer;
}

describe('what a token is worth', () => {
  test("it names its viewer, in the post, with the centre's day", async () => {
    expect(await viewerBy(await begin())).toMatchObject({ ...staff, today: '2026-11-25', now: start, isDemo: true, grantId: null });
  });

  test.each([
    ['nothing', () => ''],
    ['one byte changed', (token: string) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1)],
    ['10 kB', (token: string) => token.repeat(240)],
    ['its hash', (token: string) => Buffer.from(token).toString('hex').slice(0, 43)],
    ['SQL', () => "' or 1=1 --"],
  ])('%s is none', async (_, change) => expect(await look(change(await begin()))).toEqual({ state: 'NONE' }));

  test('an open break-glass grant comes along, for its hour', async () => {
    const token = await begin();
    const grantId = await plantGrant(world, staff, await plantClient(world, centre), 5);
    expect(await viewerBy(token)).toMatchObject({ grantId });
  });
});

describe('the end', () => {
  test('idle: polls do not keep it awake, a touch does', async () => {
    const [polled, used] = [await begin(), await begin()];
    for (let i = 0; i < 3; i += 1) {
      await passMinutes(7);
      await look(polled, false);
      await look(used);
    }
    expect([stateOf(await look(polled)), stateOf(await look(used))]).toEqual(['IDLE', 'OK']);
    expect(stateOf(await look(polled))).toBe('IDLE');
  });

  test('twelve hours, however busy', async () => {
    const token = await begin();
    await world.owner.authSession.updateMany({
      where: { staffId: staff.staffId },
      data: { lastSeenAt: new Date(world.now.getTime() + 12 * 3_600_000) },
    });
    await passMinutes(12 * 60);
    expect(stateOf(await look(token))).toBe('EXPIRED');
  });

  test('signing out ends it at the server and takes the cookie away', async () => {
    const token = await begin();
    const request = requestOf(token);
    const viewer = await viewerBy(token);
    expect(await signOut(needs(), viewer, { request })).toMatchObject({ ok: true });
    expect(request.newSessionToken).toBeNull();
    expect(stateOf(await look(token))).toBe('ENDED');
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([{ action: 'SIGN_OUT' }]);
    expect(await signOut(needs(), null, { request: requestOf() })).toMatchObject({ ok: true });
  });

  test('a disabled account and an ended post: with the next request', async () => {
    const token = await begin();
    await world.owner.post.updateMany({ where: { staffId: staff.staffId }, data: { endedAt: start } });
    expect(stateOf(await look(token))).toBe('POST_ENDED');
    await world.owner.staff.updateMany({ where: { id: staff.staffId }, data: { disabledAt: start } });
    expect(stateOf(await look(token))).toBe('DISABLED');
  });

  test('a password that an administrator has replaced', async () => {
    const token = await begin();
    const owner = new Database(ownerUrl());
    const { email } = await world.owner.staff.findUniqueOrThrow({ where: { id: staff.staffId } });
    expect(await setStaffPassword({ db: owner, pepper, requestId: newId() }, null, { email })).toHaveProperty('password');
    await owner.end();
    expect(stateOf(await look(token))).toBe('ENDED');
  });
});

describe('a new token', () => {
  test('at each sign-in; the session that the browser still had ends', async () => {
    const first = await begin();
    const second = await begin(await viewerBy(first));
    expect(second).not.toBe(first);
    expect([stateOf(await look(first)), stateOf(await look(second))]).toEqual(['ENDED', 'OK']);
  });

  test('at a change of post: the old token is worth nothing, the new one works in the new post and zone', async () => {
    const london = await plantCentre(world, { organisationId: centre.organisationId, zone: 'Europe/London' });
    const { organisationId } = centre;
    await world.owner.post.create({
      data: { organisationId, centreId: london.centreId, staffId: staff.staffId, role: 'MANAGER', seesClients: true },
    });
    const token = await begin();
    const request = requestOf(token);
    const answer = await switchPost(needs(), await viewerBy(token), { centreId: london.centreId, role: 'MANAGER', request });
    const fresh = request.newSessionToken ?? '';
    expect(answer).toMatchObject({ me: { post: { role: 'MANAGER', seesClients: true }, centre: { zone: 'Europe/London' } } });
    expect(stateOf(await look(token))).toBe('NONE');
    expect(await viewerBy(fresh)).toMatchObject({ centreId: london.centreId, role: 'MANAGER', seesClients: true, zone: 'Europe/London' });
    expect(csrfMatches(pepper, fresh, 'me' in answer ? answer.me.csrf : '')).toBe(true);
  });

  test.each(['another role', 'another centre', 'a post that has ended'])('not to %s', async (which) => {
    const other = await plantCentre(world, { organisationId: centre.organisationId });
    if (which === 'a post that has ended')
      await world.owner.post.create({
        data: {
          organisationId: other.organisationId,
          centreId: other.centreId,
          staffId: staff.staffId,
          role: 'COUNSELLOR',
          endedAt: start,
        },
      });
    const token = await begin();
    const request = requestOf(token);
    const wish =
      which === 'another role'
        ? { centreId: centre.centreId, role: 'ADMINISTRATOR' as const }
        : { centreId: other.centreId, role: 'COUNSELLOR' as const };
    expect(await switchPost(needs(), await viewerBy(token), { ...wish, request })).toMatchObject({ __typename: 'NotFound' });
    expect(request.newSessionToken).toBeUndefined();
    expect(await viewerBy(token)).toMatchObject({ role: 'COUNSELLOR', centreId: centre.centreId });
  });
});

describe("one's own account", () => {
  test('me says who it is, what the role may do somewhere, and what to send back', async () => {
    const token = await begin();
    const answer = await me(needs(), await viewerBy(token), { sessionToken: token });
    expect(answer).toMatchObject({
      id: staff.staffId,
      isDemo: true,
      idleMinutes: 15,
      post: { role: 'COUNSELLOR' },
      centre: { today: '2026-11-25' },
    });
    expect(answer?.mayEver).toContain('plan.write');
    expect(answer?.mayEver).not.toContain('audit.read');
    expect(csrfMatches(pepper, token, answer?.csrf)).toBe(true);
    expect(csrfMatches(pepper, await begin(), answer?.csrf)).toBe(false);
    expect(await me(needs(), null, { sessionToken: null })).toBeNull();
  });

  test("devices: one's own and living ones; one is ended, then the others", async () => {
    const [here, there, elsewhere] = [await begin(), await begin(), await begin()];
    const viewer = await viewerBy(here);
    const devices = await myDevices(needs(), await viewerBy(here));
    expect(devices).toHaveLength(3);
    expect(devices.find((device) => device.isThis)).toMatchObject({ id: viewer.sessionId, device: 'Firefox · Windows' });
    const thereId = (await viewerBy(there)).sessionId ?? '';
    expect(await endDevice(needs(), viewer, { id: thereId })).toMatchObject({ __typename: 'Done' });
    expect(await endDevice(needs(), viewer, { id: thereId })).toMatchObject({ __typename: 'NotFound' });
    expect([stateOf(await look(there)), stateOf(await look(elsewhere))]).toEqual(['ENDED', 'OK']);
    await endOtherDevices(needs(), viewer);
    expect([stateOf(await look(here)), stateOf(await look(elsewhere))]).toEqual(['OK', 'ENDED']);
  });

  test("somebody else's session is not found", async () => {
    const viewer = await viewerBy(await begin());
    staff = await plantStaff(world, centre, 'COUNSELLOR');
    const others = await viewerBy(await begin());
    expect(await endDevice(needs(), viewer, { id: others.sessionId ?? '' })).toMatchObject({ __typename: 'NotFound' });
  });

  test('preferences are kept, with their event; unknown ones are refused', async () => {
    const token = await begin();
    const request = requestOf(token);
    const viewer = await viewerBy(token);
    const save = (locale: string, theme: string) =>
      savePreferences(needs(), viewer, { wished: { locale, theme, singleKeys: false }, request });
    expect(await save('ur', 'dark')).toMatchObject({ me: { locale: 'ur', theme: 'dark', singleKeys: false } });
    expect(await save('de', 'dark')).toMatchObject({ __typename: 'BadInput', path: ['input', 'locale'] });
    expect(await save('ur', 'neon')).toMatchObject({ __typename: 'BadInput', path: ['input', 'theme'] });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([
      { action: 'UPDATE', subjectType: 'Staff' },
    ]);
  });
});

describe('the demo', () => {
  test('a card signs in where it is allowed, and only staff of a demo organisation', async () => {
    const real = await plantStaff(world, await plantCentre(world), 'ADMINISTRATOR');
    const enter = (isAllowed: boolean, staffId: string) => demoSignIn(needs(isAllowed), null, { staffId, request: requestOf() });
    expect(await enter(true, staff.staffId)).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(false, staff.staffId)).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await enter(true, real.staffId)).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await enter(true, "' or 1=1 --")).toMatchObject({ __typename: 'WrongCredentials' });
    const cards = await demoCards(needs(true), null);
    expect(cards.map((card) => card.staffId)).not.toContain(real.staffId);
    expect(cards.map((card) => card.role)).toContain('COUNSELLOR');
    expect(await demoCards(needs(false), null)).toEqual([]);
  });
});
