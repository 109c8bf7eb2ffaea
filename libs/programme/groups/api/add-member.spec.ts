import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddMemberInput, EndMemberInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantSeries,
  plantService,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addMember } from './add-member.ts';
import { endMember } from './end-member.ts';
import { GroupsNeeds } from './groups.needs.ts';

let world: World;
let needs: GroupsNeeds;
let centre: CentreFacts;
let serviceId: string;
let sana: StaffFacts;
let boss: StaffFacts;
let amina: PlantedClient;
let group: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new GroupsNeeds(world.db);
  centre = await plantCentre(world);
  serviceId = await plantService(world, centre);
  boss = await plantStaff(world, centre, 'COORDINATOR');
});
afterAll(() => world.close());

// Wednesdays 10:00, two seats; Amina is one of Sana's people.
beforeEach(async () => {
  sana = await plantStaff(world, centre, 'COUNSELLOR');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, sana, amina);
  group = await plantSeries(world, sana, { capacity: 2, serviceId });
});

const add = (over: Partial<AddMemberInput> = {}, who = sana) =>
  addMember(needs, viewerFor(world, who), {
    id: newId(),
    seriesId: group.seriesId,
    clientId: amina.clientId,
    fromDate: '2026-11-25',
    ...over,
  });
const end = (over: Partial<EndMemberInput> & { id: string }, who = sana) =>
  endMember(needs, viewerFor(world, who), { expectedVersion: 1, untilDate: '2026-12-09', reason: 'Moved away', ...over });

describe('addMember', () => {
  test('answers the spell with its client, and leaves an event about the client', async () => {
    const id = newId();
    expect(await add({ id })).toMatchObject({
      __typename: 'MemberSaved',
      membership: {
        id,
        state: 'ACTIVE',
        fromDate: '2026-11-25',
        untilDate: null,
        client: { id: amina.clientId, displayNames: [{ lang: 'en' }] },
      },
      series: { id: group.seriesId },
    });
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
      { action: 'CREATE', clientIds: [amina.clientId], ruleId: 'C1' },
    ]);
  });

  test('sent twice it is one membership; a second one at the same time is refused', async () => {
    const id = newId();
    const results = await Promise.all([add({ id }), add({ id })]);
    expect(results.map((result) => result.__typename)).toEqual(['MemberSaved', 'MemberSaved']);
    expect(await add()).toMatchObject({ __typename: 'BadInput', code: 'DUPLICATE' });
  });

  test('the last seat goes to one of many who ask at once', async () => {
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => plantClient(world, centre)));
    const results = await Promise.all(people.map(({ clientId }) => add({ clientId }, boss)));
    expect(results.filter((result) => result.__typename === 'MemberSaved')).toHaveLength(2);
    expect(results.filter((result) => result.__typename === 'CapacityFull')).toHaveLength(4);
    expect(await world.owner.membership.count({ where: { seriesId: group.seriesId } })).toBe(2);
  });

  test('seats are counted by date, people out of reach too: the first full day is named', async () => {
    for (const from of ['2026-12-09', '2026-12-16'])
      await plantMembership(world, centre, group, await plantClient(world, centre), { from });
    expect(await add()).toMatchObject({ __typename: 'CapacityFull', code: 'CAPACITY_FULL', fullOn: '2026-12-16', capacity: 2 });
  });

  test('a place elsewhere at the same time needs a reason, which is kept', async () => {
    const other = await plantStaff(world, centre, 'COUNSELLOR');
    const family = await plantSeries(world, other, { firstDate: '2026-12-02', localStart: '10:30', weeks: 1, serviceId });
    await plantMembership(world, centre, family, amina);
    expect(await add()).toMatchObject({
      __typename: 'Clashes',
      clashes: [{ kind: 'CLIENT', localDate: '2026-12-02', other: { id: family.sessionIds[0] } }],
    });
    expect(await add({ overrideReason: '   ' })).toMatchObject({ __typename: 'Clashes' });
    const id = newId();
    expect(await add({ id, overrideReason: 'Family group ends early that day' })).toMatchObject({ __typename: 'MemberSaved' });
    expect(await world.owner.membership.findFirst({ where: { id } })).toMatchObject({ overrideReason: 'Family group ends early that day' });
  });

  test('out of reach is not found; what the role may never do is refused', async () => {
    const stranger = await plantStaff(world, centre, 'COUNSELLOR');
    const coach = await plantStaff(world, centre, 'PEER_COACH');
    expect(await add({}, stranger)).toMatchObject({ __typename: 'NotFound', path: null });
    expect(await add({}, coach)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await add({ seriesId: newId() })).toMatchObject({ __typename: 'NotFound', path: ['input', 'seriesId'] });
    expect(await add({ clientId: '1 OR 1=1' })).toMatchObject({ __typename: 'NotFound' });
    expect(await add({ fromDate: '1875-01-01' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'fromDate'] });
    expect(await world.owner.membership.count({ where: { seriesId: group.seriesId } })).toBe(0);
  });
});

describe('endMember', () => {
  test('until its last day the seat is held; then it is free', async () => {
    const id = await plantMembership(world, centre, group, amina);
    expect(await end({ id })).toMatchObject({ membership: { state: 'ACTIVE', untilDate: '2026-12-09', version: 2 } });
    expect(await end({ id, expectedVersion: 2, untilDate: '2026-11-25' })).toMatchObject({
      membership: { state: 'ENDED', endReason: 'Moved away' },
    });
    expect(await end({ id, expectedVersion: 3 })).toMatchObject({ __typename: 'BadInput', constraint: 'ended' });
  });

  test('what was attended stays inside the membership', async () => {
    const id = await plantMembership(world, centre, group, amina);
    const sessionId = group.sessionIds[2] ?? ''; // 18 November
    await world.owner.mark.create({
      data: {
        ...{ centreId: centre.centreId, sessionId, clientId: amina.clientId, status: 'PRESENT' },
        capturedAt: world.now,
        recordedAt: world.now,
        recordedBy: sana.staffId,
      },
    });
    expect(await end({ id, untilDate: '2026-11-18' })).toMatchObject({ __typename: 'BadInput', constraint: 'afterAttendance 2026-11-18' });
    expect(await end({ id, untilDate: '2026-11-19' })).toMatchObject({ __typename: 'MemberSaved' });
  });

  test('stale, without a reason, out of reach', async () => {
    const id = await plantMembership(world, centre, group, amina);
    expect(await end({ id, expectedVersion: 9 })).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await end({ id, reason: '' })).toMatchObject({ __typename: 'BadInput', path: ['input', 'reason'] });
    expect(await end({ id }, await plantStaff(world, centre, 'COUNSELLOR'))).toMatchObject({ __typename: 'NotFound' });
    expect(await end({ id: newId() })).toMatchObject({ __typename: 'NotFound' });
  });
});
