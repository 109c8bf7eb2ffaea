import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Viewer } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantMatch,
  plantMembership,
  plantSeries,
  plantService,
  plantStaff,
  statementsOf,
  viewerFor,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { accessOf } from '@alongside/trust/access/api';
import { loadersOf, nextFew } from './groups.loader.ts';
import { GroupsNeeds } from './groups.needs.ts';
import { series } from './series.ts';
import { seriesList } from './series-list.ts';
import { sessions } from './sessions.ts';

let world: World;
let needs: GroupsNeeds;
let sana: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let bilal: PlantedClient;
const groups: PlantedSeries[] = [];

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  const centre = await plantCentre(world);
  const serviceId = await plantService(world, centre);
  sana = await plantStaff(world, centre, 'COUNSELLOR');
  const omar = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  amina = await plantClient(world, centre, { given: 'Amina' });
  bilal = await plantClient(world, centre, { given: 'Bilal' });
  await plantCareTeam(world, sana, amina);
  await plantMatch(world, coach, bilal);
  groups.push(
    await plantSeries(world, sana, { localStart: '08:00', serviceId }),
    await plantSeries(world, omar, { localStart: '09:00', serviceId }),
  );
  for (const group of groups) {
    await plantMembership(world, centre, group, amina);
    await plantMembership(world, centre, group, bilal, { from: '2026-12-02' });
  }
});
afterAll(() => world.close());

const id = (n: number) => groups[n]?.seriesId ?? '';

async function operation<Answer>(
  staff: StaffFacts,
  look: (viewer: Viewer) => Promise<Answer>,
): Promise<{ answer: Answer; statements: number }> {
  const viewer = viewerFor(world, staff);
  try {
    const { answer, statements } = await statementsOf(() => look(viewer));
    return { answer, statements: statements.length };
  } finally {
    await viewer.operation.reading?.close();
  }
}

const membersOf = async (staff: StaffFacts, ...ids: string[]) =>
  (await operation(staff, (viewer) => Promise.all(ids.map((one) => loadersOf(needs, viewer).members.load(one))))).answer;

describe('members', () => {
  test('who staffs a group sees its people; elsewhere only the own ones, and how many more', async () => {
    const [own, other] = await membersOf(sana, id(0), id(1));
    expect(own).toMatchObject({ members: [{ client: { id: amina.clientId } }, { client: { id: bilal.clientId } }], hidden: 0 });
    expect(other).toMatchObject({ members: [{ client: { id: amina.clientId } }], hidden: 1 });
  });

  test('each row is branded by what the viewer may do with that client in that group', async () => {
    const [own] = await membersOf(sana, id(0));
    expect(own?.members.map((row) => accessOf(row)?.may('membership.read'))).toEqual([true, true]);
    expect(own?.members.map((row) => accessOf(row)?.may('membership.write'))).toEqual([true, false]);
    expect(accessOf(own?.members[1]?.client)?.may('client.identity')).toBe(false);
  });

  test('a matched coach learns from a group no more than how many are in it', async () => {
    const [group] = await membersOf(coach, id(0));
    expect(group).toEqual({ members: [], hidden: 2 });
  });
});

describe('a list costs as many statements as one row', () => {
  test('the list of groups with members, places and next sessions', async () => {
    const whole = (viewer: Viewer, rows: readonly { id: string }[]) => {
      const load = loadersOf(needs, viewer);
      return Promise.all(
        rows.flatMap((row) => [
          load.members.load(row.id),
          load.placesTaken.load(row.id),
          nextFew(load.nextOfSeries, { id: row.id, first: 3 }),
        ]),
      );
    };
    const all = await operation(sana, async (viewer) => whole(viewer, await seriesList(needs, viewer, { includeEnded: false })));
    const one = await operation(sana, async (viewer) => {
      const row = await series(needs, viewer, id(0));
      return row && whole(viewer, [row]);
    });
    expect(all.answer).toHaveLength(groups.length * 3);
    expect(all.statements).toBeLessThanOrEqual(12);
    expect(all.statements - one.statements).toBeLessThanOrEqual(1); // the people of groups that the viewer does not staff
  });

  test('a week of the calendar is one statement', async () => {
    const { answer, statements } = await operation(sana, (viewer) => sessions(needs, viewer, { from: '2026-11-23', until: '2026-12-06' }));
    expect(answer).toHaveLength(4);
    expect(statements).toBe(1);
  });
});

describe('a client', () => {
  const nextOf = async (staff: StaffFacts, client: PlantedClient) =>
    (await operation(staff, (viewer) => nextFew(loadersOf(needs, viewer).nextOfClient, { id: client.clientId, first: 3 }))).answer;

  test('has the next sessions of all groups, in order, from now on', async () => {
    const next = await nextOf(sana, amina);
    expect(next.map((row) => [row.localDate, row.localStart])).toEqual([
      ['2026-12-02', '08:00'],
      ['2026-12-02', '09:00'],
      ['2026-12-09', '08:00'],
    ]);
  });

  test('shows them to the matched coach only with consent', async () => {
    expect(await nextOf(coach, bilal)).toEqual([]);
    await plantConsent(world, coach, bilal, { scopes: ['ATTENDANCE'] });
    expect((await nextOf(coach, bilal)).map((row) => row.localDate)).toEqual(['2026-12-02', '2026-12-02', '2026-12-09']);
  });

  test('has its spells, newest first', async () => {
    const { answer } = await operation(sana, (viewer) => loadersOf(needs, viewer).memberships.load(amina.clientId));
    expect(answer.map((row) => row.seriesId).sort()).toEqual(groups.map((group) => group.seriesId).sort());
    const hidden = await operation(coach, (viewer) => loadersOf(needs, viewer).memberships.load(bilal.clientId));
    expect(hidden.answer).toEqual([]);
  });
});

test.each([
  { from: '2026-11-01', until: '2027-01-02' },
  { from: '2026-11-02', until: '2026-11-01' },
  { from: '2026-02-29', until: '2026-03-01' },
])('days that are no days, or too many, are refused: %j', async (days) => {
  await expect(operation(sana, async (viewer) => sessions(needs, viewer, days))).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
