import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantMark,
  plantMatch,
  plantMembership,
  plantSeries,
  plantStaff,
  plantStatus,
  readAs,
  statementsOf,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { ratesOf, type Attended, type MarkStatus } from '@alongside/programme/attendance/domain';
import { AttendanceNeeds } from './attendance.needs.ts';
import { loadersOf } from './attendance.loader.ts';
import { clientAttendance } from './client-attendance.ts';
import { deliveredSessions, deliveredSessionsOf } from './delivered-sessions.store.ts';

let world: World;
let needs: AttendanceNeeds;
let centre: CentreFacts;
let sana: StaffFacts;
let amina: PlantedClient;
let group: PlantedSeries;
const nth = (week: number) => group.sessionIds[week] ?? '';

beforeAll(async () => {
  world = await openWorld();
  needs = new AttendanceNeeds(world.db);
  centre = await plantCentre(world);
  sana = await plantStaff(world, centre, 'COUNSELLOR');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, sana, amina);
  group = await plantSeries(world, sana, { firstDate: '2026-10-07', weeks: 8 });
  // From 14 October until (not including) 18 November: five sessions; then one as a walk-in.
  await plantMembership(world, centre, group, amina, { from: '2026-10-14', until: '2026-11-18' });
  await plantMark(world, sana, nth(1), amina);
  await plantMark(world, sana, nth(2), amina, { status: 'EXCUSED' });
  await plantMark(world, sana, nth(3), amina, { status: 'LATE', arrivedMinute: 15, leftMinute: 45 });
  await plantMark(world, sana, nth(6), amina, { walkIn: true });
  for (const week of [1, 2, 3]) await plantStatus(world, nth(week), 'HELD');
  await plantStatus(world, nth(4), 'CANCELLED');
});
afterAll(() => world.close());

const look = (staff: StaffFacts, weeks: number) =>
  readAs(world, staff, async (viewer) =>
    (await clientAttendance(needs, viewer, { clientIds: [amina.clientId], weeks })).get(amina.clientId),
  );

describe('a client’s attendance', () => {
  test('has its rates with their parts, and each session newest first', async () => {
    const answer = await look(sana, 8);
    expect(answer).toMatchObject({ from: '2026-10-05', until: '2026-11-29' });
    expect(answer?.rates).toEqual({ came: 2, expected: 4, excused: 1, cancelled: 1, walkIns: 1, raw: 2 / 3, fair: 1 });
    expect(answer?.sessions?.map((one) => [one.session?.localDate, one.status, one.isExpected, one.walkIn, one.minutes])).toEqual([
      ['2026-11-18', 'PRESENT', false, true, 60],
      ['2026-11-11', null, true, false, 0],
      ['2026-11-04', null, true, false, 0],
      ['2026-10-28', 'LATE', true, false, 30],
      ['2026-10-21', 'EXCUSED', true, false, 0],
      ['2026-10-14', 'PRESENT', true, false, 60],
    ]);
  });

  test('counts whole ISO weeks, this one included', async () => {
    expect(await look(sana, 1)).toMatchObject({
      from: '2026-11-23',
      until: '2026-11-29',
      rates: { came: 0, expected: 0, raw: null },
      sessions: [],
    });
    await expect(look(sana, 0)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    await expect(look(sana, 58)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('is the coach’s to read with consent and not without, and has its denominators', async () => {
    const coach = await plantStaff(world, centre, 'PEER_COACH');
    await plantMatch(world, coach, amina);
    expect(await look(coach, 8)).toBeUndefined();
    await plantConsent(world, coach, amina, { scopes: ['ATTENDANCE'] });
    expect((await look(coach, 8))?.rates).toEqual((await look(sana, 8))?.rates);
  });

  test('who leads the group reads no attendance beyond it', async () => {
    const stranger = await plantStaff(world, centre, 'COUNSELLOR');
    expect(await look(stranger, 8)).toBeUndefined();
  });

  test('a list of clients costs what one does', async () => {
    const coordinator = await plantStaff(world, centre, 'COORDINATOR');
    const others = [amina, await plantClient(world, centre, { given: 'Bilal' }), await plantClient(world, centre, { given: 'Zoya' })];
    await plantMembership(world, centre, group, others[1] ?? amina);
    const ask = (clients: readonly PlantedClient[]) =>
      statementsOf(() =>
        readAs(world, coordinator, (viewer) =>
          Promise.all(clients.map((one) => loadersOf(needs, viewer).attendance(8).load(one.clientId))),
        ),
      );
    const [one, three] = [await ask([amina]), await ask(others)];
    expect([one.statements.length, three.statements.length]).toEqual([3, 3]);
    expect(three.answer.map((answer) => answer?.rates?.came)).toEqual([2, 0, 0]);
  });
});

describe('what was delivered', () => {
  const ask = (from: string, until: string) => world.db.tx(viewerOfSana(), (tx) => deliveredSessions(tx, amina.clientId, from, until));
  const viewerOfSana = () => viewerFor(world, sana);

  test('counts marks at once, finished or not; both days are included', async () => {
    const all = await ask('2026-10-14', '2026-11-18');
    expect(all.map((one) => [one.sessionId, one.localDate, one.minutes, one.excusedMinutes])).toEqual([
      [nth(1), '2026-10-14', 60, 0],
      [nth(2), '2026-10-21', 0, 60],
      [nth(3), '2026-10-28', 30, 0],
      [nth(6), '2026-11-18', 60, 0],
    ]);
    expect(all[0]).toMatchObject({ seriesId: group.seriesId, serviceId: group.serviceId, kind: 'CLINICAL' });
    expect(await ask('2026-10-15', '2026-11-17')).toHaveLength(2);
  });

  test('a session that did not take place delivered nothing, whatever its marks say', async () => {
    await plantStatus(world, nth(6), 'NOT_HELD');
    expect(await ask('2026-11-01', '2026-11-30')).toEqual([]);
    await world.owner.groupSession.updateMany({ where: { id: nth(6) }, data: { status: 'SCHEDULED' } });
  });

  test('several clients at once, each with a list', async () => {
    const nobody = '01970000-0000-7000-8000-00000000dead';
    const found = await world.db.tx(viewerOfSana(), (tx) => deliveredSessionsOf(tx, [amina.clientId, nobody], '2026-10-01', '2026-11-30'));
    expect([found.get(amina.clientId)?.length, found.get(nobody)?.length]).toEqual([4, 0]);
  });
});

test('the reading says the same as the rule, over a term that chance has made', async () => {
  const next = chance(20261125);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)] as One;
  const statuses: readonly (MarkStatus | null | 'NONE')[] = ['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED', null, 'NONE'];
  const clients = [await plantClient(world, centre, { given: 'Omar' }), await plantClient(world, centre, { given: 'Nida' })];
  const facts = new Map<string, Attended[]>(clients.map((one) => [one.clientId, []]));
  for (let i = 0; i < 3; i += 1) {
    const lead = await plantStaff(world, centre, 'COUNSELLOR');
    const series = await plantSeries(world, lead, { firstDate: '2026-10-07', weeks: 8 });
    const [from, until] = [pick([1, 2, 3]), pick([5, 6, 7])];
    for (const client of clients) {
      const day = (week: number) => new Date(Date.UTC(2026, 9, 7 + 7 * week)).toISOString().slice(0, 10);
      await plantMembership(world, centre, series, client, { from: day(from), until: day(until) });
    }
    for (const [week, sessionId] of series.sessionIds.entries()) {
      const session = pick(['SCHEDULED', 'HELD', 'HELD', 'HELD', 'NOT_HELD', 'CANCELLED'] as const);
      if (session !== 'SCHEDULED') await plantStatus(world, sessionId, session);
      for (const client of clients) {
        const status = pick(statuses);
        if (status !== 'NONE') await plantMark(world, lead, sessionId, client, { status });
        const isExpected = from <= week && week < until;
        facts.get(client.clientId)?.push({ session, isExpected, status: status === 'NONE' ? null : status });
      }
    }
  }
  const coordinator = await plantStaff(world, centre, 'COORDINATOR');
  const clientIds = clients.map((one) => one.clientId);
  const found = await readAs(world, coordinator, (viewer) => clientAttendance(needs, viewer, { clientIds, weeks: 8 }));
  for (const [clientId, attended] of facts) {
    const { came, expected, excused, cancelled, walkIns, raw, fair } = ratesOf(attended);
    expect(found.get(clientId)?.rates).toEqual({ came, expected, excused, cancelled, walkIns, raw: raw.value, fair: fair.value });
    expect(came).toBeGreaterThan(0);
  }
});

/** A small generator with a seed (mulberry32): the same term each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
