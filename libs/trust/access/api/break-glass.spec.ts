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
import { breakGlass } from './break-glass.ts';
import { endGrant } from './end-grant.ts';
import { grantShare, grantsToReview, openGrant } from './grants.ts';
import { reach } from './reach.gate.ts';
import { reviewGrant } from './review-grant.ts';

let world: World;
let centre: CentreFacts;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
});
afterAll(() => world.close());

const needs = () => new AccessNeeds(world.db);
const staff = (role: Role) => plantStaff(world, centre, role);
const reason = 'He collapsed in the waiting room';
const wish = (over: object = {}) => ({ id: newId(), category: 'DANGER' as const, reason, ...over });
const eventsOf = (subjectId: string) => world.owner.auditEvent.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
const mayRead = (who: StaffFacts, grantId: string | null, clientId: string) =>
  world.db.tx(viewerFor(world, who, { grantId }), async (tx) => (await reach(tx, [clientId])).get(clientId)?.may('plan.read') ?? false);

async function opened(who: StaffFacts, clientId: string): Promise<string> {
  const answer = await breakGlass(needs(), viewerFor(world, who), wish({ clientId }));
  if (answer.__typename !== 'GrantOpened') throw new Error(answer.__typename);
  return answer.grant.id;
}

async function answered<Answer>(viewer: ReturnType<typeof viewerFor>, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } finally {
    await viewer.operation.reading?.close();
  }
}

describe('an emergency access', () => {
  test('opens one record for an hour, and its event stands out', async () => {
    const who = await staff('COUNSELLOR');
    const client = await plantClient(world, centre);
    const other = await plantClient(world, centre);
    const answer = await breakGlass(needs(), viewerFor(world, who), wish({ clientId: client.clientId }));
    if (answer.__typename !== 'GrantOpened') throw new Error(answer.__typename);
    expect(answer.grant.expiresAt).toEqual(new Date(world.now.getTime() + 3_600_000));
    expect(await mayRead(who, answer.grant.id, client.clientId)).toBe(true);
    expect(await mayRead(who, answer.grant.id, other.clientId)).toBe(false);
    expect(await mayRead(who, null, client.clientId)).toBe(false);
    expect(await eventsOf(answer.grant.id)).toMatchObject([
      {
        action: 'CREATE',
        outcome: 'OK',
        subjectType: 'AccessGrant',
        clientIds: [client.clientId],
        purpose: 'break-glass',
        reason,
        ruleId: 'B1',
      },
    ]);
    const viewer = viewerFor(world, who, { grantId: answer.grant.id });
    expect(await answered(viewer, () => openGrant(needs(), viewer))).toMatchObject({ id: answer.grant.id, clientCode: client.code });
  });

  test('is found by the number on a wristband as well', async () => {
    const client = await plantClient(world, centre);
    const who = await staff('SUPERVISOR');
    const answer = await breakGlass(needs(), viewerFor(world, who), wish({ clientCode: ` ${client.code} ` }));
    expect(answer).toMatchObject({ __typename: 'GrantOpened', grant: { clientId: client.clientId } });
  });

  test('a second one ends the first', async () => {
    const who = await staff('COUNSELLOR');
    const first = await opened(who, (await plantClient(world, centre)).clientId);
    const second = await opened(who, (await plantClient(world, centre)).clientId);
    const kept = await world.owner.accessGrant.findMany({ where: { staffId: who.staffId }, orderBy: { id: 'asc' } });
    expect(kept.map(({ id, endedAt }) => [id, endedAt !== null])).toEqual([
      [first, true],
      [second, false],
    ]);
  });

  test('ends early, once', async () => {
    const who = await staff('MANAGER');
    const client = await plantClient(world, centre);
    const id = await opened(who, client.clientId);
    expect(await endGrant(needs(), viewerFor(world, await staff('MANAGER')), { id })).toMatchObject({ __typename: 'NotFound' });
    expect(await endGrant(needs(), viewerFor(world, who), { id })).toEqual({ __typename: 'GrantEnded', ok: true });
    expect(await mayRead(who, id, client.clientId)).toBe(false);
    expect(await endGrant(needs(), viewerFor(world, who), { id })).toMatchObject({ __typename: 'NotFound' });
  });

  test.each([
    ['no reason', { reason: '' }, 'REASON_REQUIRED'],
    ['fourteen characters', { reason: 'x'.repeat(14) }, 'REASON_REQUIRED'],
    ['fifteen spaces', { reason: ' '.repeat(15) }, 'REASON_REQUIRED'],
    ['nobody meant', { clientId: null }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_, over, code) => {
    const { clientId } = await plantClient(world, centre);
    const answer = await breakGlass(needs(), viewerFor(world, await staff('COUNSELLOR')), wish({ clientId, ...over }));
    expect(answer).toMatchObject({ __typename: 'BadInput', code });
  });

  test.each(['PEER_COACH', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const)('a %s has none', async (role) => {
    const { clientId } = await plantClient(world, centre);
    expect(await breakGlass(needs(), viewerFor(world, await staff(role)), wish({ clientId }))).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('somebody of another centre is not found, and that is in the trail', async () => {
    const away = await plantClient(world, await plantCentre(world, { organisationId: centre.organisationId }));
    const input = wish({ clientId: away.clientId });
    expect(await breakGlass(needs(), viewerFor(world, await staff('COUNSELLOR')), input)).toMatchObject({ __typename: 'NotFound' });
    expect(await eventsOf(input.id)).toMatchObject([{ outcome: 'DENIED', clientIds: [] }]);
  });

  test('the fourth within seven days needs a second person; of ten at once three get through', async () => {
    const who = await staff('COUNSELLOR');
    const clients = await Promise.all(Array.from({ length: 10 }, () => plantClient(world, centre)));
    await plantGrant(world, who, clients[0] ?? (await plantClient(world, centre)), 8 * 24 * 60); // eight days ago counts no more
    const answers = await Promise.all(clients.map(({ clientId }) => breakGlass(needs(), viewerFor(world, who), wish({ clientId }))));
    expect(answers.filter((answer) => answer.__typename === 'GrantOpened')).toHaveLength(3);
    expect(answers.filter((answer) => answer.__typename === 'SecondPersonNeeded')).toHaveLength(7);
    expect(await world.owner.accessGrant.count({ where: { staffId: who.staffId, endedAt: null, expiresAt: { gt: world.now } } })).toBe(1);
  });

  test('what was asked for cannot be rewritten, not even behind the verbs', async () => {
    const who = await staff('COUNSELLOR');
    const id = await opened(who, (await plantClient(world, centre)).clientId);
    const rewrite = world.db.tx(viewerFor(world, who), (tx) =>
      tx.db.accessGrant.updateMany({ where: { id }, data: { reason: 'another' } }),
    );
    await expect(rewrite).rejects.toThrow();
  });
});

describe('the review', () => {
  const review = (who: StaffFacts, id: string, over: object = {}) =>
    reviewGrant(needs(), viewerFor(world, who), { id, outcome: 'JUSTIFIED', note: '', ...over });

  test('the reviewer sees who, why and until when; what waits comes first; the look is in the trail', async () => {
    const place = await plantCentre(world);
    const [who, reviewer] = [await plantStaff(world, place, 'COUNSELLOR'), await plantStaff(world, place, 'PRIVACY_REVIEWER')];
    const client = await plantClient(world, place);
    const [late, done] = [await plantGrant(world, who, client, 73 * 60), await plantGrant(world, who, client, 120)];
    await review(reviewer, done);
    const fresh = await opened(who, client.clientId);
    const viewer = viewerFor(world, reviewer);
    const rows = await answered(viewer, () => grantsToReview(needs(), viewer));
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      [late, 'OVERDUE'],
      [fresh, 'TO_REVIEW'],
      [done, 'REVIEWED'],
    ]);
    expect(rows[1]).toMatchObject({ clientCode: client.code, reason, category: 'DANGER', isOwn: false, outcome: null });
    expect(rows[1]?.dueAt).toEqual(new Date(world.now.getTime() + 72 * 3_600_000));
    const looks = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(looks).toMatchObject([{ action: 'READ', subjectType: 'AccessGrant', isList: true }]);
  });

  test('is said once, with words when something follows from it', async () => {
    const [who, reviewer] = [await staff('COUNSELLOR'), await staff('PRIVACY_REVIEWER')];
    const id = await opened(who, (await plantClient(world, centre)).clientId);
    expect(await review(reviewer, id, { outcome: 'NOT_JUSTIFIED' })).toMatchObject({ code: 'REASON_REQUIRED', path: ['input', 'note'] });
    expect(await review(reviewer, id, { outcome: 'FOLLOW_UP', note: 'Talked to the team' })).toMatchObject({
      __typename: 'GrantReviewed',
      grant: { state: 'REVIEWED', outcome: 'FOLLOW_UP', note: 'Talked to the team' },
    });
    expect(await review(reviewer, id)).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'UPDATE', fields: ['review', 'FOLLOW_UP'], actorId: reviewer.staffId });
  });

  test('behind the verbs too: who opened a record writes no review, in nobody’s name, and still ends what was reviewed', async () => {
    const [who, reviewer] = [await staff('COUNSELLOR'), await staff('PRIVACY_REVIEWER')];
    const id = await opened(who, (await plantClient(world, centre)).clientId);
    const said = { reviewedAt: world.now, reviewedBy: reviewer.staffId, reviewOutcome: 'JUSTIFIED' as const, reviewNote: '' };
    const forged = world.db.tx(viewerFor(world, who), (tx) => tx.db.accessGrant.updateMany({ where: { id }, data: said }));
    await expect(forged).rejects.toThrow(/their own/);
    await review(reviewer, id);
    expect(await endGrant(needs(), viewerFor(world, who), { id })).toMatchObject({ __typename: 'GrantEnded' });
  });

  test('nobody else reviews, and nobody their own', async () => {
    const reviewer = await staff('PRIVACY_REVIEWER');
    const id = await opened(await staff('COUNSELLOR'), (await plantClient(world, centre)).clientId);
    expect(await review(await staff('COORDINATOR'), id)).toMatchObject({ __typename: 'NotAllowed' });
    const own = await plantGrant(world, reviewer, await plantClient(world, centre));
    expect(await review(reviewer, own)).toMatchObject({ __typename: 'BadInput', constraint: 'own' });
    const away = await plantCentre(world, { organisationId: centre.organisationId });
    expect(await review(await plantStaff(world, away, 'PRIVACY_REVIEWER'), id)).toMatchObject({ __typename: 'NotFound' });
  });
});

test('the share: single reads within seven and thirty days, and how many of them by emergency access', async () => {
  const place = await plantCentre(world);
  const [who, reviewer] = [await plantStaff(world, place, 'COUNSELLOR'), await plantStaff(world, place, 'PRIVACY_REVIEWER')];
  const client = await plantClient(world, place);
  await plantGrant(world, who, client, 30);
  await plantGrant(world, who, client, 10 * 24 * 60);
  const read = (daysAgo: number, over: object = {}) => ({
    ...{ id: newId(), organisationId: place.organisationId, centreId: place.centreId, action: 'READ' as const, outcome: 'OK' as const },
    ...{ operation: 'spec', subjectType: 'Client', policyVersion: '4', clientIds: [client.clientId] },
    at: new Date(world.now.getTime() - daysAgo * 24 * 3_600_000),
    ...over,
  });
  const byGrant = { purpose: 'break-glass' };
  const left = [read(1, { isList: true }), read(1, { outcome: 'DENIED' }), read(1, { subjectType: 'AuditEvent' }), read(31, byGrant)];
  await world.owner.auditEvent.createMany({ data: [read(1), read(2), read(3, byGrant), read(8), read(9, byGrant), ...left] });
  const viewer = viewerFor(world, reviewer);
  expect(await answered(viewer, () => grantShare(needs(), viewer))).toEqual({
    week: { days: 7, openings: 1, reads: 3, readsByGrant: 1 },
    month: { days: 30, openings: 2, reads: 5, readsByGrant: 2 },
  });
  const nosy = viewerFor(world, who);
  await expect(answered(nosy, () => grantShare(needs(), nosy))).rejects.toThrow();
});
