import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantConsent,
  plantMatch,
  plantStaff,
  viewerFor,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { accessOf, reach } from '@alongside/trust/access/api';
import { clientRows, clientRowsInOrder } from './client-rows.store.ts';

let world: World;
let counsellor: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;
let zoe: PlantedClient;
let hidden: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  const centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
  zoe = await plantClient(world, centre, { given: 'Zoe', family: 'Ahmed' });
  amina = await plantClient(world, centre, { given: 'Amina', family: 'Rahman', nameUr: { given: 'آمنہ', family: 'رحمان' } });
  hidden = await plantClient(world, centre, { given: 'Bilal', family: 'Khan' });
  await plantCareTeam(world, counsellor, amina);
  await plantCareTeam(world, counsellor, zoe);
  await plantMatch(world, coach, amina);
});
afterAll(() => world.close());

const look = (staff: StaffFacts) =>
  world.db.tx(viewerFor(world, staff), async (tx) =>
    clientRowsInOrder(tx, await reach(tx, [zoe.clientId, amina.clientId, hidden.clientId])),
  );

test('the care team reads everything that the row holds, A to Z, in every script; others are not there', async () => {
  const rows = await look(counsellor);
  expect(rows.map((row) => row.id)).toEqual([amina.clientId, zoe.clientId]);
  expect(rows[0]).toMatchObject({
    code: amina.code,
    firstNames: [
      { lang: 'en', text: 'Amina' },
      { lang: 'ur', text: 'آمنہ' },
    ],
    displayNames: [
      { lang: 'en', text: 'Amina R.' },
      { lang: 'ur', text: 'آمنہ ر۔' },
    ],
    names: [{ lang: 'en', preferred: 'Amina', given: 'Amina', family: 'Rahman' }, { lang: 'ur' }],
    birthDate: '1990-04-03',
    gender: 'FEMALE',
    version: 1,
  });
  expect(rows[0]?.viewerMay).toContain('client.edit');
});

test('rows and their names carry the access that the gate asks', async () => {
  const [row] = await look(counsellor);
  expect(accessOf(row)?.clientId).toBe(amina.clientId);
  expect(accessOf(row?.names?.[0])?.clientId).toBe(amina.clientId);
});

test('a matched coach gets a first name, and the last initial only with consent', async () => {
  const [before] = await look(coach);
  expect(before).toEqual({
    id: amina.clientId,
    code: amina.code,
    viewerMay: ['client.code', 'client.firstName', 'contact.read', 'contact.log'],
    firstNames: expect.anything(),
  });
  await plantConsent(world, coach, amina);
  const [after] = await look(coach);
  expect(after?.displayNames?.[0]).toEqual({ lang: 'en', text: 'Amina R.' });
  expect(after?.names).toBeUndefined();
  expect(after?.birthDate).toBeUndefined();
});

test('asks nothing of the database for nobody', async () => {
  expect(await world.db.tx(viewerFor(world, coach), (tx) => clientRows(tx, new Map()))).toEqual(new Map());
});
