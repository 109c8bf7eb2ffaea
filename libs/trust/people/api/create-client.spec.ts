import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CreateClientInput } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import { openWorld, plantCentre, plantStaff, viewerFor, type CentreFacts, type StaffFacts, type World } from '@alongside/kit/testing';
import { accessOf } from '@alongside/trust/access/api';
import { createClient } from './create-client.ts';
import { loadersOf } from './people.loader.ts';
import { PeopleNeeds } from './people.needs.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let other: StaffFacts;
let coordinator: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  other = await plantStaff(world, centre, 'COUNSELLOR');
  coordinator = await plantStaff(world, centre, 'COORDINATOR');
});
afterAll(() => world.close());

let named = 0;
function input(over: Partial<CreateClientInput> = {}): CreateClientInput {
  named += 1;
  const given = `${'abcdefghijklmnopqrstuvwxyz'[named % 26] ?? ''}${newId().slice(-8)}`;
  return {
    id: newId(),
    names: [{ lang: 'en', given, family: newId().slice(-8) }],
    birthDate: '1990-04-03',
    gender: 'FEMALE',
    languages: ['ur'],
    admittedOn: '2026-11-20',
    phase: 'IOP',
    ...over,
  };
}
const create = (staff: StaffFacts, over: Partial<CreateClientInput> = {}) => createClient(needs, viewerFor(world, staff), input(over));
const teamOf = async (clientId: string) =>
  (await world.owner.careTeamMember.findMany({ where: { clientId }, orderBy: { part: 'asc' } })).map(({ staffId, part }) => ({
    staffId,
    part,
  }));

describe('registering', () => {
  test('a counsellor becomes the primary counsellor and sees the whole record, with the next number', async () => {
    const viewer = viewerFor(world, counsellor);
    const contact = { phone: '+92 51 111 0100', email: '', address: '' };
    const answer = await createClient(needs, viewer, input({ contact }));
    expect(answer).toMatchObject({ __typename: 'ClientSaved', client: { code: 'C-0001', birthDate: '1990-04-03', version: 1 } });
    if (answer.__typename !== 'ClientSaved') throw new Error('not saved');
    const { id } = answer.client;
    expect(accessOf(answer.client)?.clientId).toBe(id);
    expect(await teamOf(id)).toEqual([{ staffId: counsellor.staffId, part: 'PRIMARY_COUNSELLOR' }]);
    const loaders = loadersOf(needs, viewer);
    expect(await loaders.contact.load(id)).toEqual({ ...contact, version: 1 });
    expect(await loaders.episode.load(id)).toMatchObject({ admittedOn: '2026-11-20', phase: 'IOP', dischargedOn: null, version: 1 });
    expect(await loaders.careTeam.load(id)).toMatchObject([{ staffId: counsellor.staffId, fromDate: '2026-11-20', untilDate: null }]);
    await viewer.operation.reading?.close();
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ action: 'CREATE', outcome: 'OK', clientIds: [id], ruleId: 'A2', actorId: counsellor.staffId }]);
  });

  test('a counsellor who names another stays in the team', async () => {
    const answer = await create(counsellor, { primaryCounsellorId: other.staffId });
    if (answer.__typename !== 'ClientSaved') throw new Error('not saved');
    expect(await teamOf(answer.client.id)).toEqual([
      { staffId: other.staffId, part: 'PRIMARY_COUNSELLOR' },
      { staffId: counsellor.staffId, part: 'COUNSELLOR' },
    ]);
  });

  test('a coordinator names a counsellor, or nobody', async () => {
    const [named, alone] = [await create(coordinator, { primaryCounsellorId: other.staffId }), await create(coordinator)];
    if (named.__typename !== 'ClientSaved' || alone.__typename !== 'ClientSaved') throw new Error('not saved');
    expect(await teamOf(named.client.id)).toEqual([{ staffId: other.staffId, part: 'PRIMARY_COUNSELLOR' }]);
    expect(await teamOf(alone.client.id)).toEqual([]);
  });

  test('somebody admitted next week is in view today', async () => {
    expect(await create(counsellor, { admittedOn: '2026-12-02' })).toMatchObject({ __typename: 'ClientSaved' });
  });

  test('sent twice, it is there once', async () => {
    const once = input();
    const [first, again] = [
      await createClient(needs, viewerFor(world, counsellor), once),
      await createClient(needs, viewerFor(world, counsellor), once),
    ];
    expect(again).toEqual(first);
    expect(await world.owner.client.count({ where: { id: once.id } })).toBe(1);
  });

  test('ten at once get ten numbers', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(coordinator)));
    const codes = answers.map((answer) => (answer.__typename === 'ClientSaved' ? answer.client.code : answer.__typename));
    expect(new Set(codes).size).toBe(10);
    expect(codes.every((code) => /^C-\d{4}$/.test(code ?? ''))).toBe(true);
  });
});

describe('refusals', () => {
  test.each(['PEER_COACH', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER', 'SUPERVISOR'] as const)('%s may not register', async (role) => {
    const viewer = viewerFor(world, await plantStaff(world, centre, role));
    expect(await createClient(needs, viewer, input())).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([
      { outcome: 'DENIED', fields: ['client.create'] },
    ]);
  });

  test.each([
    ['the birth date', { birthDate: '2027-01-01' }, ['input', 'birthDate']],
    ['a name', { names: [{ lang: 'en', given: '' }] }, ['input', 'names', '0', 'given']],
    ['the phone number', { contact: { phone: 'call me', email: '', address: '' } }, ['input', 'contact', 'phone']],
    ['the code', { code: 'a b' }, ['input', 'code']],
    ['the admission', { admittedOn: '1890-01-01' }, ['input', 'admittedOn']],
    ['the counsellor', { primaryCounsellorId: newId() }, ['input', 'primaryCounsellorId']],
    ['the id', { id: '1' }, ['input', 'id']],
  ])('name %s by its path and save nothing', async (_, over, path) => {
    const before = await world.owner.person.count();
    expect(await create(counsellor, over)).toMatchObject({ __typename: 'BadInput', path });
    expect(await world.owner.person.count()).toBe(before);
  });

  test('a code is taken once in a centre, and again in another one', async () => {
    expect(await create(counsellor, { code: 'x-7' })).toMatchObject({ client: { code: 'X-7' } });
    const viewer = viewerFor(world, counsellor);
    expect(await createClient(needs, viewer, input({ code: 'X-7' }))).toMatchObject({
      __typename: 'BadInput',
      code: 'DUPLICATE',
      path: ['input', 'code'],
    });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([{ outcome: 'DENIED' }]);
    const elsewhere = await plantStaff(world, await plantCentre(world), 'COUNSELLOR');
    expect(await create(elsewhere, { code: 'X-7' })).toMatchObject({ client: { code: 'X-7' } });
  });

  test('an id of another team is refused without a word about it', async () => {
    const theirs = await create(other);
    if (theirs.__typename !== 'ClientSaved') throw new Error('not saved');
    expect(await create(counsellor, { id: theirs.client.id })).toMatchObject({
      __typename: 'BadInput',
      code: 'DUPLICATE',
      path: ['input', 'id'],
    });
  });
});

describe('somebody who may be here already', () => {
  const names = [{ lang: 'en', given: 'Amina', family: 'Rahman' }];
  test('is shown first, and registered with a reason', async () => {
    expect(await create(coordinator, { names })).toMatchObject({ __typename: 'ClientSaved' });
    const alike = { names: [{ lang: 'en', given: 'Aminah', family: 'Rahman' }] };
    const answer = await create(coordinator, alike);
    expect(answer).toMatchObject({ __typename: 'LikelyDuplicate', code: 'DUPLICATE', candidates: [{ names }] });
    const viewer = viewerFor(world, coordinator);
    const anyway = input({ ...alike, notADuplicateReason: 'a cousin, seen both' });
    expect(await createClient(needs, viewer, anyway)).toMatchObject({ __typename: 'ClientSaved' });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([
      { action: 'CREATE', reason: 'a cousin, seen both' },
    ]);
  });

  test('is not shown to who may not see them', async () => {
    expect(await create(counsellor, { names })).toMatchObject({ __typename: 'ClientSaved' });
  });
});
