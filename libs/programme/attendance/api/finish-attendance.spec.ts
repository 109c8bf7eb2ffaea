import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FinishInput } from '@alongside/kit/contract';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMark,
  plantMembership,
  plantSeries,
  plantStaff,
  plantStatus,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { AttendanceNeeds } from './attendance.needs.ts';
import { didNotMeet } from './did-not-meet.ts';
import { finishAttendance } from './finish-attendance.ts';

let world: World;
let needs: AttendanceNeeds;
let centre: CentreFacts;
let lead: StaffFacts;
let peer: StaffFacts;
let amina: PlantedClient;
let bilal: PlantedClient;
let group: PlantedSeries;
let today: string;

beforeAll(async () => {
  world = await openWorld();
  needs = new AttendanceNeeds(world.db);
  centre = await plantCentre(world);
  amina = await plantClient(world, centre);
  bilal = await plantClient(world, centre, { given: 'Bilal' });
});
afterAll(() => world.close());

beforeEach(async () => {
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  peer = await plantStaff(world, centre, 'PEER_COACH');
  group = await plantSeries(world, lead, { peer });
  today = group.sessionIds[3] ?? '';
  for (const client of [amina, bilal]) await plantMembership(world, centre, group, client);
});

const finish = (staff: StaffFacts, input: Partial<FinishInput> = {}) =>
  finishAttendance(needs, viewerFor(world, staff), { sessionId: today, expectedVersion: 1, ...input });
const call = (staff: StaffFacts, reason: string) =>
  didNotMeet(needs, viewerFor(world, staff), { sessionId: today, expectedVersion: 1, reason });
const session = () => world.owner.groupSession.findFirstOrThrow({ where: { id: today } });

describe('finishing', () => {
  test('nobody is left open silently: they are counted, and nothing ends', async () => {
    await plantMark(world, lead, today, amina);
    expect(await finish(lead)).toMatchObject({ __typename: 'StillUnmarked', code: 'UNMARKED', count: 1 });
    expect(await session()).toMatchObject({ status: 'SCHEDULED', version: 1 });
  });

  test('the rest get the mark that was chosen, with a history, and the session is held', async () => {
    await plantMark(world, lead, today, amina);
    const viewer = viewerFor(world, peer);
    const answer = await finishAttendance(needs, viewer, { sessionId: today, expectedVersion: 1, restAs: 'ABSENT' });
    expect(answer).toMatchObject({
      __typename: 'Finished',
      roster: { isFinished: true, needsReason: true, session: { status: 'HELD', version: 2 } },
    });
    expect(await session()).toMatchObject({ status: 'HELD', finishedBy: peer.staffId });
    const marks = await world.owner.mark.findMany({ where: { sessionId: today } });
    expect(new Map(marks.map((mark) => [mark.clientId, mark.status]))).toEqual(
      new Map([
        [amina.clientId, 'PRESENT'],
        [bilal.clientId, 'ABSENT'],
      ]),
    );
    expect(await world.owner.markChange.findMany({ where: { sessionId: today } })).toMatchObject([
      { clientId: bilal.clientId, applied: true, version: 1 },
    ]);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId }, orderBy: { id: 'asc' } });
    expect(events.map((event) => [event.subjectType, event.clientIds])).toEqual([
      ['Mark', [bilal.clientId]],
      ['Session', []],
    ]);
  });

  test('a cleared mark goes on with its version', async () => {
    await plantMark(world, lead, today, amina, { status: null });
    await finish(lead, { restAs: 'PRESENT' });
    expect(await world.owner.mark.findFirst({ where: { sessionId: today, clientId: amina.clientId } })).toMatchObject({
      status: 'PRESENT',
      version: 2,
    });
  });

  test('twice, or on an old version, shows the session as it is now', async () => {
    await finish(lead, { restAs: 'PRESENT' });
    expect(await finish(lead, { restAs: 'PRESENT' })).toMatchObject({
      __typename: 'StaleSession',
      code: 'CONFLICT_VERSION',
      current: { status: 'HELD', version: 2 },
    });
  });

  test('the rest are not all late', async () => {
    expect(await finish(lead, { restAs: 'LATE' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'restAs'] });
  });

  test('not before the roster opens', async () => {
    expect(await finish(lead, { sessionId: group.sessionIds[4] ?? '', restAs: 'PRESENT' })).toMatchObject({ __typename: 'SessionNotOpen' });
  });

  test('is for those who staff the session and for coordinators; the care team of one of its people is not enough', async () => {
    const treats = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, treats, amina);
    const supervisor = await plantStaff(world, centre, 'SUPERVISOR');
    const elsewhere = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'COORDINATOR');
    expect(await finish(treats, { restAs: 'PRESENT' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await finish(supervisor, { restAs: 'PRESENT' })).toMatchObject({ __typename: 'NotAllowed' });
    expect(await finish(elsewhere, { restAs: 'PRESENT' })).toMatchObject({ __typename: 'NotFound' });
    expect(await world.owner.mark.count({ where: { sessionId: today } })).toBe(0);
    const coordinator = await plantStaff(world, centre, 'COORDINATOR');
    expect(await finish(coordinator, { restAs: 'PRESENT' })).toMatchObject({ __typename: 'Finished' });
  });
});

describe('we did not meet', () => {
  test('keeps the reason, and the session is not held', async () => {
    expect(await call(lead, '  lead ill ')).toMatchObject({ __typename: 'Finished', roster: { isOpen: false } });
    expect(await session()).toMatchObject({ status: 'NOT_HELD', statusReason: 'lead ill', finishedBy: lead.staffId });
  });

  test('somebody who came speaks against it; somebody absent does not', async () => {
    await plantMark(world, lead, today, amina, { status: 'ABSENT' });
    await plantMark(world, lead, today, bilal, { status: 'LEFT_EARLY' });
    expect(await call(lead, 'lead ill')).toMatchObject({ __typename: 'HasAttendance', code: 'HAS_ATTENDANCE' });
    await world.owner.mark.updateMany({ where: { sessionId: today }, data: { status: 'ABSENT' } });
    expect(await call(lead, 'lead ill')).toMatchObject({ __typename: 'Finished' });
  });

  test('needs a reason, and an open session', async () => {
    expect(await call(lead, ' ')).toMatchObject({ __typename: 'BadInput', path: ['input', 'reason'] });
    await plantStatus(world, today, 'CANCELLED');
    expect(await call(lead, 'lead ill')).toMatchObject({ __typename: 'StaleSession', current: { status: 'CANCELLED' } });
  });
});
