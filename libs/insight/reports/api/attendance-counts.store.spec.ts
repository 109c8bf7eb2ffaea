import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal, newId, toColumn, type Tx } from '@alongside/kit/server';
import { addDays, isoWeekOf, isoWeeksBetween, weekdayOf } from '@alongside/kit/time';
import {
  mutateFunction,
  openWorld,
  plantCentre,
  plantClient,
  plantMark,
  plantMatch,
  plantMembership,
  plantSeries,
  plantStaff,
  plantStatus,
  readAs,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { minutesOf, ratesOf, type Attended, type MarkStatus } from '@alongside/programme/attendance/domain';
import { ledger } from '@alongside/recovery/plans/domain';
import { periodOf, type Counts, type Period } from '@alongside/insight/reports/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { countedAttendance, countedDose, type Dimension } from './attendance-counts.store.ts';

/** Numbers that look like chance and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const roll = dice(7);
const pick = <One>(all: readonly One[]): One => all[Math.floor(roll() * all.length)] as One;

let world: World;
let centre: CentreFacts;
let manager: StaffFacts;
let leads: StaffFacts[];
let groups: (PlantedSeries & { readonly lead: StaffFacts; readonly peer: StaffFacts | null; readonly start: string })[];
let clients: PlantedClient[];
const found = periodOf({ weeks: 3, from: '2026-11-02', today: '2026-11-25' });
if (!found) throw new Error('no period');
const period: Period = found;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  manager = await plantStaff(world, centre, 'MANAGER');
  leads = [await plantStaff(world, centre, 'COUNSELLOR'), await plantStaff(world, centre, 'COUNSELLOR')];
  const peer = await plantStaff(world, centre, 'PEER_COACH');
  clients = [];
  for (let i = 0; i < 7; i += 1) clients.push(await plantClient(world, centre));
  groups = [];
  for (const [i, start] of ['09:00', '11:30', '09:45'].entries()) {
    const lead = leads[i % 2] as StaffFacts;
    const helper = i === 0 ? peer : null;
    const firstDate = addDays('2026-10-12', i * 2);
    const series = await plantSeries(world, lead, { firstDate, localStart: start, weeks: 6, ...(helper ? { peer: helper } : {}) });
    groups.push({ ...series, lead, peer: helper, start });
  }
  for (const group of groups) await plantStory(group);
  await plantStory(await elsewhere());
}, 120_000);
afterAll(() => world.close());

/** Another centre, whose numbers must be in none of ours. */
async function elsewhere() {
  const other = await plantCentre(world, { organisationId: centre.organisationId });
  const lead = await plantStaff(world, other, 'COUNSELLOR');
  return { ...(await plantSeries(world, lead, { firstDate: '2026-10-13', weeks: 6 })), lead, own: [await plantClient(world, other)] };
}

async function plantStory(group: PlantedSeries & { readonly lead: StaffFacts; readonly own?: readonly PlantedClient[] }): Promise<void> {
  const statuses: readonly MarkStatus[] = ['PRESENT', 'PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED'];
  for (const client of group.own ?? clients) {
    if (roll() < 0.8) {
      const from = addDays('2026-10-05', Math.floor(roll() * 20));
      const until = roll() < 0.5 ? addDays(from, 7 + Math.floor(roll() * 25)) : undefined;
      await plantMembership(world, group.lead, group, client, { from, ...(until ? { until } : {}) });
    }
    for (const sessionId of group.sessionIds)
      if (roll() < 0.7)
        await plantMark(world, group.lead, sessionId, client, { status: roll() < 0.1 ? null : pick(statuses), ...minutes() });
  }
  for (const sessionId of group.sessionIds) {
    const status = pick(['HELD', 'HELD', 'HELD', 'CANCELLED', 'NOT_HELD', null] as const);
    if (status) await plantStatus(world, sessionId, status);
  }
}

function minutes() {
  return { ...(roll() < 0.3 ? { arrivedMinute: 10 } : {}), ...(roll() < 0.3 ? { leftMinute: 40 } : {}) };
}

type Pair = Attended & { readonly clientId: string; readonly sessionId: string; readonly localDate: string; readonly seriesId: string };

/** Every pair by the rule's own words, from the bare rows: nothing of the statement under test is in here. */
async function pairs(): Promise<Pair[]> {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const where = { centreId: centre.centreId };
  const sessions = await world.owner.groupSession.findMany({ where });
  const spells = await world.owner.membership.findMany({ where });
  const marks = await world.owner.mark.findMany({ where });
  return sessions.flatMap((session) =>
    clients.flatMap(({ clientId }): Pair[] => {
      const localDate = day(session.localDate);
      const isExpected = spells.some(
        (m) =>
          m.seriesId === session.seriesId &&
          m.clientId === clientId &&
          m.state !== 'OFFERED' &&
          day(m.fromDate) <= localDate &&
          (!m.untilDate || localDate < day(m.untilDate)),
      );
      const status = marks.find((mark) => mark.sessionId === session.id && mark.clientId === clientId)?.status ?? null;
      const one = { session: session.status, isExpected, status, clientId, sessionId: session.id, localDate, seriesId: session.seriesId };
      return isExpected || status !== null ? [one] : [];
    }),
  );
}

function countsOf(all: readonly Pair[]): Counts {
  const { came, excused, cancelled, walkIns, unfinished, raw } = ratesOf(all);
  const people = new Set(all.map((pair) => pair.clientId)).size;
  const sessions = new Set(all.filter((pair) => pair.session === 'HELD').map((pair) => pair.sessionId)).size;
  return { people, sessions, came, excused, held: raw.of, cancelled, walkIns, unfinished };
}

const groupOf = (seriesId: string) => groups.find((group) => group.seriesId === seriesId);
const keysOf: Readonly<Record<Dimension, (pair: Pair) => readonly string[]>> = {
  WEEK: ({ localDate }) => [isoWeekOf(localDate).monday],
  GROUP: ({ seriesId }) => [seriesId],
  HOUR: ({ localDate, seriesId }) => [`${weekdayOf(localDate)} ${groupOf(seriesId)?.start.slice(0, 2)}`],
  FACILITATOR: ({ seriesId }) => [groupOf(seriesId)?.lead, groupOf(seriesId)?.peer].flatMap((staff) => (staff ? [staff.staffId] : [])),
};

async function asManager<Answer>(look: (tx: Tx, permit: Parameters<typeof countedDose>[1]) => Promise<Answer>): Promise<Answer> {
  return readAs(world, manager, (viewer) =>
    world.db.read(viewer, async (tx) => {
      const permit = await permitCentre(tx, 'report.read');
      if (isRefusal(permit)) throw new Error('refused');
      return look(tx, permit);
    }),
  );
}

/** What the statement counts, and what the pure rule counts, by line and period. */
async function bothWays(by: Dimension) {
  const rows = await asManager((tx, permit) => countedAttendance(tx, permit, { by, period, seriesId: null }));
  const all = (await pairs()).filter(({ localDate }) => localDate >= period.before.from && localDate <= period.now.until);
  const expected = new Map<string, Pair[]>();
  for (const pair of all) {
    const isBefore = pair.localDate < period.now.from;
    for (const key of [...keysOf[by](pair), null]) {
      const name = `${key} ${isBefore}`;
      expected.set(name, [...(expected.get(name) ?? []), pair]);
    }
  }
  const counted = rows.map(({ key, isBefore, people, sessions, came, excused, held, cancelled, walkIns, unfinished }) => {
    return [`${key} ${isBefore}`, { people, sessions, came, excused, held, cancelled, walkIns, unfinished }] as const;
  });
  return { counted: new Map(counted), ruled: new Map([...expected].map(([key, some]) => [key, countsOf(some)])), total: countsOf(all) };
}

test.each(['WEEK', 'GROUP', 'HOUR', 'FACILITATOR'] as const)(
  'by %s the statement counts as the pure rule does, each line and the total, in both periods',
  async (by) => {
    const { counted, ruled, total } = await bothWays(by);
    expect(counted).toEqual(ruled);
    expect([total.came, total.excused, total.cancelled, total.walkIns, total.unfinished].every((count) => count > 0)).toBe(true);
  },
);

test('one group alone counts its own sessions', async () => {
  const [group] = groups;
  const rows = await asManager((tx, permit) => countedAttendance(tx, permit, { by: 'WEEK', period, seriesId: group?.seriesId ?? null }));
  const mine = (await pairs()).filter(
    (pair) => pair.seriesId === group?.seriesId && pair.localDate >= period.now.from && pair.localDate <= period.now.until,
  );
  expect(rows.find((row) => row.key === null && !row.isBefore)).toMatchObject(countsOf(mine));
});

test('both of a pair of facilitators are credited with their session; the total counts it once', async () => {
  const rows = await asManager((tx, permit) =>
    countedAttendance(tx, permit, { by: 'FACILITATOR', period, seriesId: groups[0]?.seriesId ?? null }),
  );
  const now = rows.filter((row) => !row.isBefore);
  expect(now.map((row) => row.held)).toEqual(Array(3).fill(now[0]?.held));
  expect(now[0]?.held).toBeGreaterThan(0);
});

describe('the dose', () => {
  const coachingId = newId();
  const reached = (clientId: string) => world.owner.supportContact.findMany({ where: { centreId: centre.centreId, clientId } });

  const plantContacts = async (coach: StaffFacts, client: PlantedClient) => {
    const matchId = await plantMatch(world, coach, client);
    for (let i = 0; i < 5; i += 1) {
      const localDate = addDays('2026-10-12', Math.floor(roll() * 40));
      const said = { channel: 'PHONE' as const, minutes: 25, wasReached: roll() < 0.7, bodyHash: 'x', recordedAt: world.now };
      const whose = { centreId: centre.centreId, id: newId(), clientId: client.clientId, coachId: coach.staffId, matchId };
      await world.owner.supportContact.create({ data: { ...whose, ...said, at: world.now, localDate: toColumn(localDate) } });
    }
  };

  const plan = async (client: PlantedClient, number: number, status: 'ACTIVE' | 'SUPERSEDED' | 'DRAFT', startsOn: string) => {
    const key = { centreId: centre.centreId, clientId: client.clientId };
    const [planId, goalId, problemId] = [newId(), newId(), newId()];
    const days = { startsOn: toColumn(startsOn), reviewDue: toColumn('2026-12-20') };
    await world.owner.plan.create({ data: { ...key, id: planId, number, status, ...days } });
    await world.owner.planProblem.create({ data: { ...key, id: problemId, planId, position: 0, domain: 'SOCIAL', title: 'T' } });
    await world.owner.planGoal.create({ data: { ...key, id: goalId, planId, problemId, position: 0, title: 'T', words: 'W' } });
    for (let i = 0; i < 2; i += 1) {
      const group = pick(groups);
      const dose = { timesAWeek: 1 + Math.floor(roll() * 3), minutesEach: 50, weeks: 1 + Math.floor(roll() * 6) };
      const begins = toColumn(addDays(startsOn, Math.floor(roll() * 6)));
      const line = {
        serviceId: i === 1 ? coachingId : group.serviceId,
        seriesId: roll() < 0.5 ? pick(groups).seriesId : null,
        startsOn: begins,
        ...dose,
      };
      await world.owner.planIntervention.create({ data: { ...key, id: newId(), planId, goalId, position: i, ...line } });
    }
  };

  test('the statement sums what the ledger of plans reads for each person, week by week', async () => {
    const { organisationId, centreId } = centre;
    const titles = { en: 'Peer coaching' };
    await world.owner.service.create({ data: { organisationId, centreId, id: coachingId, titles, kind: 'PEER', isCoaching: true } });
    const coach = await plantStaff(world, centre, 'PEER_COACH');
    for (const client of clients) {
      await plantContacts(coach, client);
      await plan(client, 1, 'SUPERSEDED', addDays('2026-10-05', Math.floor(roll() * 10)));
      await plan(client, 2, 'ACTIVE', addDays('2026-10-20', Math.floor(roll() * 10)));
      await plan(client, 3, 'DRAFT', '2026-11-01');
    }
    const rows = await asManager((tx, permit) => countedDose(tx, permit, period));
    const weeks = isoWeeksBetween(period.before.from, period.now.until);
    const sums = weeks.map(({ monday }) => ({ monday, people: 0, prescribed: 0, delivered: 0 }));
    for (const { clientId } of clients) {
      const { lines } = await ledgerOf(clientId, weeks);
      for (const [at, sum] of sums.entries()) {
        const mine = lines.map((line) => line.weeks[at]);
        const prescribed = mine.reduce((all, week) => all + (week?.prescribedMinutes ?? 0), 0);
        sum.people += prescribed > 0 ? 1 : 0;
        sum.prescribed += prescribed;
        sum.delivered += mine.reduce((all, week) => all + (week?.deliveredMinutes ?? 0), 0);
      }
    }
    expect(rows).toEqual(sums);
    expect(sums.filter(({ delivered }) => delivered > 0).length).toBeGreaterThan(2);
  });

  async function ledgerOf(clientId: string, weeks: ReturnType<typeof isoWeeksBetween>) {
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const where = { centreId: centre.centreId, clientId };
    const plans = await world.owner.plan.findMany({
      where: { ...where, status: { not: 'DRAFT' } },
      orderBy: { number: 'asc' },
      include: { interventions: true },
    });
    const prescriptions = plans.flatMap((one, i) => {
      const next = plans[i + 1];
      return one.interventions.map((line) => ({ ...line, startsOn: day(line.startsOn), supersededOn: next ? day(next.startsOn) : null }));
    });
    const marks = await world.owner.mark.findMany({ where, include: { session: { include: { series: true } } } });
    const sessions = marks
      .filter(({ status, session }) => status !== null && (session.status === 'HELD' || session.status === 'SCHEDULED'))
      .map(({ session, ...mark }) => ({
        ...{ sessionId: session.id, seriesId: session.seriesId, serviceId: session.series.serviceId, side: 'CLINICAL' as const },
        ...{ localDate: day(session.localDate), deliveredMinutes: minutesOf(mark, session.minutes), excusedMinutes: 0 },
      }));
    const contacts = (await reached(clientId)).map(({ id, localDate, ...contact }) => {
      return { contactId: id, serviceId: coachingId, localDate: day(localDate), minutes: contact.minutes, wasReached: contact.wasReached };
    });
    return ledger({ prescriptions, sessions, contacts, weeks, today: '2026-11-25' });
  }
});

test('control: a statement that forgot who came late is found', async () => {
  await mutateFunction('report_attendance', "'PRESENT', 'LATE', ", "'PRESENT', ");
  const { counted, ruled } = await bothWays('WEEK');
  expect(counted).not.toEqual(ruled);
});
