import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantRoom,
  plantSeries,
  plantStaff,
  viewerFor,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import {
  clientSessionRows,
  expectedSpells,
  holdSession,
  oneSession,
  partInSession,
  sessionRows,
  setSessionStatus,
} from './session.store.ts';

let world: World;
let lead: StaffFacts;
let stranger: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let bilal: PlantedClient;
let group: PlantedSeries;
let roomId: string;

beforeAll(async () => {
  world = await openWorld();
  const centre = await plantCentre(world, { zone: 'Europe/London' });
  lead = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  stranger = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH', { name: 'Omar Aziz' });
  roomId = await plantRoom(world, centre, { name: 'Room 1', capacity: 14 });
  group = await plantSeries(world, lead, { firstDate: '2026-10-21', weeks: 8, roomId, peer: coach });
  amina = await plantClient(world, centre);
  bilal = await plantClient(world, centre, { given: 'Bilal' });
  await plantCareTeam(world, stranger, bilal);
  await plantMembership(world, centre, group, amina, { from: '2026-10-01', until: '2026-11-25' });
  await plantMembership(world, centre, group, bilal, { from: '2026-11-25' });
});
afterAll(() => world.close());

const nth = (index: number) => group.sessionIds[index] ?? '';

describe('sessionRows', () => {
  test('answers in the shape of the contract, at the same wall time on both sides of a clock change', async () => {
    const rows = await world.db.tx(viewerFor(world, lead), (tx) => sessionRows(tx, { from: '2026-10-21', until: '2026-10-28' }));
    expect(rows.map((row) => [row.localDate, row.localStart, row.localEnd, row.startsAt.toISOString()])).toEqual([
      ['2026-10-21', '10:00', '11:00', '2026-10-21T09:00:00.000Z'],
      ['2026-10-28', '10:00', '11:00', '2026-10-28T10:00:00.000Z'],
    ]);
    expect(rows[0]).toMatchObject({
      seriesId: group.seriesId,
      room: { id: roomId, name: 'Room 1', capacity: 14, archived: false },
      staff: [
        { staffId: lead.staffId, name: 'Sana Karim', nameUr: null, part: 'LEAD' },
        { staffId: coach.staffId, name: 'Omar Aziz', nameUr: null, part: 'PEER' },
      ],
      ...{ capacity: 12, expected: 1, marked: 0, came: 0, walkIns: 0, isMoved: false, viewerMay: ['RECORD', 'MOVE', 'CANCEL'] },
    });
    expect(rows[0]?.titles).toContainEqual({ lang: 'ur', text: 'صبح کا گروپ' });
  });

  test('filters by room and by person', async () => {
    const look = (more: { roomId?: string; staffId?: string }) =>
      world.db.tx(viewerFor(world, stranger), (tx) => sessionRows(tx, { from: '2026-11-01', until: '2026-11-30', ...more }));
    expect(await look({ roomId })).toHaveLength(4);
    expect(await look({ roomId: lead.staffId })).toEqual([]);
    expect(await look({ staffId: coach.staffId })).toHaveLength(4);
    expect(await look({ staffId: stranger.staffId })).toEqual([]);
  });

  test('who does not staff it may not record; a coach may not move it', async () => {
    const may = async (staff: StaffFacts) => (await world.db.tx(viewerFor(world, staff), (tx) => oneSession(tx, nth(7))))?.viewerMay;
    expect(await may(stranger)).toEqual(['MOVE', 'CANCEL']);
    expect(await may(coach)).toEqual(['RECORD']);
  });

  test('nothing of another centre', async () => {
    const elsewhere = await plantStaff(world, await plantCentre(world, { organisationId: lead.organisationId }), 'COORDINATOR');
    expect(await world.db.tx(viewerFor(world, elsewhere), (tx) => sessionRows(tx, { ids: group.sessionIds }))).toEqual([]);
  });
});

test('a spell ends with the day before its first day outside', async () => {
  const spells = await world.db.tx(viewerFor(world, lead), (tx) => expectedSpells(tx, [nth(4), nth(5)]));
  expect(spells).toEqual([
    { sessionId: nth(4), clientId: amina.clientId, fromDate: '2026-10-01' },
    { sessionId: nth(5), clientId: bilal.clientId, fromDate: '2026-11-25' },
  ]);
  const days = await world.db.tx(viewerFor(world, stranger), (tx) => clientSessionRows(tx, bilal.clientId, '2026-11-01', '2026-12-02'));
  expect(days.map((row) => row.localDate)).toEqual(['2026-11-25', '2026-12-02']);
});

test('who neither leads nor treats sees that one is expected, and not who', async () => {
  const viewer = viewerFor(world, stranger);
  expect(await world.db.tx(viewer, (tx) => expectedSpells(tx, [nth(4)]))).toEqual([]);
  expect(await world.db.tx(viewer, (tx) => oneSession(tx, nth(4)))).toMatchObject({ expected: 1 });
});

test('the own part in a session', async () => {
  expect(await world.db.tx(viewerFor(world, coach), (tx) => partInSession(tx, nth(0)))).toBe('PEER');
  expect(await world.db.tx(viewerFor(world, stranger), (tx) => partInSession(tx, nth(0)))).toBeNull();
});

describe('setSessionStatus', () => {
  test('finishes a held session once, with its event', async () => {
    const viewer = viewerFor(world, coach);
    const finish = () =>
      world.db.tx(viewer, async (tx) => {
        const held = await holdSession(tx, nth(1));
        expect(held).toMatchObject({ localDate: '2026-10-28', zone: 'Europe/London', roomId });
        return setSessionStatus(tx, { id: nth(1), expectedVersion: 1, status: 'HELD', reason: null });
      });
    expect(await finish()).toBe(true);
    expect(await finish()).toBe(false);
    expect(await world.owner.groupSession.findFirst({ where: { id: nth(1) } })).toMatchObject({
      finishedBy: coach.staffId,
      finishedAt: world.now,
      version: 2,
    });
    expect(await world.owner.auditEvent.count({ where: { requestId: viewer.requestId } })).toBe(1);
    const after = await world.db.tx(viewerFor(world, lead), (tx) => oneSession(tx, nth(1)));
    expect(after).toMatchObject({ status: 'HELD', viewerMay: ['RECORD'] });
  });
});
