import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantStaff,
  statementsOf,
  viewerFor,
  type World,
} from '@alongside/kit/testing';
import { factsOfClients } from './access.store.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function plantTwo() {
  const centre = await plantCentre(world);
  const counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  const [mine, other] = [await plantClient(world, centre), await plantClient(world, centre)];
  await plantCareTeam(world, counsellor, mine);
  return { viewer: viewerFor(world, counsellor), mine: mine.clientId, other: other.clientId };
}

test('the reads of one operation ask once about each client, side by side too', async () => {
  const { viewer, mine, other } = await plantTwo();
  const ask = (ids: string[]) => world.db.read(viewer, (tx) => factsOfClients(tx, ids));
  const { answer, statements } = await statementsOf(async () => {
    const together = await Promise.all([ask([mine]), ask([mine, other]), ask([other, mine])]);
    return [...together, await ask([mine])];
  });
  await viewer.operation.reading?.close();
  expect(statements.filter((text) => text.includes('relations_to_clients'))).toHaveLength(2);
  expect(answer.map((facts) => facts.get(mine)?.careTeam)).toEqual([true, true, true, true]);
  expect(answer[2]?.get(other)?.careTeam ?? false).toBe(false);
});

test('a deed asks anew each time: it may change what it asks about', async () => {
  const { viewer, mine } = await plantTwo();
  const { statements } = await statementsOf(() =>
    world.db.tx(viewer, async (tx) => [await factsOfClients(tx, [mine]), await factsOfClients(tx, [mine])]),
  );
  expect(statements.filter((text) => text.includes('relations_to_clients'))).toHaveLength(2);
});

test('an answer that failed fails for all who wait for it, and ends no process', async () => {
  const { viewer, mine } = await plantTwo();
  const ask = () => world.db.read(viewer, (tx) => factsOfClients(tx, [mine, 'no id at all']));
  const answers = await Promise.allSettled([ask(), ask()]);
  await viewer.operation.reading?.abandon();
  expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected']);
});
