import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EditClientResult } from '@alongside/kit/contract';
import { newId } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantStaff,
  readAs,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { addToCareTeam } from './add-to-care-team.ts';
import { clients } from './clients.ts';
import { editClient } from './edit-client.ts';
import { editContact } from './edit-contact.ts';
import { endCareTeam } from './end-care-team.ts';
import { PeopleNeeds } from './people.needs.ts';
import { saveEpisode } from './save-episode.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let stranger: StaffFacts;
let coach: StaffFacts;
let amina: PlantedClient;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  stranger = await plantStaff(world, centre, 'COUNSELLOR');
  coach = await plantStaff(world, centre, 'PEER_COACH');
});
beforeEach(async () => {
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
});
afterAll(() => world.close());

type Verb<Input> = (needs: PeopleNeeds, viewer: ReturnType<typeof viewerFor>, input: Input) => Promise<EditClientResult>;
const by = <Input>(staff: StaffFacts, verb: Verb<Input>, input: Input) => verb(needs, viewerFor(world, staff), input);
const names = [
  { lang: 'en', given: 'Amina', family: 'Siddiqui', preferred: 'Mina' },
  { lang: 'ur', given: 'آمنہ', family: 'صدیقی' },
];
const edit = (over: object = {}) => ({
  id: amina.clientId,
  expectedVersion: 1,
  names,
  birthDate: '1991-04-03',
  gender: 'OTHER' as const,
  languages: ['ur'],
  ...over,
});
const contact = (over: object = {}) => ({
  clientId: amina.clientId,
  expectedVersion: 0,
  contact: { phone: '051 111 0100', email: 'a@b.example', address: 'G-9\nIslamabad' },
  ...over,
});
const episode = (over: object = {}) => ({
  id: newId(),
  clientId: amina.clientId,
  expectedVersion: 0,
  admittedOn: '2026-11-01',
  phase: 'DETOX' as const,
  ...over,
});
const team = (over: object = {}) => ({
  id: newId(),
  clientId: amina.clientId,
  staffId: stranger.staffId,
  part: 'COUNSELLOR' as const,
  fromDate: '2026-11-25',
  ...over,
});
const episodeId = async () => (await world.owner.episode.findFirstOrThrow({ where: { clientId: amina.clientId } })).id;
const spellId = async () => (await world.owner.careTeamMember.findFirstOrThrow({ where: { clientId: amina.clientId } })).id;

describe('identity', () => {
  test('is changed with its version, and the list finds the person by the new names', async () => {
    expect(await by(counsellor, editClient, edit())).toMatchObject({
      __typename: 'ClientSaved',
      client: {
        version: 2,
        birthDate: '1991-04-03',
        gender: 'OTHER',
        languages: ['ur'],
        displayNames: [{ text: 'Mina S.' }, { text: 'آمنہ ص۔' }],
      },
    });
    const found = await readAs(world, counsellor, (viewer) => clients(needs, viewer, { filter: 'ALL', first: 50, search: 'صديقى' }));
    expect(found.clients.map(({ id }) => id)).toEqual([amina.clientId]);
  });

  test('loses the name in a script that was taken out', async () => {
    await by(counsellor, editClient, edit());
    const saved = await by(counsellor, editClient, edit({ expectedVersion: 2, names: [{ lang: 'en', given: 'Amina' }] }));
    expect(saved).toMatchObject({ client: { names: [{ lang: 'en', given: 'Amina', preferred: 'Amina', family: '' }], version: 3 } });
  });

  test('read before somebody else changed it, is refused with what it is now', async () => {
    await by(counsellor, editClient, edit());
    const stale = await by(counsellor, editClient, edit({ names: [{ lang: 'en', given: 'Other' }] }));
    expect(stale).toMatchObject({ __typename: 'StaleClient', code: 'CONFLICT_VERSION', current: { version: 2, birthDate: '1991-04-03' } });
    expect(await world.owner.personName.count({ where: { personId: amina.personId, given: 'Other' } })).toBe(0);
  });

  test('of two edits at once, one is saved and the other sees it', async () => {
    const answers = await Promise.all([by(counsellor, editClient, edit()), by(counsellor, editClient, edit({ gender: 'FEMALE' }))]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ClientSaved', 'StaleClient']);
  });
});

describe('contact', () => {
  test('is written the first time and then by version', async () => {
    expect(await by(counsellor, editContact, contact())).toMatchObject({ __typename: 'ClientSaved' });
    expect(await by(counsellor, editContact, contact())).toMatchObject({ __typename: 'StaleClient' });
    expect(await by(counsellor, editContact, contact({ expectedVersion: 1 }))).toMatchObject({ __typename: 'ClientSaved' });
    expect(await world.owner.clientContact.findFirst({ where: { clientId: amina.clientId } })).toMatchObject({
      version: 2,
      address: 'G-9\nIslamabad',
    });
  });
  test('that is none is named by its path', async () => {
    const wrong = contact({ contact: { phone: '', email: 'a@b', address: '' } });
    expect(await by(counsellor, editContact, wrong)).toMatchObject({ __typename: 'BadInput', path: ['input', 'contact', 'email'] });
  });
});

describe('episode', () => {
  test('is discharged with a reason, and admitted again', async () => {
    const id = await episodeId();
    const end = { id, expectedVersion: 1, admittedOn: '2026-07-01', phase: 'OUTPATIENT' as const, dischargedOn: '2026-10-15' };
    expect(await by(counsellor, saveEpisode, episode(end))).toMatchObject({ __typename: 'BadInput', path: ['input', 'dischargeReason'] });
    expect(await by(counsellor, saveEpisode, episode({ ...end, dischargeReason: 'plan completed' }))).toMatchObject({
      __typename: 'ClientSaved',
    });
    expect(await by(counsellor, saveEpisode, episode())).toMatchObject({ __typename: 'ClientSaved' });
    expect(await world.owner.episode.count({ where: { clientId: amina.clientId } })).toBe(2);
  });
  test('that overlaps another is refused, and the refusal is written down', async () => {
    const viewer = viewerFor(world, counsellor);
    const answer = await saveEpisode(needs, viewer, episode());
    expect(answer).toMatchObject({ __typename: 'BadInput', code: 'CONFLICT_OVERLAP', path: ['input', 'admittedOn'] });
    expect(await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } })).toMatchObject([
      { outcome: 'DENIED', subjectType: 'Episode', clientIds: [amina.clientId], fields: ['CONFLICT_OVERLAP'] },
    ]);
  });
  test('of an old version is refused with the record as it is', async () => {
    const stale = episode({ id: await episodeId(), expectedVersion: 7 });
    expect(await by(counsellor, saveEpisode, stale)).toMatchObject({ __typename: 'StaleClient', current: { id: amina.clientId } });
  });
});

describe('care team', () => {
  test('gives access, and takes it away on the day it ends', async () => {
    const spell = team();
    expect(await by(stranger, editClient, edit())).toMatchObject({ __typename: 'NotFound' });
    expect(await by(counsellor, addToCareTeam, spell)).toMatchObject({ __typename: 'ClientSaved' });
    expect(await by(stranger, editClient, edit())).toMatchObject({ __typename: 'ClientSaved' });
    expect(await by(stranger, endCareTeam, { id: spell.id, untilDate: '2026-11-25' })).toEqual({
      __typename: 'ClientSaved',
      client: { id: amina.clientId, viewerMay: [] },
    });
    expect(await by(stranger, editClient, edit({ expectedVersion: 2 }))).toMatchObject({ __typename: 'NotFound' });
  });
  test('sent twice, somebody is there once', async () => {
    const spell = team();
    await by(counsellor, addToCareTeam, spell);
    expect(await by(counsellor, addToCareTeam, spell)).toMatchObject({ __typename: 'ClientSaved' });
    expect(await by(counsellor, addToCareTeam, team())).toMatchObject({
      __typename: 'BadInput',
      code: 'CONFLICT_OVERLAP',
      path: ['input', 'staffId'],
    });
  });
  test('has one primary counsellor at a time', async () => {
    const wanted = team({ part: 'PRIMARY_COUNSELLOR' });
    expect(await by(counsellor, addToCareTeam, wanted)).toMatchObject({ code: 'CONFLICT_OVERLAP', path: ['input', 'part'] });
    const coordinator = await plantStaff(world, centre, 'COORDINATOR');
    expect(await by(coordinator, endCareTeam, { id: await spellId(), untilDate: '2026-11-25' })).toMatchObject({
      __typename: 'ClientSaved',
    });
    expect(await by(coordinator, addToCareTeam, wanted)).toMatchObject({ __typename: 'ClientSaved' });
  });
  test('takes nobody of another centre, and no end before the beginning', async () => {
    const elsewhere = await plantStaff(world, await plantCentre(world), 'COUNSELLOR');
    expect(await by(counsellor, addToCareTeam, team({ staffId: elsewhere.staffId }))).toMatchObject({ path: ['input', 'staffId'] });
    expect(await by(counsellor, endCareTeam, { id: await spellId(), untilDate: '2026-06-30' })).toMatchObject({
      path: ['input', 'untilDate'],
    });
  });
});

describe('out of reach, and for roles that never may', () => {
  const verbs: readonly (readonly [string, (staff: StaffFacts) => Promise<EditClientResult>])[] = [
    ['editClient', (staff) => by(staff, editClient, edit())],
    ['editContact', (staff) => by(staff, editContact, contact())],
    ['saveEpisode', (staff) => by(staff, saveEpisode, episode())],
    ['addToCareTeam', (staff) => by(staff, addToCareTeam, team())],
    ['endCareTeam', async (staff) => by(staff, endCareTeam, { id: await spellId(), untilDate: '2026-11-25' })],
  ];
  test.each(verbs)('%s changes nothing', async (_, run) => {
    expect(await run(stranger)).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    expect(await run(coach)).toMatchObject({ __typename: 'NotAllowed', code: 'FORBIDDEN' });
    expect(await world.owner.client.findFirst({ where: { id: amina.clientId } })).toMatchObject({ version: 1 });
    expect(await world.owner.careTeamMember.count({ where: { clientId: amina.clientId, untilDate: null } })).toBe(1);
  });
});
