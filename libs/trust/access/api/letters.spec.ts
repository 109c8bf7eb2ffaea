import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, type Letter } from '@alongside/kit/server';
import { openWorld, plantCentre, plantClient, plantGrant, plantStaff, viewerFor, type World } from '@alongside/kit/testing';
import { AccessNeeds } from './access.needs.ts';
import { askSecond } from './ask-second.ts';
import { breakGlass } from './break-glass.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const reason = 'He collapsed in the waiting room';

/** A post office that keeps what it is given, and takes it or not. */
function keeping(takes = true) {
  const letters: Letter[] = [];
  const send = async (letter: Letter) => {
    letters.push(letter);
    return takes;
  };
  return { letters, needs: new AccessNeeds(world.db, { origin: 'https://desk.example', send }) };
}

async function house() {
  const centre = await plantCentre(world);
  const who = await plantStaff(world, centre, 'COUNSELLOR');
  const reviewer = await plantStaff(world, centre, 'PRIVACY_REVIEWER');
  const coordinator = await plantStaff(world, centre, 'COORDINATOR');
  const gone = await plantStaff(world, centre, 'PRIVACY_REVIEWER');
  await world.owner.staff.update({ where: { id: gone.staffId }, data: { disabledAt: world.now } });
  const client = await plantClient(world, centre);
  const addressOf = async (staffId: string) => (await world.owner.staff.findUniqueOrThrow({ where: { id: staffId } })).email;
  const to = { reviewer: await addressOf(reviewer.staffId), coordinator: await addressOf(coordinator.staffId) };
  return { who, reviewer, client, to, wish: { id: newId(), clientId: client.clientId, category: 'DANGER' as const, reason } };
}

test('the privacy reviewers are written to at once, in their language, without a word about anybody', async () => {
  const { who, reviewer, client, to, wish } = await house();
  await world.owner.staff.update({ where: { id: reviewer.staffId }, data: { locale: 'ur' } });
  const { letters, needs } = keeping();
  await breakGlass(needs, viewerFor(world, who), wish);
  await needs.settled();
  expect(letters.map((letter) => letter.to)).toEqual([to.reviewer]);
  expect(letters[0]?.text).toContain('https://desk.example/emergency');
  expect(letters[0]?.subject).toContain('جائزے');
  const { name } = await world.owner.staff.findUniqueOrThrow({ where: { id: who.staffId } });
  for (const word of [client.code, client.clientId, reason, name, wish.id]) expect(JSON.stringify(letters)).not.toContain(word);
});

test('who may agree is written to when a second person is asked for', async () => {
  const { who, to, wish } = await house();
  for (let i = 0; i < 3; i += 1) await plantGrant(world, who, await plantClient(world, who), 300);
  const { letters, needs } = keeping();
  await breakGlass(needs, viewerFor(world, who), wish);
  await needs.settled();
  expect(letters).toEqual([]);
  await askSecond(needs, viewerFor(world, who), wish);
  await needs.settled();
  expect(letters.map((letter) => letter.to).sort()).toEqual([to.coordinator, to.reviewer].sort());
});

test('nothing leaves from the demo, nor for what was refused', async () => {
  const { who, wish } = await house();
  const { letters, needs } = keeping();
  await breakGlass(needs, viewerFor(world, who), { ...wish, clientId: newId() });
  await breakGlass(needs, viewerFor(world, who, { isDemo: true }), wish);
  await needs.settled();
  expect(letters).toEqual([]);
});

test('a letter that no server took is in the trail, and the record is open all the same', async () => {
  const { who, wish } = await house();
  const { needs } = keeping(false);
  expect(await breakGlass(needs, viewerFor(world, who), wish)).toMatchObject({ __typename: 'GrantOpened' });
  await needs.settled();
  expect(await world.owner.auditEvent.findMany({ where: { subjectId: wish.id, reason: 'mail' } })).toMatchObject([
    { action: 'EXECUTE', outcome: 'ERROR', subjectType: 'AccessGrant' },
  ]);
});
