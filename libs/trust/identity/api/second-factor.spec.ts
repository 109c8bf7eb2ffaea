import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { Database, newId, newOperation, type RequestFacts, type Viewer } from '@alongside/kit/server';
import { openWorld, ownerUrl, plantCentre, viewerFor, type CentreFacts, type World } from '@alongside/kit/testing';
import { demandFresh } from '@alongside/trust/access/api';
import { addStaff } from './add-staff.ts';
import { beginSecondFactor } from './begin-second-factor.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { dropSecondFactor } from './drop-second-factor.ts';
import { endSecondFactor } from './end-second-factor.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { renewSpareCodes } from './renew-spare-codes.ts';
import { viewerOfRequest } from './session-of-request.ts';
import { signIn } from './sign-in.ts';
import { stepUp } from './step-up.ts';

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

async function passSeconds(seconds: number): Promise<void> {
  const now = new Date(world.now.getTime() + seconds * 1000);
  await world.close();
  world = await openWorld({ now });
}

const needs = () => new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false));
const requestFrom = (sessionToken: string | null = null): RequestFacts => ({
  ...{ requestId: newId(), network: newId(), device: '', sessionToken, hadSession: false },
});

type Person = { readonly staffId: string; readonly email: string; readonly password: string };

async function person(role = 'COUNSELLOR'): Promise<Person> {
  const email = `${newId()}@spec.example`;
  const wish = { centre: centre.centreId, email, name: 'Sana Karim', role, seesClients: false };
  const added = await addStaff({ db: owner, pepper, requestId: newId() }, null, wish);
  if (!('staffId' in added) || !added.password) throw new Error('not added');
  return { staffId: added.staffId, email, password: added.password };
}

const enter = (who: Person, code: string | null = null, request = requestFrom()) => signIn(needs(), null, { ...who, code, request });

async function viewerOf(token: string): Promise<Viewer> {
  const found = await viewerOfRequest(needs(), { token, touch: true, requestId: newId(), operation: newOperation('spec') });
  if (!('viewer' in found)) throw new Error(found.state);
  return found.viewer;
}

async function signedIn(who: Person, code: string | null = null): Promise<Viewer> {
  const request = requestFrom();
  expect(await enter(who, code, request)).toMatchObject({ __typename: 'SignedIn' });
  return viewerOf(request.newSessionToken ?? '');
}

const codeAt = (key: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: world.now.getTime() + steps * 30_000 });

/** Somebody with an app and ten spare codes; the present code is used up by the enrolment. */
async function enrolled(role = 'COUNSELLOR') {
  const who = await person(role);
  const viewer = await signedIn(who);
  const begun = await beginSecondFactor(needs(), viewer);
  if (begun.__typename !== 'FactorBegun') throw new Error(begun.__typename);
  const key = begun.setupKey.replaceAll(' ', '');
  const confirmed = await confirmSecondFactor(needs(), viewer, { code: codeAt(key), request: requestFrom('x') });
  if (confirmed.__typename !== 'FactorConfirmed') throw new Error(confirmed.__typename);
  return { who, viewer, key, begun, spareCodes: confirmed.spareCodes, me: confirmed.me };
}

describe('enrolment', () => {
  test('a key in groups of four, a first code, ten spare codes; what is kept is sealed or hashed', async () => {
    const { who, begun, key, spareCodes, me } = await enrolled();
    expect(begun.setupKey).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(begun.setupLink).toContain(`secret=${key}`);
    expect(spareCodes).toHaveLength(10);
    expect(me).toMatchObject({ hasSecondFactor: true, spareCodesLeft: 10 });
    const kept = JSON.stringify([await world.owner.secondFactor.findMany(), await world.owner.spareCode.findMany()], (_, value) =>
      typeof value === 'bigint' ? Number(value) : value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(kept).not.toContain(key);
    expect(kept).not.toContain(spareCodes[0]?.replace('-', ''));
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: who.staffId, action: 'UPDATE' } });
    expect(events.map(({ fields }) => fields[0])).toEqual(expect.arrayContaining(['secondFactor.begun', 'secondFactor', 'spareCodes']));
  });

  test('until a first code was right nothing is asked for at sign-in; a wrong one changes nothing', async () => {
    const who = await person();
    const viewer = await signedIn(who);
    await beginSecondFactor(needs(), viewer);
    expect(await confirmSecondFactor(needs(), viewer, { code: '000000', request: requestFrom('x') })).toMatchObject({
      __typename: 'WrongCode',
    });
    expect(await enter(who)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('there is one at a time, and none in the demo', async () => {
    const { viewer } = await enrolled();
    expect(await beginSecondFactor(needs(), viewer)).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    expect(await beginSecondFactor(needs(), { ...viewer, isDemo: true })).toMatchObject({
      __typename: 'BadInput',
      constraint: 'not the demo',
    });
  });
});

describe('at the door', () => {
  test('a right password asks for a code; the code of now lets in, once', async () => {
    const { who, key } = await enrolled();
    expect(await enter(who)).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: false });
    expect(await enter(who, codeAt(key))).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: true });
    const later = codeAt(key, 1);
    expect(await enter(who, ` ${later.slice(0, 3)} ${later.slice(3)} `)).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(who, later)).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: true });
  });

  test('of ten who come with one code at the same moment one is let in', async () => {
    const { who, key } = await enrolled();
    const code = codeAt(key, 1);
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(who, code)));
    expect(answers.filter((answer) => answer.__typename === 'SignedIn')).toHaveLength(1);
  });

  test('a wrong password says nothing of a code', async () => {
    const { who, key } = await enrolled();
    expect(await enter({ ...who, password: 'wrong' }, codeAt(key, 1))).toMatchObject({ __typename: 'WrongCredentials' });
  });

  test('a spare code lets in once', async () => {
    const { who, spareCodes } = await enrolled();
    const [first = ''] = spareCodes;
    expect(await enter(who, first.toUpperCase())).toMatchObject({ __typename: 'SignedIn' });
    expect(await enter(who, first)).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: true });
    expect(await world.owner.spareCode.count({ where: { staffId: who.staffId, usedAt: null } })).toBe(9);
  });

  test('wrong codes are counted like wrong passwords, and a right password does not clear the count', async () => {
    const { who } = await enrolled();
    const kinds: string[] = [];
    for (let guess = 0; guess < 4; guess += 1) {
      kinds.push((await enter(who, '000000')).__typename);
      if (guess < 3) expect(await enter(who)).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: false });
    }
    expect(kinds).toEqual(Array.from({ length: 4 }, () => 'SecondFactorNeeded'));
    expect(await enter(who)).toMatchObject({ __typename: 'SignInLocked' });
  });
});

describe('a recent proof', () => {
  test('is the sign-in itself, and five minutes later a password and a code', async () => {
    const { who, viewer, key } = await enrolled();
    await demandFresh(needs(), viewer);
    await passSeconds(5 * 60);
    await expect(demandFresh(needs(), viewer)).rejects.toMatchObject({ extensions: { code: 'STEP_UP_REQUIRED' } });
    const denied = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId, outcome: 'DENIED' } });
    expect(denied).toMatchObject([{ reason: 'stepUp', subjectType: 'AuthSession', subjectId: viewer.sessionId }]);
    const prove = (password: string, code: string | null, request = requestFrom('old')) =>
      stepUp(needs(), { ...viewer, now: world.now }, { password, code, request });
    expect(await prove('wrong', codeAt(key))).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await prove(who.password, null)).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: false });
    const request = requestFrom('old');
    expect(await prove(who.password, codeAt(key), request)).toMatchObject({ __typename: 'MeChanged' });
    const again = await viewerOf(request.newSessionToken ?? '');
    expect(again.sessionId).toBe(viewer.sessionId);
    await demandFresh(needs(), again);
  });

  test('the command line, which has no session, is asked for none', async () => {
    const who = await person();
    await demandFresh(needs(), viewerFor(world, { ...centre, staffId: who.staffId, role: 'COUNSELLOR', seesClients: false }));
  });
});

describe('its end', () => {
  test('spare codes anew end the old ones; without the factor the password is enough', async () => {
    const { who, key, spareCodes } = await enrolled();
    const viewer = await signedIn(who, codeAt(key, 1));
    const renewed = await renewSpareCodes(needs(), viewer, { request: requestFrom('x') });
    expect(renewed).toMatchObject({ __typename: 'FactorConfirmed', me: { spareCodesLeft: 10 } });
    expect(await enter(who, spareCodes[0] ?? '')).toMatchObject({ __typename: 'SecondFactorNeeded', wasWrong: true });
    expect(await endSecondFactor(needs(), viewer, { request: requestFrom('x') })).toMatchObject({
      __typename: 'MeChanged',
      me: { hasSecondFactor: false, spareCodesLeft: 0 },
    });
    expect(await enter(who)).toMatchObject({ __typename: 'SignedIn' });
  });

  test('an administrator takes a lost one away, which ends the sessions; nobody else can', async () => {
    const { who } = await enrolled();
    const boss = await signedIn(await person('ADMINISTRATOR'));
    const colleague = await signedIn(await person());
    expect(await dropSecondFactor(needs(), colleague, { staffId: who.staffId })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await dropSecondFactor(needs(), boss, { staffId: who.staffId })).toMatchObject({ account: { hasSecondFactor: false } });
    expect(await world.owner.authSession.count({ where: { staffId: who.staffId, endedAt: null } })).toBe(0);
    expect(await enter(who)).toMatchObject({ __typename: 'SignedIn' });
  });
});
