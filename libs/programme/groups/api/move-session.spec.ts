import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MoveSessionInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantRoom,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { cancelSession } from './cancel-session.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { moveSession } from './move-session.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let lead: StaffFacts;
let room: string;
let group: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world, { zone: 'Europe/London' });
  serviceId = await plantService(world, centre);
});
afterAll(() => world.close());

// A group of its own for each test: Mondays 10:00 to 11:00 from 7 December, in a room of its own.
beforeEach(async () => {
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  room = await plantRoom(world, centre);
  group = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 3, roomId: room, serviceId });
});

const first = () => group.sessionIds[0] ?? '';
const move = (over: Partial<MoveSessionInput> = {}, who = lead) =>
  moveSession(needs, viewerFor(world, who), { id: first(), expectedVersion: 1, localDate: '2026-12-08', localStart: '15:00', ...over });
const cancel = (over: { id?: string; expectedVersion?: number; reason?: string } = {}, who = lead) =>
  cancelSession(needs, viewerFor(world, who), { id: first(), expectedVersion: 1, reason: 'Heating broken', ...over });

async function mark(walkIn = false): Promise<void> {
  const { clientId } = await plantClient(world, centre);
  await world.owner.mark.create({
    data: {
      ...{ centreId: centre.centreId, sessionId: first(), clientId, status: 'PRESENT', walkIn },
      capturedAt: world.now,
      recordedAt: world.now,
      recordedBy: lead.staffId,
    },
  });
}

describe('moveSession', () => {
  test('keeps its original date, takes its staff along, and leaves an event', async () => {
    const result = await move();
    expect(result).toMatchObject({
      __typename: 'SessionSaved',
      session: {
        originalDate: '2026-12-07',
        localDate: '2026-12-08',
        localStart: '15:00',
        localEnd: '16:00',
        isMoved: true,
        version: 2,
        room: { id: room },
      },
    });
    const staff = await world.owner.sessionStaff.findMany({ where: { sessionId: first() } });
    expect(staff).toMatchObject([{ startsAt: new Date('2026-12-08T15:00:00Z') }]);
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: first() } })).toMatchObject([{ action: 'UPDATE', ruleId: 'A2' }]);
  });

  test('another room: left out it stays, null is no room, and overlapping its own old time is no clash', async () => {
    const other = await plantRoom(world, centre);
    expect(await move({ localDate: '2026-12-07', localStart: '10:30' })).toMatchObject({ session: { room: { id: room } } });
    expect(await move({ expectedVersion: 2, localDate: '2026-12-07', localStart: '10:30', roomId: other })).toMatchObject({
      session: { room: { id: other }, version: 3 },
    });
    expect(await move({ expectedVersion: 3, localDate: '2026-12-07', localStart: '10:30', roomId: null })).toMatchObject({
      session: { room: null },
    });
    expect(await move({ expectedVersion: 4, roomId: newId() })).toMatchObject({ __typename: 'BadInput', path: ['input', 'roomId'] });
  });

  test('a taken room and a busy lead are named', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const theirs = await plantSeries(world, other, { firstDate: '2026-12-08', localStart: '15:30', weeks: 1, roomId: room, serviceId });
    expect(await move()).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'ROOM', localDate: '2026-12-08', other: { id: theirs.sessionIds[0] } }],
    });
    await plantSeries(world, lead, { firstDate: '2026-12-09', localStart: '15:30', weeks: 1, serviceId });
    expect(await move({ localDate: '2026-12-09' })).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'STAFF', staffId: lead.staffId }],
    });
  });

  test('a local time that does not exist is asked about, with the next one that does', async () => {
    expect(await move({ localDate: '2027-03-28', localStart: '01:30' })).toMatchObject({
      ...{ __typename: 'BadInput', path: ['input', 'localStart'], constraint: 'nextTime 2027-03-28 02:00' },
    });
    expect(await move({ localDate: '2027-03-28', localStart: '02:00' })).toMatchObject({ __typename: 'SessionSaved' });
  });

  test('what has attendance stays, a walk-in alone too', async () => {
    await mark(true);
    expect(await move()).toMatchObject({ __typename: 'HasAttendance', code: 'HAS_ATTENDANCE' });
    expect(await cancel()).toMatchObject({ __typename: 'HasAttendance' });
  });

  test('a stale move shows what stands; of two at once one wins', async () => {
    const results = await Promise.all([move(), move({ localStart: '16:00' })]);
    expect(results.map((result) => result.__typename).sort()).toEqual(['SessionSaved', 'StaleSession']);
    expect(await move()).toMatchObject({ __typename: 'StaleSession', code: 'CONFLICT_VERSION', current: { id: first(), version: 2 } });
  });

  test('the same place again changes nothing', async () => {
    expect(await move({ localDate: '2026-12-07', localStart: '10:00' })).toMatchObject({
      __typename: 'SessionSaved',
      session: { version: 1 },
    });
  });

  test('refused by role, and not found elsewhere', async () => {
    const coach = await plantStaff(world, centre, 'PEER_COACH');
    const stranger = await plantStaff(world, await plantCentre(world), 'COORDINATOR');
    expect(await move({}, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await move({}, stranger)).toMatchObject({ __typename: 'NotFound' });
    expect(await move({ id: '1' })).toMatchObject({ __typename: 'NotFound' });
    expect(await move({ localDate: '9999-01-01' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'localDate'] });
  });
});

describe('cancelSession', () => {
  test('frees room and staff, and says why', async () => {
    expect(await cancel()).toMatchObject({
      __typename: 'SessionSaved',
      session: { status: 'CANCELLED', statusReason: 'Heating broken', viewerMay: [] },
    });
    const again = await plantSeries(world, lead, { firstDate: '2026-12-07', weeks: 1, roomId: room, serviceId });
    expect(again.sessionIds).toHaveLength(1);
    expect(await cancel({ expectedVersion: 2 })).toMatchObject({ __typename: 'BadInput', constraint: 'cancelled' });
  });

  test('needs a reason, the version that was seen, and the right', async () => {
    expect(await cancel({ reason: ' ' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'reason'] });
    expect(await cancel({ expectedVersion: 7 })).toMatchObject({ __typename: 'StaleSession' });
    expect(await cancel({}, await plantStaff(world, centre, 'SUPERVISOR'))).toMatchObject({ __typename: 'NotAllowed' });
    expect(await cancel({ id: newId() })).toMatchObject({ __typename: 'NotFound' });
  });
});
