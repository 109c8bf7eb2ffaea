import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Database, newId, newOperation, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { openWorld, ownerUrl, plantCentre, type CentreFacts, type World } from '@alongside/kit/testing';
import { addStaff } from './add-staff.ts';
import { changePassword } from './change-password.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { passwordMatches } from './password-hash.ts';
import { viewerOfRequest } from './session-of-request.ts';
import { signIn, type SignInAnswer } from './sign-in.ts';
import { unlockStaff } from './unlock-staff.ts';

const start = new Date('2026-11-25T05:00:00Z');
const pepper = 'a pepper that only this spec knows';
let world: World;
let owner: Database;
let centre: CentreFacts;

beforeAll(async () => {
  world = await openWorld({ now: start });
  owner = new Database(ownerUrl());
  centre = await plantCentre(world);
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

/** Connections learn the fixed clock when they open, so a later time is a new world on the same database. */
async function passSeconds(seconds: number): Promise<void> {
  const now = new Date(world.now.getTime() + seconds * 1000);
  await world.close();
  world = await openWorld({ now });
}

const needs = () => new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false));
const ownerNeeds = () => ({ db: owner, pepper, requestId: newId() });
const requestFrom = (network: string): RequestFacts => ({ requestId: newId(), network, device: '', sessionToken: null, hadSession: false });

type Known = { readonly email: string; readonly password: string; readonly staffId: string };

async function plantAccount(): Promise<Known> {
  const email = `${newId()}@spec.example`;
  const wish = { centre: centre.centreId, email, name: 'Sana Karim', role: 'COUNSELLOR', seesClients: false };
  const added = await addStaff(ownerNeeds(), null, wish);
  if (!('staffId' in added) || !added.password) throw new Error('not added');
  return { email, password: added.password, staffId: added.staffId };
}

function attempt(email: string, password: string, network = newId()): Promise<SignInAnswer> {
  return signIn(needs(), null, { email, password, request: requestFrom(network) });
}

const kindsOf = (answers: readonly { readonly __typename: string }[]) =>
  Object.fromEntries(
    ['SignedIn', 'WrongCredentials', 'SignInLocked'].map((kind) => [kind, answers.filter((a) => a.__typename === kind).length]),
  );

const failuresCounted = async () =>
  (await world.owner.signInThrottle.findMany()).map(({ key, failures }) => ({ kind: key.slice(0, 1), failures }));
const eventsOf = (requestId: string) => world.owner.auditEvent.findMany({ where: { requestId } });

describe('what is typed', () => {
  test('the right password opens a session under a new token and leaves an event', async () => {
    const known = await plantAccount();
    const request = { ...requestFrom('10.0.0.1'), sessionToken: 'brought along by somebody' };
    expect(await signIn(needs(), null, { ...known, request })).toEqual({ __typename: 'SignedIn', ok: true });
    expect(request.newSessionToken).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const kept = await world.owner.authSession.findMany({ where: { staffId: known.staffId } });
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(request.newSessionToken ?? 'nothing');
    expect(await eventsOf(request.requestId)).toMatchObject([
      {
        action: 'SIGN_IN',
        outcome: 'OK',
        operation: 'signIn',
        subjectType: 'AuthSession',
        actorId: known.staffId,
        centreId: centre.centreId,
      },
    ]);
  });

  test('the address is found whatever its case and the spaces round it', async () => {
    const known = await plantAccount();
    expect(await attempt(` ${known.email.toUpperCase()} `, known.password)).toMatchObject({ __typename: 'SignedIn' });
  });

  test.each([
    ['129 characters', 'x'.repeat(129), 'BadInput'],
    ['a megabyte', 'x'.repeat(1_000_000), 'BadInput'],
    ['128 characters', 'x'.repeat(128), 'WrongCredentials'],
    ['nothing', '', 'WrongCredentials'],
    ['a NUL', 'eight\u000088', 'WrongCredentials'],
    ['half a character', 'eight-8\ud800', 'WrongCredentials'],
  ])('a password of %s', async (_, password, kind) => {
    expect(await attempt('nobody@spec.example', password)).toMatchObject({ __typename: kind });
  });

  test.each([
    ['a NUL in the address', 'sana\u0000@spec.example', 'BadInput'],
    ['an address of 300 characters', `${'x'.repeat(300)}@spec.example`, 'BadInput'],
    ['an address that is SQL', "' or 1=1 --", 'WrongCredentials'],
  ])('%s', async (_, email, kind) => expect(await attempt(email, 'twelve steps')).toMatchObject({ __typename: kind }));

  test('a megabyte is refused before anything is counted or hashed', async () => {
    const before = await failuresCounted();
    const began = performance.now();
    await attempt('nobody@spec.example', 'x'.repeat(1_000_000));
    expect(performance.now() - began).toBeLessThan(10);
    expect(await failuresCounted()).toEqual(before);
  });
});

describe('one answer for all', () => {
  test('unknown, disabled, without a post, wrong password: the same words', async () => {
    const [known, disabled, postless] = [await plantAccount(), await plantAccount(), await plantAccount()];
    await world.owner.staff.updateMany({ where: { id: disabled.staffId }, data: { disabledAt: start } });
    await world.owner.post.updateMany({ where: { staffId: postless.staffId }, data: { endedAt: start } });
    const wrong = await attempt(known.email, 'wrong horse');
    expect(wrong).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await attempt('no-such-person@spec.example', 'wrong horse')).toEqual(wrong);
    expect(await attempt(disabled.email, disabled.password)).toEqual(wrong);
    expect(await attempt(postless.email, postless.password)).toEqual(wrong);
  });

  test('an unknown account takes as long as a known one: the hash is made in both cases', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const hashOf = (await world.owner.credential.findFirstOrThrow()).passwordHash;
    for (let i = 0; i < 15; i += 1) {
      for (const [kind, hash] of [
        ['known', hashOf],
        ['unknown', null],
      ] as const) {
        const began = performance.now();
        await passwordMatches(hash, 'wrong horse', pepper);
        times[kind].push(performance.now() - began);
      }
    }
    const median = (of: number[]) => of.sort((a, b) => a - b)[7] ?? NaN;
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) * 0.6);
  });

  test('a refused sign-in to a known account stands in the trail of its centre, one to nobody in none', async () => {
    const known = await plantAccount();
    const [toKnown, toNobody] = [requestFrom('10.0.0.2'), requestFrom('10.0.0.3')];
    await signIn(needs(), null, { email: known.email, password: 'wrong horse', request: toKnown });
    await signIn(needs(), null, { email: 'nobody@spec.example', password: 'wrong horse', request: toNobody });
    expect(await eventsOf(toKnown.requestId)).toMatchObject([
      { action: 'SIGN_IN', outcome: 'DENIED', reason: 'wrong', subjectId: known.staffId, centreId: centre.centreId, actorId: null },
    ]);
    expect(await eventsOf(toNobody.requestId)).toMatchObject([{ outcome: 'DENIED', subjectId: null, centreId: null }]);
  });
});

describe('lockout', () => {
  test('after three wrong passwords each further one waits, also for the owner, and the right one clears the count', async () => {
    const known = await plantAccount();
    for (let i = 0; i < 4; i += 1) expect(await attempt(known.email, 'wrong horse')).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignInLocked', retryAfterSeconds: 1 });
    await passSeconds(2);
    expect(await attempt(known.email, 'wrong horse')).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignInLocked', retryAfterSeconds: 2 });
    await passSeconds(3);
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignedIn' });
    for (let i = 0; i < 3; i += 1) await attempt(known.email, 'wrong horse');
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('the account stops at 50, known or not, until an administrator unlocks it', async () => {
    const known = await plantAccount();
    await attempt(known.email, 'wrong horse');
    await attempt('nobody-else@spec.example', 'wrong horse');
    await world.owner.signInThrottle.updateMany({ where: { key: { startsWith: 'a:' } }, data: { failures: 50 } });
    await passSeconds(86_400);
    const stopped = { __typename: 'SignInLocked', retryAfterSeconds: null };
    expect(await attempt(known.email, known.password)).toMatchObject(stopped);
    expect(await attempt('nobody-else@spec.example', 'wrong horse')).toMatchObject(stopped);
    const notHereYet = await unlockStaff(ownerNeeds(), null, { email: 'nobody-else@spec.example' });
    expect(notHereYet).toMatchObject({ __typename: 'BadInput' });
    expect(await unlockStaff(ownerNeeds(), null, { email: known.email })).toEqual({ failures: 50 });
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('one guess at each of many accounts: the network waits, other networks do not', async () => {
    const network = newId();
    await attempt('0@spray.example', 'wrong horse', network);
    await world.owner.signInThrottle.updateMany({ where: { key: { startsWith: 'n:' }, failures: 1 }, data: { failures: 29 } });
    const answers: SignInAnswer[] = [];
    for (let i = 1; i <= 5; i += 1) answers.push(await attempt(`${i}@spray.example`, 'wrong horse', network));
    expect(kindsOf(answers)).toEqual({ SignedIn: 0, WrongCredentials: 2, SignInLocked: 3 });
    expect(await attempt('6@spray.example', 'wrong horse')).toMatchObject({ __typename: 'WrongCredentials' });
  });

  test('guesses sent side by side are all counted: none shares a count with another', async () => {
    const known = await plantAccount();
    const network = newId();
    const answers = await Promise.all(Array.from({ length: 24 }, (_, i) => attempt(known.email, `wrong horse ${i}`, network)));
    expect(kindsOf(answers)).toEqual({ SignedIn: 0, WrongCredentials: 4, SignInLocked: 20 });
    expect(await failuresCounted()).toContainEqual({ kind: 'a', failures: 4 });
  });

  test('control: past the check, all guesses would have been compared', async () => {
    const known = await plantAccount();
    const { passwordHash } = await world.owner.credential.findUniqueOrThrow({ where: { staffId: known.staffId } });
    const guesses = [...Array.from({ length: 23 }, (_, i) => `wrong horse ${i}`), known.password];
    const answers = await Promise.all(guesses.map((guess) => passwordMatches(passwordHash, guess, pepper)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(answers).toHaveLength(24);
  });

  test('every way to the password has the one count: changing it cannot be used to guess it', async () => {
    const known = await plantAccount();
    const viewer = await viewerOf(known);
    const guess = (current: string) =>
      changePassword(needs(), viewer, { current, next: 'maple-canoe-river-7', request: requestFrom('10.0.0.9') });
    await attempt(known.email, 'wrong horse');
    await attempt(known.email, 'wrong horse');
    expect(await guess('wrong horse')).toMatchObject({ __typename: 'WrongCredentials', path: ['input', 'current'] });
    expect(await guess('wrong horse')).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await guess(known.password)).toMatchObject({ __typename: 'SignInLocked', retryAfterSeconds: 1 });
    expect(await attempt(known.email, known.password)).toMatchObject({ __typename: 'SignInLocked' });
  });
});

async function viewerOf(known: Known): Promise<Viewer> {
  const request = requestFrom(newId());
  await signIn(needs(), null, { ...known, request });
  const asking = { token: request.newSessionToken ?? '', touch: true, requestId: newId(), operation: newOperation('spec') };
  const found = await viewerOfRequest(needs(), asking);
  if (!('viewer' in found)) throw new Error(found.state);
  return found.viewer;
}

test('the counters and the trail hold neither addresses nor passwords', async () => {
  const known = await plantAccount();
  await attempt(known.email, 'a wrong canary horse', '192.0.2.77');
  const rows = JSON.stringify([
    await world.owner.signInThrottle.findMany(),
    await world.owner.auditEvent.findMany({ omit: { xid: true } }),
  ]);
  for (const canary of [known.email, 'canary', '192.0.2.77']) expect(rows).not.toContain(canary);
});
