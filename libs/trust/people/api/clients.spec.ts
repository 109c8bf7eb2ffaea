import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantMatch,
  plantStaff,
  readAs,
  statementsOf,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import type { ClientFilter } from '@alongside/kit/contract';
import { gramsOf, scoreOf, searchWords } from '@alongside/trust/people/domain';
import { client } from './client.ts';
import { clients } from './clients.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { loadersOf } from './people.loader.ts';
import { PeopleNeeds } from './people.needs.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let coordinator: StaffFacts;
let counsellor: StaffFacts;
let coach: StaffFacts;
let manager: StaffFacts;
const people = new Map<string, PlantedClient>();

const names: readonly (readonly [string, string, string?, string?])[] = [
  ['Amina', 'Rahman', 'آمنہ', 'رحمان'],
  ['Bilal', 'Khan', 'بلال', 'خان'],
  ['Çelik', 'Öztürk'],
  ['Sara', 'Iqbal', 'سارہ', 'اقبال'],
  ['Sana', 'Malik'],
  ['Zoe', "O'Brien"],
  ['100%', 'Snake_case'],
];

async function plantNamed([given, family, givenUr, familyUr]: (typeof names)[number]): Promise<PlantedClient> {
  const nameUr = givenUr ? { nameUr: { given: givenUr, family: familyUr ?? '' } } : {};
  const planted = await plantClient(world, centre, { given, family, ...nameUr });
  const searchGrams = [...gramsOf([given, family, givenUr ?? '', familyUr ?? ''])];
  await world.owner.client.updateMany({ where: { id: planted.clientId }, data: { searchGrams } });
  return planted;
}

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  centre = await plantCentre(world);
  coordinator = await plantStaff(world, centre, 'COORDINATOR');
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  manager = await plantStaff(world, centre, 'MANAGER');
  for (const name of names) people.set(name[0], await plantNamed(name));
  await plantCareTeam(world, counsellor, of('Amina'));
  await plantCareTeam(world, counsellor, of('Zoe'));
  await plantMatch(world, coach, of('Bilal'));
  const zoe = { clientId: of('Zoe').clientId };
  await world.owner.episode.updateMany({ where: zoe, data: { dischargedOn: new Date('2026-10-01'), dischargeReason: 'moved' } });
});
afterAll(() => world.close());

function of(given: string): PlantedClient {
  const planted = people.get(given);
  if (!planted) throw new Error(`nobody called ${given}`);
  return planted;
}

type Over = { search?: string; filter?: ClientFilter; first?: number; after?: string };
const ask = (staff: StaffFacts, over: Over = {}) =>
  readAs(world, staff, (viewer) => clients(needs, viewer, { filter: 'ALL', first: 50, ...over }));
const shown = async (staff: StaffFacts, over: Over = {}) => (await ask(staff, over)).clients.map((row) => row.firstNames?.[0]?.text);

describe('the list', () => {
  test('shows the coordinator everybody, A to Z whatever the accent', async () => {
    expect(await shown(coordinator)).toEqual(['100%', 'Amina', 'Bilal', 'Çelik', 'Sana', 'Sara', 'Zoe']);
  });

  test('shows others only who is within reach', async () => {
    expect(await shown(counsellor)).toEqual(['Amina', 'Zoe']);
    expect(await shown(coach)).toEqual(['Bilal']);
    await expect(ask(manager)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  test('filters by my people, in care and discharged', async () => {
    expect(await shown(counsellor, { filter: 'IN_CARE' })).toEqual(['Amina']);
    expect(await shown(counsellor, { filter: 'DISCHARGED' })).toEqual(['Zoe']);
    expect(await shown(counsellor, { filter: 'MINE' })).toEqual(['Amina', 'Zoe']);
    expect(await shown(coach, { filter: 'MINE' })).toEqual(['Bilal']);
    expect(await shown(coordinator, { filter: 'MINE' })).toEqual([]);
    expect(await shown(coordinator, { filter: 'DISCHARGED' })).toEqual(['Zoe']);
  });

  test('pages of two hold everybody once, and the cursor is an id', async () => {
    const seen: (string | undefined)[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const { clients: rows, pageInfo } = await ask(coordinator, { first: 2, ...(after ? { after } : {}) });
      seen.push(...rows.map((row) => row.firstNames?.[0]?.text));
      after = pageInfo.endCursor ?? undefined;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(await shown(coordinator));
    expect(after).toBe(of('Zoe').clientId);
  });

  test.each([0, -1, 101, 1.5])('refuses a page of %d', async (first) => {
    await expect(ask(coordinator, { first })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('refuses a cursor that is none of its own', async () => {
    await expect(ask(coordinator, { after: 'amina' })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    await expect(ask(coach, { after: of('Amina').clientId })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('asks the database as often for seven people as for two, teams and episodes included', async () => {
    const withParts = (first: number) =>
      statementsOf(async () => {
        const viewer = viewerFor(world, coordinator);
        const page = await clients(needs, viewer, { filter: 'ALL', first });
        const loaders = loadersOf(needs, viewer);
        await Promise.all(
          page.clients.flatMap(({ id }) => [loaders.careTeam.load(id), loaders.episode.load(id), loaders.contact.load(id)]),
        );
        await viewer.operation.reading?.close();
        return page.clients.length;
      });
    const [two, seven] = [await withParts(2), await withParts(50)];
    expect([two.answer, seven.answer]).toEqual([2, 7]);
    expect(seven.statements.length).toBe(two.statements.length);
    expect(seven.statements.length).toBeLessThanOrEqual(9);
  });
});

describe('a search', () => {
  test.each([
    ['amina', ['Amina']],
    ['rahman amina', ['Amina']],
    ['آمنہ', ['Amina']],
    ['امنه', ['Amina']],
    ['Billa', ['Bilal']],
    ['celik', ['Çelik']],
    ['ozturk', ['Çelik']],
    ['brien', ['Zoe']],
    ['Sara', ['Sara', 'Sana']],
    ['Amina Khan', []],
    ['nobody', []],
  ])('for %j finds %j, the best first', async (search, found) => {
    expect(await shown(coordinator, { search })).toEqual(found);
  });

  test('finds a code exactly, in small letters too', async () => {
    expect(await shown(coordinator, { search: of('Bilal').code.toLowerCase() })).toEqual(['Bilal']);
    expect(await shown(coordinator, { search: of('Bilal').code.slice(0, -1) })).toEqual([]);
  });

  test('reaches no further than the list', async () => {
    expect(await shown(counsellor, { search: 'Bilal' })).toEqual([]);
    expect(await shown(counsellor, { search: of('Bilal').code })).toEqual([]);
  });

  test('does not tell a coach the family name that only consent shows', async () => {
    expect(await shown(coach, { search: 'Bilal' })).toEqual(['Bilal']);
    expect(await shown(coach, { search: 'Khan' })).toEqual([]);
    await plantConsent(world, coach, of('Bilal'));
    expect(await shown(coach, { search: 'Khan' })).toEqual(['Bilal']);
  });

  test('pages through its hits', async () => {
    const first = await ask(coordinator, { search: 'Sara', first: 1 });
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: of('Sara').clientId });
    expect(await shown(coordinator, { search: 'Sara', first: 1, after: of('Sara').clientId })).toEqual(['Sana']);
  });

  test.each(['%', '_', '\\', '.*', '(a+)+$', "' or '1'='1", '\u0000', '\ud800', 'x'.repeat(500), '%'.repeat(500), `${'a'.repeat(40)}!`])(
    'takes %j as text, finds nobody by it and is quick',
    async (search) => {
      const begun = performance.now();
      expect((await ask(coordinator, { search })).clients.length).toBeLessThanOrEqual(1);
      expect(performance.now() - begun).toBeLessThan(3_000);
    },
  );

  test('for a sign that is in a name finds it as a letter or digit only', async () => {
    expect(await shown(coordinator, { search: '100%' })).toEqual(['100%']);
    expect(await shown(coordinator, { search: '%' })).toEqual([]);
    expect(await shown(coordinator, { search: 'snake_case' })).toEqual(['100%']);
  });

  test('scores in SQL as the rule does', async () => {
    const tried = ['Amina', 'amna', 'Sara', 'Sa', 'Rahman Khan', 'Zoe OBrien', 'bilal kahn', 'خان'];
    for (const search of tried) {
      const words = searchWords(search);
      const byRule = [...people].flatMap(([given]) => {
        const row = names.find(([name]) => name === given) ?? [];
        return scoreOf(new Set(gramsOf(row.map((name) => name ?? ''))), words) > 0 ? [given] : [];
      });
      expect({ search, found: (await shown(coordinator, { search })).sort() }).toEqual({ search, found: byRule.sort() });
    }
  });
});

test('one client: the row for who may see it, null for others and for nobody at all', async () => {
  const { clientId } = of('Bilal');
  const one = (staff: StaffFacts, id: string) => readAs(world, staff, (viewer) => client(needs, viewer, id));
  expect(await one(coordinator, clientId)).toMatchObject({ id: clientId, code: of('Bilal').code });
  expect(await one(counsellor, clientId)).toBeNull();
  expect(await one(counsellor, of('Bilal').personId)).toBeNull();
  expect(await one(coordinator, 'C-1 or 1=1')).toBeNull();
});

describe('likely duplicates', () => {
  const input = (given: string, family: string, birthDate: string | null = null) => ({ names: [{ lang: 'en', given, family }], birthDate });
  const duplicates = (staff: StaffFacts, asked: ReturnType<typeof input>) =>
    readAs(world, staff, (viewer) => likelyDuplicates(needs, viewer, asked));
  const found = async (staff: StaffFacts, asked: ReturnType<typeof input>) =>
    (await duplicates(staff, asked)).map((row) => row.firstNames?.[0]?.text);

  test('are found through another spelling with the same birth date', async () => {
    expect(await found(coordinator, input('Aminah', 'Rehman', '1990-04-03'))).toEqual(['Amina']);
    expect(await found(coordinator, input('Bilal', 'Khan'))).toEqual(['Bilal']);
  });

  test('are not claimed for another birth date, for half a form, or out of reach', async () => {
    expect(await found(coordinator, input('Amina', 'Rahman', '1961-11-20'))).toEqual([]);
    expect(await found(coordinator, input('', ''))).toEqual([]);
    expect(await found(counsellor, input('Bilal', 'Khan'))).toEqual([]);
  });

  test('are for those who register people', async () => {
    await expect(duplicates(coach, input('Bilal', 'Khan'))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
