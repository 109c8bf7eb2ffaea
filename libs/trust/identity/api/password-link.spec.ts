import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Mailer, newId } from '@alongside/kit/server';
import {
  openPostOffice,
  openWorld,
  plantCentre,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type OpenPostOffice,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { askForPasswordLink } from './ask-for-password-link.ts';
import { IdentityNeeds, IdentitySettings } from './identity.needs.ts';
import { inviteStaff } from './invite-staff.ts';
import { renewStaffLink } from './renew-staff-link.ts';
import { setPasswordByLink } from './set-password-by-link.ts';
import { signIn } from './sign-in.ts';

const start = new Date('2026-11-25T05:00:00Z');
const pepper = 'a pepper that only this spec knows';
const next = 'river and seven stones';
let world: World;
let centre: CentreFacts;
let boss: StaffFacts;
let post: OpenPostOffice;

beforeAll(async () => {
  world = await openWorld({ now: start });
  centre = await plantCentre(world);
  boss = await plantStaff(world, centre, 'ADMINISTRATOR');
  post = await openPostOffice();
});
afterAll(async () => {
  await post.close();
  await world.close();
});

const mailer = () => new Mailer(post.address, 'desk@centre.example', 'https://desk.example');
const needs = (mail: Mailer | null = null) => new IdentityNeeds(world.db, new IdentitySettings(pepper, 15, false, mail));
const request = (network = newId()) => ({ requestId: newId(), network, device: '', sessionToken: null, hadSession: false });
const asBoss = () => viewerFor(world, boss);

async function passMinutes(minutes: number): Promise<void> {
  const now = new Date(world.now.getTime() + minutes * 60_000);
  await world.close();
  world = await openWorld({ now });
}

async function invited(): Promise<{ readonly id: string; readonly email: string; readonly key: string }> {
  const input = { id: newId(), email: `${newId()}@hope.example`, name: 'Bilal Shah', role: 'COUNSELLOR' as const, seesClients: false };
  const answer = await inviteStaff(needs(), asBoss(), input);
  if (answer.__typename !== 'LinkMade' || !answer.link) throw new Error('no link');
  return { id: input.id, email: input.email, key: answer.link.split('#')[1] ?? '' };
}

const use = (key: string, password = next) => setPasswordByLink(needs(), null, { key, next: password, request: request() });
const enter = (email: string, password = next) => signIn(needs(), null, { email, password, request: request() });

describe('a link sets a password', () => {
  test('once, and the person signs in with it', async () => {
    const { id, email, key } = await invited();
    expect(await enter(email)).toMatchObject({ __typename: 'WrongCredentials' });
    expect(await use(key)).toEqual({ __typename: 'Done', ok: true });
    expect(await enter(email)).toMatchObject({ __typename: 'SignedIn' });
    expect(await use(key, 'another river and stones')).toMatchObject({ __typename: 'LinkGone', code: 'NOT_FOUND' });
    const events = await world.owner.auditEvent.findMany({ where: { subjectId: id, operation: 'setPasswordByLink' } });
    expect(events.map(({ fields }) => fields)).toEqual(expect.arrayContaining([['passwordLink'], ['password']]));
  });

  test('of ten at the same moment one', async () => {
    const { key } = await invited();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => use(key, `${next} ${at}`)));
    const kinds = answers.map((answer) => answer.__typename);
    expect(kinds.filter((kind) => kind === 'Done')).toHaveLength(1);
    expect(kinds.filter((kind) => kind !== 'Done' && kind !== 'LinkGone' && kind !== 'SignInLocked')).toEqual([]);
  });

  test('a weak one is refused with its reason, and the link still stands', async () => {
    const { email, key } = await invited();
    expect(await use(key, 'password1234567')).toMatchObject({ __typename: 'BadInput', path: ['input', 'next'] });
    expect(await use(key, email)).toMatchObject({ __typename: 'BadInput' });
    expect(await use(key)).toMatchObject({ __typename: 'Done' });
  });

  test('sessions that were open end, and a locked account opens', async () => {
    const { id, email, key } = await invited();
    await use(key);
    await enter(email);
    const renewed = await renewStaffLink(needs(), asBoss(), { staffId: id });
    if (renewed.__typename !== 'LinkMade') throw new Error('no link');
    for (let wrong = 0; wrong < 4; wrong += 1) await enter(email, 'wrong');
    expect(await enter(email)).toMatchObject({ __typename: 'SignInLocked' });
    expect(await use(renewed.link?.split('#')[1] ?? '', 'stones and seven rivers')).toMatchObject({ __typename: 'Done' });
    expect(await world.owner.authSession.count({ where: { staffId: id, endedAt: null } })).toBe(0);
    expect(await enter(email, 'stones and seven rivers')).toMatchObject({ __typename: 'SignedIn' });
  });

  test.each(['', 'x', 'A'.repeat(43)])('no link at all: %.6s', async (key) => {
    expect(await use(key)).toMatchObject({ __typename: 'LinkGone' });
  });

  test('after an hour a reset opens nothing, after three days an invitation', async () => {
    const fresh = await invited();
    const { id } = await invited();
    await use((await invited()).key);
    await world.owner.credential.create({ data: { staffId: id, passwordHash: 'x', changedAt: world.now } });
    const reset = await renewStaffLink(needs(), asBoss(), { staffId: id });
    if (reset.__typename !== 'LinkMade') throw new Error('no link');
    await passMinutes(61);
    expect(await use(reset.link?.split('#')[1] ?? '')).toMatchObject({ __typename: 'LinkGone' });
    await passMinutes(3 * 24 * 60);
    expect(await use(fresh.key)).toMatchObject({ __typename: 'LinkGone' });
  });
});

describe('letters', () => {
  test('an invitation goes by letter: neutral words, and the link is in the letter alone', async () => {
    const before = post.letters.length;
    const input = { id: newId(), email: `${newId()}@hope.example`, name: 'Bilal Shah', role: 'COUNSELLOR' as const, seesClients: false };
    const answer = await inviteStaff(needs(mailer()), asBoss(), input);
    expect(answer).toMatchObject({ __typename: 'LinkMade', byMail: true, link: null });
    const letter = post.letters
      .slice(before)
      .map(({ raw, text }) => raw + text)
      .join('');
    expect(letter).toMatch(/https:\/\/desk\.example\/password#[A-Za-z0-9_-]{43}/);
    expect(letter).toContain(input.email);
    expect(letter).not.toMatch(/Spec centre|therapy|treatment|client/i);
  });

  test('a server that refuses it leaves the link to the screen', async () => {
    post.isRefusing = true;
    const answer = await inviteStaff(needs(mailer()), asBoss(), {
      ...{ id: newId(), email: `${newId()}@hope.example`, name: 'Bilal Shah', role: 'COUNSELLOR', seesClients: false },
    });
    post.isRefusing = false;
    expect(answer).toMatchObject({ byMail: false, link: expect.stringContaining('/password#') });
  });
});

describe('somebody has lost a password', () => {
  const ask = async (email: string, mail: Mailer | null = mailer(), network = newId()) => {
    const wanted = needs(mail);
    const answer = await askForPasswordLink(wanted, null, { email, request: request(network) });
    await wanted.settled();
    return answer;
  };

  test('the answer is the same for a known and an unknown address; only the known one gets a letter', async () => {
    const { email, key } = await invited();
    await use(key);
    const before = post.letters.length;
    expect(await ask(email)).toEqual(await ask(`${newId()}@nobody.example`));
    expect(post.letters.length - before).toBe(1);
    const found = /password#([A-Za-z0-9_-]{43})/.exec(post.letters.at(-1)?.text ?? '');
    expect(await use(found?.[1] ?? '', 'stones and seven rivers')).toMatchObject({ __typename: 'Done' });
  });

  test('without letters no link is made, and the wish stands in the trail', async () => {
    const { id, email, key } = await invited();
    await use(key);
    expect(await ask(email, null)).toEqual({ __typename: 'LinkAsked', byMail: false });
    expect(await world.owner.singleUseLink.count({ where: { staffId: id, purpose: 'PASSWORD_RESET' } })).toBe(0);
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: id, reason: 'lost' } })).toMatchObject([
      { operation: 'askForPasswordLink', fields: ['password'], centreId: centre.centreId },
    ]);
  });

  test('asking again and again waits, for an unknown address too, and never shuts for good', async () => {
    const email = `${newId()}@nobody.example`;
    const answers = [];
    for (let times = 0; times < 6; times += 1) answers.push(await ask(email, null));
    expect(answers.map((answer) => answer.__typename)).toEqual([
      'LinkAsked',
      'LinkAsked',
      'LinkAsked',
      'LinkAsked',
      'SignInLocked',
      'SignInLocked',
    ]);
    expect(answers.at(-1)).toMatchObject({ retryAfterSeconds: 1 });
  });

  test('nothing is sent from the demo', async () => {
    const demo = await plantCentre(world, { isDemo: true });
    const staff = await plantStaff(world, demo, 'COUNSELLOR', { email: `${newId()}@demo.example` });
    const { email } = await world.owner.staff.findUniqueOrThrow({ where: { id: staff.staffId } });
    const before = post.letters.length;
    await ask(email);
    expect(post.letters.length).toBe(before);
  });
});
