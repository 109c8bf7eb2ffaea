import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  appUrl,
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMark,
  plantMembership,
  plantSeries,
  plantStaff,
  statementsOf,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { ask, signIn } from '../access-matrix/ask.ts';
import { readConfig } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';
import { readsOf } from './reads.ts';

let world: World;
let running: RunningApp;

/** What one operation may send between the settings of its transaction and its commit: the look-up of the session, the reads, the event. */
const budget = { Today: 5, Roster: 8, Calendar: 4, Person: 8, ClientPlan: 9, ClientDose: 11, ClientAttendance: 6 };

beforeAll(async () => {
  world = await openWorld();
  const settings = { DATABASE_URL: appUrl(), ALONGSIDE_PEPPER: 'p'.repeat(32), ALONGSIDE_DEMO: '1', ALONGSIDE_LOG: 'silent' };
  running = await createApp(readConfig(settings));
}, 60_000);
afterAll(async () => {
  await running.app.close();
  await running.db.end();
  await world.close();
});

/** A counsellor with a group of so many people, each of whom has marks and a care team. */
async function plantDay(people: number) {
  const centre = await plantCentre(world, { isDemo: true });
  const lead = await plantStaff(world, centre, 'COUNSELLOR');
  const series = await plantSeries(world, lead);
  const clients = [];
  for (let nth = 0; nth < people; nth += 1) {
    const client = await plantClient(world, centre);
    clients.push(client);
    await plantCareTeam(world, lead, client);
    await plantMembership(world, centre, series, client);
    for (const sessionId of series.sessionIds.slice(0, 3)) await plantMark(world, lead, sessionId, client);
  }
  return { lead, sessionId: series.sessionIds[3] ?? '', clientId: clients[0]?.clientId ?? '' };
}

async function countsOf({ lead, sessionId, clientId }: { lead: StaffFacts; sessionId: string; clientId: string }) {
  const desk = await signIn(running, lead.staffId);
  const counts: Record<string, number> = {};
  for (const read of readsOf({ date: '2026-11-25', until: '2026-12-01', sessionId, clientId })) {
    const { answer, statements } = await statementsOf(() => ask(running, desk, read.text, read.variables));
    expect({ read: read.name, errors: answer.errors }).toEqual({ read: read.name, errors: [] });
    counts[read.name] = statements.length;
  }
  return counts;
}

test('each read of the day keeps to its number of statements, with two people as with twelve', async () => {
  const few = await countsOf(await plantDay(2));
  const many = await countsOf(await plantDay(12));
  expect(many).toEqual(few);
  expect(Object.entries(many).filter(([name, count]) => count > (budget[name as keyof typeof budget] ?? 0))).toEqual([]);
}, 60_000);
