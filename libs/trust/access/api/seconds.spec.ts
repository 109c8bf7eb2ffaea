import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, type Role } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantGrant,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { AccessNeeds } from './access.needs.ts';
import { answerSecond } from './answer-second.ts';
import { askSecond } from './ask-second.ts';
import { breakGlass } from './break-glass.ts';
import { grantsToReview, ownSecond, secondsToAnswer } from './grants.ts';

let world: World;
let centre: CentreFacts;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const needs = () => new AccessNeeds(world.db);
const reason = 'She has called twice and hung up';
const staff = (role: Role) => plantStaff(world, centre, role);
const eventsOf = (subjectId: string) => world.owner.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });

/** Somebody with three emergency accesses this week, and whom they want to open next; each time at a centre of its own. */
async function often(role: Role = 'COUNSELLOR') {
  centre = await plantCentre(world);
  const who = await staff(role);
  for (let i = 0; i < 3; i += 1) await plantGrant(world, who, await plantClient(world, centre), 200 + i);
  const { clientId, code } = await plantClient(world, centre);
  return { who, clientId, code, wish: { id: newId(), clientId, category: 'CRISIS_CALL' as const, reason } };
}

const ask = (who: StaffFacts, wish: { id: string; clientId: string; category: 'CRISIS_CALL'; reason: string }) =>
  askSecond(needs(), viewerFor(world, who), wish);
const answer = (who: StaffFacts, id: string, over: object = {}) =>
  answerSecond(needs(), viewerFor(world, who), { id, agrees: true, note: '', ...over });

async function seen<Answer>(who: StaffFacts, read: (needs: AccessNeeds, viewer: ReturnType<typeof viewerFor>) => Promise<Answer>) {
  const viewer = viewerFor(world, who);
  try {
    return await read(needs(), viewer);
  } finally {
    await viewer.operation.reading?.close();
  }
}

describe('a second person', () => {
  test.each(['COORDINATOR', 'PRIVACY_REVIEWER'] as const)(
    'a %s agrees, and the record opens once, for the reason that was agreed to',
    async (role) => {
      const { who, clientId, code, wish } = await often();
      const second = await staff(role);
      expect(await breakGlass(needs(), viewerFor(world, who), wish)).toMatchObject({ __typename: 'SecondPersonNeeded' });
      expect(await ask(who, wish)).toMatchObject({
        __typename: 'SecondAsked',
        second: { id: wish.id, clientId, state: 'WAITING', reason },
      });
      expect(await seen(second, secondsToAnswer)).toMatchObject([
        { id: wish.id, clientCode: code, category: 'CRISIS_CALL', reason, openedThisWeek: 3, state: 'WAITING' },
      ]);
      expect(await answer(second, wish.id)).toMatchObject({ __typename: 'SecondAnswered', second: { state: 'AGREED' } });
      expect(await seen(second, secondsToAnswer)).toEqual([]);
      expect(await seen(who, ownSecond)).toMatchObject({ id: wish.id, state: 'AGREED', answeredByName: expect.any(String) });
      const opened = await breakGlass(needs(), viewerFor(world, who), { ...wish, reason: 'Something else altogether', category: 'OTHER' });
      expect(opened).toMatchObject({ __typename: 'GrantOpened', grant: { id: wish.id, clientId } });
      expect(await world.owner.accessGrant.findFirst({ where: { id: wish.id } })).toMatchObject({ reason, category: 'CRISIS_CALL' });
      expect(await seen(who, ownSecond)).toBeNull();
      expect(await breakGlass(needs(), viewerFor(world, who), wish)).toMatchObject({ code: 'DUPLICATE' });
      expect((await eventsOf(wish.id)).map(({ subjectType, action, outcome, actorId }) => [subjectType, action, outcome, actorId])).toEqual(
        [
          ['AccessGrant', 'CREATE', 'DENIED', who.staffId],
          ['GrantSecond', 'CREATE', 'OK', who.staffId],
          ['GrantSecond', 'UPDATE', 'OK', second.staffId],
          ['AccessGrant', 'CREATE', 'OK', who.staffId],
          ['AccessGrant', 'CREATE', 'DENIED', who.staffId],
        ],
      );
    },
  );

  test('the reviewer sees who agreed', async () => {
    const { who, wish } = await often();
    const second = await staff('COORDINATOR');
    await ask(who, wish);
    await answer(second, wish.id);
    await breakGlass(needs(), viewerFor(world, who), wish);
    const { name } = await world.owner.staff.findUniqueOrThrow({ where: { id: second.staffId } });
    const rows = await seen(await staff('PRIVACY_REVIEWER'), grantsToReview);
    expect(rows.filter(({ secondName }) => secondName !== null).map(({ id, secondName }) => [id, secondName])).toEqual([[wish.id, name]]);
  });

  test('a refusal says why, and opens nothing', async () => {
    const { who, wish } = await often();
    const second = await staff('COORDINATOR');
    await ask(who, wish);
    expect(await answer(second, wish.id, { agrees: false, note: '  ' })).toMatchObject({ __typename: 'BadInput', code: 'REASON_REQUIRED' });
    const note = 'Her own counsellor is here';
    expect(await answer(second, wish.id, { agrees: false, note })).toMatchObject({ second: { state: 'REFUSED' } });
    expect(await seen(who, ownSecond)).toMatchObject({ state: 'REFUSED', note });
    expect(await answer(second, wish.id)).toMatchObject({ __typename: 'BadInput', constraint: 'over' });
    expect(await breakGlass(needs(), viewerFor(world, who), wish)).toMatchObject({ __typename: 'SecondPersonNeeded' });
  });

  test('an agreement is for one client and one id', async () => {
    const { who, wish } = await often();
    await ask(who, wish);
    await answer(await staff('COORDINATOR'), wish.id);
    const other = await plantClient(world, centre);
    const open = (over: object) => breakGlass(needs(), viewerFor(world, who), { ...wish, ...over });
    expect(await open({ clientId: other.clientId })).toMatchObject({ __typename: 'SecondPersonNeeded' });
    expect(await open({ id: newId() })).toMatchObject({ __typename: 'SecondPersonNeeded' });
  });

  test('nobody agrees to their own, and no other role at all', async () => {
    const { who, wish } = await often('COORDINATOR');
    await ask(who, wish);
    expect(await seen(who, secondsToAnswer)).toEqual([]);
    expect(await answer(who, wish.id)).toMatchObject({ __typename: 'NotFound' });
    for (const role of ['COUNSELLOR', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR', 'PEER_COACH'] as const)
      expect(await answer(await staff(role), wish.id)).toMatchObject({ __typename: 'NotAllowed' });
    const away = await plantCentre(world, { organisationId: centre.organisationId });
    expect(await answer(await plantStaff(world, away, 'COORDINATOR'), wish.id)).toMatchObject({ __typename: 'NotFound' });
  });

  test('a newer question takes the older one back', async () => {
    const { who, wish } = await often();
    const newer = { ...wish, id: newId() };
    await ask(who, wish);
    await ask(who, newer);
    const second = await staff('COORDINATOR');
    expect((await seen(second, secondsToAnswer)).map(({ id }) => id)).toEqual([newer.id]);
    expect(await answer(second, wish.id)).toMatchObject({ __typename: 'BadInput', constraint: 'over' });
  });

  test('after its hour neither the question nor the agreement is worth anything', async () => {
    const { who, wish } = await often();
    const second = await staff('COORDINATOR');
    await ask(who, wish);
    await answer(second, wish.id);
    const hourAgo = new Date(world.now.getTime() - 3_600_000);
    await world.owner.grantSecond.updateMany({ where: { id: wish.id }, data: { askedAt: hourAgo, expiresAt: world.now } });
    expect(await seen(who, ownSecond)).toBeNull();
    expect(await breakGlass(needs(), viewerFor(world, who), wish)).toMatchObject({ __typename: 'SecondPersonNeeded' });
  });

  test('who has not opened three asks nobody', async () => {
    centre = await plantCentre(world);
    const { clientId } = await plantClient(world, centre);
    const answered = await ask(await staff('COUNSELLOR'), { id: newId(), clientId, category: 'CRISIS_CALL', reason });
    expect(answered).toMatchObject({ __typename: 'BadInput', constraint: 'notNeeded' });
  });

  test('two who answer at once: one of them is heard', async () => {
    const { who, wish } = await often();
    const seconds = await Promise.all([staff('COORDINATOR'), staff('COORDINATOR')]);
    await ask(who, wish);
    const answers = await Promise.all(seconds.map((second, i) => answer(second, wish.id, { agrees: i === 0, note: 'Looked at it' })));
    expect(answers.map((one) => one.__typename).sort()).toEqual(['BadInput', 'SecondAnswered']);
  });
});

describe('behind the verbs', () => {
  const agreed = (who: StaffFacts, by: StaffFacts, id: string) =>
    world.db.tx(viewerFor(world, who), (tx) =>
      tx.db.grantSecond.updateMany({ where: { id }, data: { answeredAt: world.now, answeredBy: by.staffId, isAgreed: true } }),
    );

  test('who asked cannot write an agreement, in nobody’s name', async () => {
    const { who, wish } = await often('COORDINATOR');
    const other = await staff('COORDINATOR');
    await ask(who, wish);
    for (const by of [who, other]) await expect(agreed(who, by, wish.id)).rejects.toThrow(/row-level security/);
    await expect(agreed(other, who, wish.id)).rejects.toThrow(/row-level security/);
    expect(await world.owner.grantSecond.findFirst({ where: { id: wish.id } })).toMatchObject({ answeredAt: null });
  });

  test('a fourth grant without an agreement is kept out', async () => {
    const { who, clientId, wish } = await often();
    const times = { grantedAt: world.now, expiresAt: new Date(world.now.getTime() + 3_600_000) };
    const row = { centreId: who.centreId, id: wish.id, clientId, staffId: who.staffId, reason, ...times };
    const write = world.db.tx(viewerFor(world, who), (tx) => tx.db.accessGrant.createMany({ data: [row] }));
    await expect(write).rejects.toThrow(/row-level security/);
  });
});
