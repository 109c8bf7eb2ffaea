import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCentre,
  plantClient,
  plantMark,
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
import { newId } from '@alongside/kit/server';
import { attendanceReport } from './attendance-report.ts';
import { dataQuality } from './data-quality.ts';
import { exportReport } from './export-report.ts';
import { groupReport } from './group-report.ts';
import { reportOverview } from './report-overview.ts';

let world: World;
let centre: CentreFacts;
let lead: StaffFacts;
let counting: StaffFacts;
let seeing: StaffFacts;
let big: PlantedSeries;
let small: PlantedSeries;
let people: PlantedClient[];

/** Two weeks from 9 November against the two before; now is Wednesday 25 November 2026. */
const wish = { weeks: 2, from: '2026-11-09' };

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  lead = await plantStaff(world, centre, 'COUNSELLOR');
  counting = await plantStaff(world, centre, 'MANAGER');
  seeing = await plantStaff(world, centre, 'MANAGER', { seesClients: true });
  big = await plantSeries(world, lead, { firstDate: '2026-10-28', weeks: 6, capacity: 20 });
  small = await plantSeries(world, lead, { firstDate: '2026-10-29', weeks: 4 });
  people = [];
  for (let i = 0; i < 14; i += 1) people.push(await plantClient(world, centre, { given: `Person ${String(i).padStart(2, '0')}` }));
  for (const client of people) await plantMembership(world, lead, big, client, { from: '2026-10-01' });
  for (const client of people.slice(0, 2)) await plantMembership(world, lead, small, client, { from: '2026-10-01' });
  for (const [week, sessionId] of big.sessionIds.slice(0, 4).entries()) {
    // 28 and 4 Nov: all came. 11 and 18 Nov: seven did not.
    for (const [i, client] of people.entries())
      await plantMark(world, lead, sessionId, client, { status: week > 1 && i < 7 ? 'ABSENT' : 'PRESENT' });
    await plantStatus(world, sessionId, 'HELD');
  }
  for (const sessionId of small.sessionIds) {
    for (const client of people.slice(0, 2)) await plantMark(world, lead, sessionId, client);
    await plantStatus(world, sessionId, 'HELD');
  }
}, 120_000);
afterAll(() => world.close());

const needs = () => ({ db: world.db });
const report = (staff: StaffFacts, by: 'WEEK' | 'GROUP' | 'HOUR' | 'FACILITATOR', seriesId: string | null = null) =>
  readAs(world, staff, (viewer) => attendanceReport(needs(), viewer, { ...wish, by, seriesId }));

describe('attendance', () => {
  test('by group: numbers with what they are of, and the change explained exactly', async () => {
    const { lines = [], total, change } = (await report(seeing, 'GROUP')) ?? {};
    const fell = lines.find((line) => line.seriesId === big.seriesId);
    expect(fell).toMatchObject({
      now: { raw: { part: 14, of: 28, value: 0.5 }, people: 14, sessions: 2 },
      before: { raw: { part: 28, of: 28 } },
    });
    expect(total).toMatchObject({ now: { raw: { part: 18, of: 32 } }, before: { raw: { part: 32, of: 32 } } });
    expect(lines.reduce((sum, { contribution }) => sum + (contribution?.rate ?? 0) + (contribution?.mix ?? 0), 0)).toBe(change);
    expect(change).toBe(-4375);
  });

  test('to who sees no client, a group of two is hidden, and the others do not give it away', async () => {
    const { lines = [], leastShown, total } = (await report(counting, 'GROUP')) ?? {};
    expect(leastShown).toBe(5);
    expect(lines.find((line) => line.seriesId === small.seriesId)?.now).toMatchObject({ people: null, came: null, held: null, raw: null });
    const shown = lines.filter((line) => line.seriesId && line.now.held !== null);
    expect(shown.length === 0 || total?.now.held === null).toBe(true);
  });

  test('by weekday and hour, and by facilitator with the name', async () => {
    expect((await report(seeing, 'HOUR'))?.lines).toMatchObject([
      { weekday: 3, hour: 10 },
      { weekday: 4, hour: 10 },
    ]);
    expect((await report(seeing, 'FACILITATOR'))?.lines).toMatchObject([
      { staffName: expect.stringContaining('COUNSELLOR'), now: { held: 32 } },
    ]);
  });

  test('a group of another centre is no group here', async () => {
    const other = await plantCentre(world, { organisationId: centre.organisationId });
    const series = await plantSeries(world, await plantStaff(world, other, 'COUNSELLOR'));
    expect(await report(seeing, 'WEEK', series.seriesId)).toBeNull();
    expect(await readAs(world, seeing, (viewer) => groupReport(needs(), viewer, { ...wish, seriesId: series.seriesId }))).toBeNull();
  });

  test.each([0, 58, 1.5])('%p weeks are refused', (weeks) => {
    expect(() => attendanceReport(needs(), viewerFor(world, seeing), { ...wish, weeks, by: 'WEEK', seriesId: null })).toThrow(
      'From 1 to 57 weeks',
    );
  });

  test('a role that reads no reports is refused, also when it does not come through the gate', async () => {
    await expect(report(lead, 'WEEK')).rejects.toThrow('You may not do this here.');
  });
});

describe('a group', () => {
  const group = (staff: StaffFacts) => readAs(world, staff, (viewer) => groupReport(needs(), viewer, { ...wish, seriesId: big.seriesId }));

  test('its people come by how much they fell, with a square for each session', async () => {
    const found = await group(seeing);
    expect(found?.people?.map(({ client }) => client?.firstNames?.[0]?.text).slice(0, 8)).toEqual(
      people.slice(0, 8).map((_, i) => `Person 0${i}`),
    );
    expect(found?.people?.[0]).toMatchObject({ cameNow: 0, heldNow: 2, cameBefore: 2, heldBefore: 2 });
    expect(found?.people?.[0]?.squares?.map(({ status }) => status)).toEqual(['PRESENT', 'PRESENT', 'ABSENT', 'ABSENT']);
  });

  test('a manager without sight of clients gets the weeks in numbers and nobody', async () => {
    const found = await group(counting);
    expect(found?.people).toBeNull();
    expect(found?.total.now).toMatchObject({ came: 14, held: 28 });
    expect(JSON.stringify(found)).not.toContain(people[0]?.clientId);
  });
});

test('the overview: attendance, places, sessions never finished, and nobody waiting', async () => {
  await world.owner.groupSession.updateMany({ where: { id: big.sessionIds[3] ?? '' }, data: { status: 'SCHEDULED' } });
  const found = await readAs(world, seeing, (viewer) => reportOverview(needs(), viewer, wish));
  await plantStatus(world, big.sessionIds[3] ?? '', 'HELD');
  expect(found.total.now).toMatchObject({ came: 11, held: 18, unfinished: 14 });
  expect(found.capacity.now).toEqual({ part: 11, of: 44, value: 0.25 });
  expect(found.unfinished).toMatchObject({ now: 1, before: 0, of: 4, oldest: '2026-11-18' });
  expect(found.waiting).toMatchObject({ waiting: 0, askedNow: 0, asked: [0, 0, 0, 0] });
  expect(found.lines.map(({ monday }) => monday)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
});

test('who waits for a coach is counted; from one to four are not told to who sees no client', async () => {
  const request = (client: PlantedClient | undefined, since: string) => ({
    ...{ centreId: centre.centreId, id: newId(), clientId: client?.clientId ?? '', since: new Date(since), languages: ['en'], windows: [] },
  });
  const asked = [request(people[0], '2026-11-10T06:00:00Z'), request(people[1], '2026-10-28T06:00:00Z')];
  await world.owner.matchRequest.createMany({ data: asked });
  const look = async (staff: StaffFacts) => (await readAs(world, staff, (viewer) => reportOverview(needs(), viewer, wish))).waiting;
  expect(await look(seeing)).toEqual({ waiting: 2, medianDays: 14, longestDays: 27, askedNow: 1, askedBefore: 1, asked: [1, 0, 1, 0] });
  expect(await look(counting)).toMatchObject({ waiting: null, medianDays: null, askedNow: null, asked: null });
});

test('data quality: late entries, corrections, kept beside, and the sessions never finished', async () => {
  const [sessionId] = small.sessionIds;
  const client = people[0];
  if (!sessionId || !client) throw new Error('nothing planted');
  await world.owner.groupSession.updateMany({ where: { id: sessionId }, data: { finishedAt: new Date('2026-10-29T07:00:00Z') } });
  await world.owner.mark.updateMany({ where: { sessionId }, data: { recordedAt: new Date('2026-10-29T05:30:00Z') } });
  const change = (recordedAt: string, applied = true) => ({
    ...{
      centreId: centre.centreId,
      opId: newId(),
      sessionId,
      clientId: client.clientId,
      applied,
      status: 'PRESENT' as const,
      bodyHash: 'x',
      version: 1,
    },
    ...{ capturedAt: new Date(recordedAt), recordedAt: new Date(recordedAt), recordedBy: lead.staffId },
  });
  await world.owner.markChange.createMany({
    data: [change('2026-10-29T05:30:00Z'), change('2026-10-30T06:00:00Z'), change('2026-10-30T06:01:00Z', false)],
  });
  const found = await readAs(world, counting, (viewer) => dataQuality(needs(), viewer, { weeks: 1, from: '2026-10-26' }));
  expect(found.lines.find((line) => line.seriesId === small.seriesId)).toMatchObject({
    sessions: 1,
    entries: 2,
    late: 0,
    corrections: 1,
    keptBeside: 1,
  });
  // The marks of the other group were planted at the world's own moment: weeks too late.
  expect(found.lines.find((line) => line.seriesId === big.seriesId)).toMatchObject({ entries: 14, late: 14 });
});

test.each(['COUNSELLOR', 'PEER_COACH', 'SUPERVISOR', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const)(
  'for %s the function counts nothing',
  async (role) => {
    const other = await plantStaff(world, centre, role);
    const rows = await readAs(world, other, (viewer) =>
      world.db.read(
        viewer,
        (tx) => tx.db.$queryRaw`select 1 from report_attendance('WEEK', '2026-01-01', '2026-12-31', '2026-06-01', null)`,
      ),
    );
    expect(rows).toEqual([]);
  },
);

describe('an export', () => {
  const file = (staff: StaffFacts, over: object = {}) =>
    world.db
      .tx(viewerFor(world, staff), async () => null)
      .then(() => exportReport(needs(), viewerFor(world, staff), { table: 'ATTENDANCE_BY_GROUP', ...wish, ...over }));

  test('is a file that spreadsheets read, hides 1 to 10 from everybody, and leaves an event', async () => {
    await world.owner.groupSeries.updateMany({
      where: { id: big.seriesId },
      data: { titles: { en: "=cmd|'/c calc'!A1", ur: 'صبح کا گروپ' } },
    });
    const made = await file(seeing);
    if (made.__typename !== 'ReportExported') throw new Error('refused');
    expect(made.text.startsWith('\ufeffline,line_ur,from')).toBe(true);
    expect(made.text).toContain(`"'=cmd|'/c calc'!A1",صبح کا گروپ,2026-11-09`);
    expect(made.fileName).toBe('attendance-by-group-2026-11-09-2026-11-22.csv');
    const events = await world.owner.auditEvent.findMany({ where: { subjectType: 'Report' } });
    expect(events).toMatchObject([
      { action: 'EXECUTE', actorId: seeing.staffId, ruleId: 'R1', fields: ['export.ATTENDANCE_BY_GROUP', '2026-11-09/2026-11-22'] },
    ]);
    const morning = made.text.split('\r\n').find((line) => line.startsWith('Morning group'));
    expect(morning).toMatch(/^Morning group,صبح کا گروپ,2026-11-09,2026-11-22,2026-10-26,2026-11-08,,2,,,/);
  });

  test.each(['ATTENDANCE_BY_WEEK', 'ATTENDANCE_BY_HOUR', 'ATTENDANCE_BY_FACILITATOR', 'DATA_QUALITY'] as const)(
    '%s has a cell for each head',
    async (table) => {
      const made = await file(counting, { table });
      if (made.__typename !== 'ReportExported') throw new Error('refused');
      const widths = made.text
        .trim()
        .split('\r\n')
        .map((line) => line.replaceAll(/"[^"]*"/g, '').split(',').length);
      expect(new Set(widths).size).toBe(1);
      expect(widths.length).toBe(made.rows + 1);
    },
  );

  test('is refused to other roles, for a group that is not there, and for too many weeks', async () => {
    expect(await file(lead)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await file(seeing, { seriesId: newId() })).toMatchObject({ __typename: 'NotFound' });
    expect(await file(seeing, { weeks: 58 })).toMatchObject({ __typename: 'BadInput', path: ['input', 'weeks'] });
  });
});

test.each([
  ['the overview', 3, (staff: StaffFacts) => readAs(world, staff, (viewer) => reportOverview(needs(), viewer, wish))],
  ['attendance by group', 1, (staff: StaffFacts) => report(staff, 'GROUP')],
  ['attendance by week, with the dose', 2, (staff: StaffFacts) => report(staff, 'WEEK')],
  [
    'a group of fourteen',
    5,
    (staff: StaffFacts) => readAs(world, staff, (viewer) => groupReport(needs(), viewer, { ...wish, seriesId: big.seriesId })),
  ],
  ['data quality', 3, (staff: StaffFacts) => readAs(world, staff, (viewer) => dataQuality(needs(), viewer, wish))],
] as const satisfies readonly (readonly [string, number, (staff: StaffFacts) => Promise<unknown>])[])(
  '%s takes %i statements',
  async (_, count, look) => {
    const { statements } = await statementsOf<unknown>(() => look(seeing));
    expect(statements).toHaveLength(count);
  },
);
