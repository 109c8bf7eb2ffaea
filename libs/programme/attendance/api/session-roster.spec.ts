import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aTap,
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMark,
  plantMembership,
  plantSeries,
  plantStaff,
  readAs,
  statementsOf,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { accessOf } from '@alongside/trust/access/api';
import { loadersOf } from './attendance.loader.ts';
import { AttendanceNeeds } from './attendance.needs.ts';
import { recordAttendance } from './record-attendance.ts';
import { sessionRoster } from './session-roster.ts';
import { walkInCandidates } from './walk-in-candidates.ts';

let world: World;
let needs: AttendanceNeeds;
let centre: CentreFacts;
let lead: StaffFacts;
let group: PlantedSeries;
let today: string;
const clients = new Map<string, PlantedClient>();

const client = (name: string) => {
  const found = clients.get(name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

beforeAll(async () => {
  world = await openWorld();
  needs = new AttendanceNeeds(world.db);
  centre = await plantCentre(world);
  lead = await plantStaff(world, centre, 'COUNSELLOR', { name: 'Sana Karim' });
  group = await plantSeries(world, lead);
  today = group.sessionIds[3] ?? '';
  for (const given of ['Zoya', 'Ömer', 'Amina', 'Bilal']) {
    clients.set(given, await plantClient(world, centre, { given, family: 'Khan', nameUr: { given: urdu[given] ?? '', family: 'خان' } }));
    await plantMembership(world, centre, group, client(given));
  }
  await plantMark(world, lead, group.sessionIds[0] ?? '', client('Amina'));
  for (const week of [1, 2]) await plantMark(world, lead, group.sessionIds[week] ?? '', client('Amina'), { status: 'ABSENT' });
});
afterAll(() => world.close());

const urdu: Record<string, string> = { Zoya: 'آرزو', Ömer: 'عمر', Amina: 'آمنہ', Bilal: 'بلال' };
const look = (staff: StaffFacts, over: { locale?: string } = {}) =>
  readAs(world, staff, (viewer) => sessionRoster(needs, viewer, today), over);
const namesIn = (roster: Awaited<ReturnType<typeof look>>, lang = 'en') =>
  roster?.rows.map((row) => row.client?.displayNames?.find((name) => name.lang === lang)?.text);

describe('the roster', () => {
  test('stands A to Z by the preferred name, by the rules of the viewer’s language', async () => {
    expect(namesIn(await look(lead))).toEqual(['Amina K.', 'Bilal K.', 'Ömer K.', 'Zoya K.']);
    const inUrdu = namesIn(await look(lead, { locale: 'ur' }), 'ur');
    const compare = (a = '', b = '') => new Intl.Collator('ur').compare(a, b);
    expect(inUrdu).toEqual(inUrdu?.toSorted(compare));
    expect(inUrdu?.[0]).toMatch(/^آ/);
  });

  test('says who is new, and who was absent twice running', async () => {
    const roster = await look(lead);
    expect(roster?.rows.map((row) => [row.isNew, row.absencesRunning])).toEqual([
      [false, 2],
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
    expect(roster).toMatchObject({
      isOpen: true,
      needsReason: false,
      hiddenRows: 0,
      viewerMay: ['RECORD'],
      opensAt: new Date('2026-11-25T04:30:00Z'),
    });
  });

  test('each row carries the access that the gate asks', async () => {
    const [row] = (await look(lead))?.rows ?? [];
    expect(accessOf(row)?.may('attendance.record')).toBe(true);
    expect(accessOf(row)?.may('attendance.read')).toBe(false);
    expect(row?.client?.viewerMay).toContain('attendance.record');
  });

  test('costs the same number of statements for four people and for twelve', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const large = await plantSeries(world, other, { localStart: '12:00' });
    for (let i = 0; i < 12; i += 1) await plantMembership(world, centre, large, await plantClient(world, centre, { given: `Client ${i}` }));
    const small = await statementsOf(() => look(lead));
    const twelve = await statementsOf(() => readAs(world, other, (viewer) => sessionRoster(needs, viewer, large.sessionIds[3] ?? '')));
    expect(twelve.answer?.rows).toHaveLength(12);
    expect(twelve.statements).toHaveLength(small.statements.length);
    expect(small.statements.length).toBeLessThanOrEqual(9);
  });

  test('of people out of reach only the number is told', async () => {
    const treats = await plantStaff(world, centre, 'COUNSELLOR');
    await plantCareTeam(world, treats, client('Bilal'));
    expect(await look(treats)).toMatchObject({ rows: [{ client: { id: client('Bilal').clientId } }], hiddenRows: 3, viewerMay: [] });
    const manager = await plantStaff(world, centre, 'MANAGER');
    expect(await look(manager)).toMatchObject({ rows: [], hiddenRows: 4, session: { expected: 4 } });
    const administrator = await plantStaff(world, centre, 'ADMINISTRATOR');
    expect(await look(administrator)).toMatchObject({ rows: [], hiddenRows: 4 });
  });

  test('who only covers one session is not told who is new', async () => {
    const cover = await plantStaff(world, centre, 'COUNSELLOR');
    const times = { startsAt: new Date('2026-11-25T05:00:00Z'), endsAt: new Date('2026-11-25T06:00:00Z') };
    await world.owner.sessionStaff.create({
      data: { centreId: centre.centreId, sessionId: today, staffId: cover.staffId, part: 'COVER', ...times },
    });
    expect((await look(cover))?.rows.map((row) => row.isNew)).toEqual([null, null, null, null]);
  });

  test('nothing of another centre', async () => {
    const there = await plantStaff(world, await plantCentre(world, { organisationId: centre.organisationId }), 'COORDINATOR');
    expect(await look(there)).toBeNull();
    expect(await sessionRoster(needs, viewerFor(world, lead), 'no id')).toBeNull();
  });
});

test('the history of several marks is one statement, newest first', async () => {
  const tap = (name: string, status: 'PRESENT' | 'ABSENT', expectedVersion = 0) =>
    aTap(world, client(name).clientId, status, { expectedVersion });
  const send = (...ops: ReturnType<typeof tap>[]) => recordAttendance(needs, viewerFor(world, lead), { sessionId: today, ops });
  await send(tap('Amina', 'PRESENT'), tap('Bilal', 'PRESENT'));
  await send(tap('Amina', 'ABSENT', 1));
  const { answer, statements } = await statementsOf(() =>
    readAs(world, lead, (viewer) => {
      const { history } = loadersOf(needs, viewer);
      return Promise.all(['Amina', 'Bilal'].map((name) => history.load({ sessionId: today, clientId: client(name).clientId })));
    }),
  );
  expect(statements).toHaveLength(1);
  expect(answer[0]).toMatchObject([{ status: 'ABSENT', applied: true, recordedByName: 'Sana Karim' }, { status: 'PRESENT' }]);
  expect(answer[1]).toHaveLength(1);
});

describe('walk-in candidates', () => {
  test('are people within reach who are in care and not on the roster; a typing error is forgiven', async () => {
    const known = await plantClient(world, centre, { given: 'Nadia', family: 'Aziz' });
    const discharged = await plantClient(world, centre, { given: 'Nadira', family: 'Aziz' });
    await plantClient(world, centre, { given: 'Nadiya', family: 'Aziz' });
    for (const one of [known, discharged, client('Amina')]) await plantCareTeam(world, lead, one);
    await world.owner.episode.updateMany({ where: { clientId: discharged.clientId }, data: { dischargedOn: new Date('2026-11-20') } });
    const search = async (staff: StaffFacts, text: string) =>
      readAs(world, staff, async (viewer) =>
        (await walkInCandidates(needs, viewer, { sessionId: today, search: text })).map((one) => one.id),
      );
    expect(await search(lead, '')).toEqual([known.clientId]);
    expect(await search(lead, 'amina')).toEqual([]);
    expect(await search(await plantStaff(world, centre, 'COUNSELLOR'), '')).toEqual([]);
    expect(await search(await plantStaff(world, centre, 'MANAGER', { seesClients: true }), '')).toEqual([]);
  });
});
