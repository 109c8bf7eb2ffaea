import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordAttendanceInput, RecordAttendanceResult } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  aTap,
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantSeries,
  plantStaff,
  plantStatus,
  statementsOf,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { AttendanceNeeds } from './attendance.needs.ts';
import { recordAttendance } from './record-attendance.ts';

let world: World;
let needs: AttendanceNeeds;
let centre: CentreFacts;
let lead: StaffFacts;
let peer: StaffFacts;
let stranger: StaffFacts;
let amina: PlantedClient;
let bilal: PlantedClient;
let group: PlantedSeries;
let today: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new AttendanceNeeds(world.db);
  centre = await plantCentre(world);
  lead = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  peer = await plantStaff(world, centre, 'PEER_COACH');
  stranger = await plantStaff(world, centre, 'COUNSELLOR');
  amina = await plantClient(world, centre);
  bilal = await plantClient(world, centre, { given: 'Bilal' });
});
afterAll(() => world.close());

// A group of its own for each story; its session of today has just begun. Staff and times differ, or the clash constraint would speak.
beforeEach(async () => {
  const [own, coach] = [
    await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' }),
    await plantStaff(world, centre, 'PEER_COACH'),
  ];
  [lead, peer] = [own, coach];
  group = await plantSeries(world, lead, { peer });
  today = group.sessionIds[3] ?? '';
  await plantMembership(world, centre, group, amina);
  await plantMembership(world, centre, group, bilal);
});

const record = (staff: StaffFacts, input: Partial<RecordAttendanceInput> & Pick<RecordAttendanceInput, 'ops'>) =>
  recordAttendance(needs, viewerFor(world, staff), { sessionId: today, ...input });

function results(answer: RecordAttendanceResult) {
  if (answer.__typename !== 'Recorded') throw new Error(`answered ${answer.__typename}`);
  return answer.results;
}

const historyOf = (clientId: string) =>
  world.owner.markChange.findMany({ where: { sessionId: today, clientId }, orderBy: { opId: 'asc' } });

describe('a batch', () => {
  test('is saved with its history and one event, and the roster comes back', async () => {
    const viewer = viewerFor(world, lead);
    const ops = [aTap(world, amina.clientId, 'PRESENT' as const), aTap(world, bilal.clientId, 'LATE' as const, { arrivedMinute: 10 })];
    const answer = await recordAttendance(needs, viewer, { sessionId: today, ops });
    expect(results(answer)).toMatchObject([
      {
        opId: ops[0]?.opId,
        outcome: 'APPLIED',
        row: { mark: { status: 'PRESENT', minutes: 60, version: 1, recordedByName: 'Sana Karim' } },
      },
      { opId: ops[1]?.opId, outcome: 'APPLIED', row: { mark: { status: 'LATE', arrivedMinute: 10, minutes: 50 } } },
    ]);
    expect(answer).toMatchObject({
      roster: { session: { id: today, marked: 2, came: 2 }, isOpen: true, isFinished: false, needsReason: false },
    });
    const marks = await world.owner.mark.findMany({ where: { sessionId: today } });
    expect(marks.map((mark) => [mark.clientId, mark.status, mark.arrivedMinute, mark.recordedBy])).toEqual(
      expect.arrayContaining([
        [amina.clientId, 'PRESENT', null, lead.staffId],
        [bilal.clientId, 'LATE', 10, lead.staffId],
      ]),
    );
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([
      { action: 'UPDATE', subjectType: 'Mark', subjectId: today, ruleId: 'C3', diff: { opIds: ops.map((op) => op.opId) } },
    ]);
    expect(events[0]?.clientIds.toSorted()).toEqual([amina.clientId, bilal.clientId].toSorted());
    expect(await historyOf(bilal.clientId)).toMatchObject([
      { applied: true, status: 'LATE', version: 1, bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('costs the same number of statements for one person and for twelve', async () => {
    const clients = [amina, bilal];
    for (let i = 0; i < 10; i += 1) {
      const client = await plantClient(world, centre, { given: `Client ${i}` });
      await plantMembership(world, centre, group, client);
      clients.push(client);
    }
    const one = await statementsOf(() => record(lead, { ops: [aTap(world, amina.clientId, 'PRESENT' as const)] }));
    const ops = clients.slice(1).map((client) => aTap(world, client.clientId, 'PRESENT' as const));
    const twelve = await statementsOf(() => record(lead, { ops }));
    expect(results(twelve.answer).map((result) => result.outcome)).toEqual(ops.map(() => 'APPLIED'));
    expect(twelve.statements).toHaveLength(one.statements.length);
    expect(one.statements.length).toBeLessThanOrEqual(18);
  });

  test('one refused operation does not spoil the others', async () => {
    const elsewhere = await plantClient(world, await plantCentre(world, { organisationId: centre.organisationId }));
    const ops = [aTap(world, elsewhere.clientId, 'PRESENT' as const), aTap(world, amina.clientId, 'PRESENT' as const)];
    expect(results(await record(lead, { ops }))).toMatchObject([
      { outcome: 'REFUSED', code: 'NOT_FOUND', path: ['input', 'ops', '0', 'clientId'], row: null },
      { outcome: 'APPLIED' },
    ]);
  });

  test.each([
    ['no operation', [], ['input', 'ops']],
    ['an id that is none', [{ opId: '1', clientId: newId() }], ['input', 'ops', '0', 'opId']],
    ['a client that is none', [{ opId: newId(), clientId: 'x' }], ['input', 'ops', '0', 'clientId']],
  ])('with %s is refused with its path', async (_what, ops, path) => {
    const taps = ops.map((op) => ({ ...aTap(world, op.clientId, 'PRESENT' as const), ...op }));
    expect(await record(lead, { ops: taps })).toMatchObject({ __typename: 'BadInput', path });
  });
});

describe('again and beside', () => {
  test('the same operation twice changes once, and answers as before', async () => {
    const ops = [aTap(world, amina.clientId, 'PRESENT' as const)];
    await record(lead, { ops });
    expect(results(await record(lead, { ops }))).toMatchObject([{ outcome: 'REPLAYED', row: { mark: { status: 'PRESENT', version: 1 } } }]);
    expect(await historyOf(amina.clientId)).toHaveLength(1);
  });

  test('the same id with another body is refused', async () => {
    const tap = aTap(world, amina.clientId, 'PRESENT' as const);
    await record(lead, { ops: [tap] });
    const answer = await record(lead, { ops: [{ ...tap, status: 'ABSENT' }] });
    expect(results(answer)).toMatchObject([{ outcome: 'REFUSED', code: 'IDEMPOTENCY_MISMATCH' }]);
    expect(await world.owner.mark.findFirst({ where: { sessionId: today } })).toMatchObject({ status: 'PRESENT', version: 1 });
  });

  test('another value on an old version stays in the history, and what stands is shown', async () => {
    await record(lead, { ops: [aTap(world, amina.clientId, 'PRESENT' as const)] });
    const late = aTap(world, amina.clientId, 'ABSENT' as const);
    const kept = { outcome: 'KEPT_BESIDE', row: { mark: { status: 'PRESENT', version: 1, recordedByName: 'Sana Karim' } } };
    expect(results(await record(peer, { ops: [late] }))).toMatchObject([kept]);
    expect(results(await record(peer, { ops: [late] }))).toMatchObject([kept]);
    expect((await historyOf(amina.clientId)).map((change) => [change.applied, change.status])).toEqual([
      [true, 'PRESENT'],
      [false, 'ABSENT'],
    ]);
    const mine = aTap(world, amina.clientId, 'ABSENT' as const, { expectedVersion: 1 });
    expect(results(await record(peer, { ops: [mine] }))).toMatchObject([
      { outcome: 'APPLIED', row: { mark: { status: 'ABSENT', version: 2 } } },
    ]);
  });

  test('tapping again clears the mark, and it can be set once more', async () => {
    await record(lead, { ops: [aTap(world, amina.clientId, 'PRESENT' as const)] });
    const cleared = await record(lead, { ops: [aTap(world, amina.clientId, null, { expectedVersion: 1 })] });
    expect(results(cleared)).toMatchObject([{ outcome: 'APPLIED', row: { mark: { status: null, version: 2 } } }]);
    expect(cleared).toMatchObject({ roster: { session: { marked: 0 } } });
    const again = await record(lead, { ops: [aTap(world, amina.clientId, 'EXCUSED' as const, { expectedVersion: 2 })] });
    expect(results(again)).toMatchObject([{ outcome: 'APPLIED', row: { mark: { status: 'EXCUSED', version: 3 } } }]);
  });

  test('devices that send at once: one mark, and every operation is answered once', async () => {
    const taps = Array.from({ length: 4 }, () => aTap(world, amina.clientId, 'PRESENT' as const));
    const answers = await Promise.all([...taps, ...taps].map((tap) => record(lead, { ops: [tap] })));
    expect(answers.flatMap(results).every((result) => result.outcome !== 'REFUSED')).toBe(true);
    expect(await world.owner.mark.count({ where: { sessionId: today } })).toBe(1);
    expect(await historyOf(amina.clientId)).toHaveLength(4);
  });
});

describe('who and when', () => {
  test('a stranger of the same role is told nothing, and marks only a client of their own', async () => {
    await plantCareTeam(world, stranger, bilal);
    const ops = [aTap(world, amina.clientId, 'PRESENT' as const), aTap(world, bilal.clientId, 'PRESENT' as const)];
    const answer = await record(stranger, { ops });
    expect(results(answer)).toMatchObject([{ outcome: 'REFUSED', code: 'NOT_FOUND' }, { outcome: 'APPLIED' }]);
    expect(answer).toMatchObject({ roster: { rows: [{ client: { id: bilal.clientId } }], hiddenRows: 1, viewerMay: [] } });
  });

  test.each(['SUPERVISOR', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const)('a %s records nowhere', async (role) => {
    const staff = await plantStaff(world, centre, role, { seesClients: true });
    expect(await record(staff, { ops: [aTap(world, amina.clientId, 'PRESENT' as const)] })).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('a session of another centre is not found', async () => {
    const there = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'COORDINATOR');
    expect(await record(there, { ops: [aTap(world, amina.clientId, 'PRESENT' as const)] })).toMatchObject({ __typename: 'NotFound' });
  });

  test('before the roster opens, and when the session was cancelled, one sentence answers', async () => {
    const ops = [aTap(world, amina.clientId, 'PRESENT' as const)];
    expect(await record(lead, { sessionId: group.sessionIds[4] ?? '', ops })).toMatchObject({
      __typename: 'SessionNotOpen',
      code: 'SESSION_NOT_OPEN',
      opensAt: new Date('2026-12-02T04:30:00Z'),
    });
    await plantStatus(world, today, 'CANCELLED');
    expect(await record(lead, { ops })).toMatchObject({ __typename: 'SessionNotOpen', code: 'SESSION_CANCELLED' });
  });

  test('an old session, or a finished one, asks for a reason and keeps it', async () => {
    const old = group.sessionIds[0] ?? '';
    const tap = aTap(world, amina.clientId, 'PRESENT' as const);
    expect(results(await record(lead, { sessionId: old, ops: [tap] }))).toMatchObject([
      { code: 'REASON_REQUIRED', path: ['input', 'reason'] },
    ]);
    expect(results(await record(lead, { sessionId: old, ops: [tap], reason: 'paper list found' }))).toMatchObject([{ outcome: 'APPLIED' }]);
    expect(await world.owner.markChange.findFirst({ where: { opId: tap.opId } })).toMatchObject({ reason: 'paper list found' });
    await plantStatus(world, today, 'HELD');
    expect(results(await record(lead, { ops: [aTap(world, amina.clientId, 'ABSENT' as const)] }))).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
  });
});

describe('walk-ins', () => {
  test('somebody whom the lead knows from another group is added; a stranger to the lead is not', async () => {
    const known = await plantClient(world, centre, { given: 'Known' });
    const unknown = await plantClient(world, centre, { given: 'Unknown' });
    await plantCareTeam(world, lead, known);
    const walkIn = (client: PlantedClient) => aTap(world, client.clientId, 'PRESENT' as const, { walkIn: true });
    const answer = await record(lead, { ops: [walkIn(known), walkIn(unknown)] });
    expect(results(answer)).toMatchObject([
      { outcome: 'APPLIED', row: { walkIn: true, mark: { walkIn: true } } },
      { outcome: 'REFUSED', code: 'NOT_FOUND' },
    ]);
    expect(answer).toMatchObject({ roster: { session: { walkIns: 1, marked: 0, expected: 2 }, hiddenRows: 0 } });
  });

  test('after the discharge nobody walks in', async () => {
    const gone = await plantClient(world, centre, { given: 'Gone' });
    await plantCareTeam(world, lead, gone);
    await world.owner.episode.updateMany({ where: { clientId: gone.clientId }, data: { dischargedOn: new Date('2026-11-01') } });
    const answer = await record(lead, { ops: [aTap(world, gone.clientId, 'PRESENT' as const, { walkIn: true })] });
    expect(results(answer)).toMatchObject([{ outcome: 'REFUSED', code: 'NOT_FOUND' }]);
  });
});
