import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  openWorld,
  plantCentre,
  plantStaff,
  readAs,
  viewerFor,
  type CentreFacts,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { clients } from './clients.ts';
import { createClient } from './create-client.ts';
import { newId } from '@alongside/kit/server';
import { exportFile, importFile, ImportsNeeds } from '@alongside/trust/imports/api';
import { peopleExchange } from './exchange-people.ts';
import { roomsExchange } from './exchange-rooms.ts';
import { staffExchange } from './exchange-staff.ts';
import { PeopleNeeds } from './people.needs.ts';

let world: World;
let needs: PeopleNeeds;
let files: ImportsNeeds;
let centre: CentreFacts;
let administrator: StaffFacts;
let counsellor: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
  files = new ImportsNeeds(world.db, [peopleExchange, roomsExchange, staffExchange]);
});
beforeEach(async () => {
  centre = await plantCentre(world);
  administrator = await plantStaff(world, centre, 'ADMINISTRATOR');
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
});
afterAll(() => world.close());

const header = 'code,given_en,family_en,given_ur,birth_date,admitted_on,phase,counsellor_email';
const email = () => `${counsellor.staffId}@spec.example`;
const line = (code: string, over = '1990-04-03,2026-07-01,IOP') => `${code},Amina ${code},Rahman,آمنہ,${over},${email().toUpperCase()}`;
const bytes = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'));
const bring = (
  file: Uint8Array | string,
  who = administrator,
  over: { readonly kind?: 'PEOPLE' | 'ROOMS' | 'STAFF'; readonly commit?: boolean } = {},
) => importFile(files, viewerFor(world, who), { kind: 'PEOPLE', file, mapping: [], commit: true, ...over });
const bringRooms = (...lines: readonly string[]) => bring(bytes(...lines), administrator, { kind: 'ROOMS' });
const bringStaff = (...lines: readonly string[]) => bring(bytes(...lines), administrator, { kind: 'STAFF' });
const here = () => world.owner.client.count({ where: { centreId: centre.centreId } });

describe('importing people', () => {
  test('their counsellor sees them, with names in both scripts, and finds them', async () => {
    const viewer = viewerFor(world, administrator);
    expect(
      await importFile(files, viewer, { kind: 'PEOPLE', file: bytes(header, line('A-1'), line('A-2')), mapping: [], commit: true }),
    ).toMatchObject({
      isWritten: true,
      added: 2,
      alreadyHere: 0,
      rows: 2,
    });
    const found = await readAs(world, counsellor, (reader) => clients(needs, reader, { filter: 'IN_CARE', first: 50, search: 'امنه' }));
    expect(found.clients.map(({ code, birthDate }) => [code, birthDate]).sort()).toEqual([
      ['A-1', '1990-04-03'],
      ['A-2', '1990-04-03'],
    ]);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events.find(({ subjectType }) => subjectType === 'Client')).toMatchObject({ action: 'CREATE', isList: true });
    expect(events.find(({ subjectType }) => subjectType === 'Client')?.clientIds).toHaveLength(2);
    expect(events.find(({ subjectType }) => subjectType === 'Import')).toMatchObject({ fields: ['PEOPLE', 'added.2'] });
  });

  test('the same file twice adds nothing, and a longer one its new rows', async () => {
    await bring(bytes(header, line('A-1')));
    expect(await bring(bytes(header, line('A-1')))).toMatchObject({ added: 0, alreadyHere: 1 });
    expect(await bring(bytes(header, line('a-1'), line('A-2')))).toMatchObject({ added: 1, alreadyHere: 1 });
    expect(await here()).toBe(2);
  });

  test('one bad row and nothing is written', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => line(`A-${at}`));
    const answer = await bring(bytes(header, ...rows, line('A-99', '1/2/90,2026-07-01,IOP'), line('A-100', '1990-04-03,yesterday,WARD')));
    expect(answer).toMatchObject({
      isWritten: false,
      faultCount: 3,
      faults: [
        { row: 42, column: 'birth_date' },
        { row: 43, column: 'phase' },
        { row: 43, column: 'admitted_on' },
      ],
    });
    expect(await here()).toBe(0);
  });

  test('after it the next number follows the highest of the file', async () => {
    await bring(bytes(header, line('C-0041')));
    const input = {
      id: newId(),
      names: [{ lang: 'en', given: 'Zubaida' }],
      gender: 'FEMALE' as const,
      languages: [],
      admittedOn: '2026-11-25',
      phase: 'IOP' as const,
    };
    expect(await createClient(needs, viewerFor(world, counsellor), input)).toMatchObject({ client: { code: 'C-0042' } });
  });

  test('the sample of the documentation comes in', async () => {
    expect(await bring(readFileSync('docs/samples/people.csv'))).toMatchObject({ isWritten: true, added: 3 });
    expect(await bring(readFileSync('docs/samples/rooms.csv'), administrator, { kind: 'ROOMS' })).toMatchObject({ added: 3 });
  });

  test('is refused in the demo, and to everybody but the administrator before the file is read', async () => {
    const demo = await plantStaff(world, await plantCentre(world, { isDemo: true }), 'ADMINISTRATOR');
    expect(await bring(bytes(header, line('A-1')), demo)).toMatchObject({ code: 'IMPORT_INVALID', constraint: 'demo' });
    expect(await bring(bytes('nonsense'), counsellor)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await bring(bytes('nonsense'), counsellor, { kind: 'ROOMS' })).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('does not tell which codes other centres have', async () => {
    await bring(bytes(header, line('A-1')));
    const elsewhere = await plantStaff(world, await plantCentre(world), 'ADMINISTRATOR');
    expect(await bring(bytes('code,given_en,admitted_on,phase', 'A-1,Amina,2026-07-01,IOP'), elsewhere)).toMatchObject({
      added: 1,
      alreadyHere: 0,
    });
  });
});

describe('a file', () => {
  const problem = async (file: Uint8Array) => {
    const answer = await bring(file);
    return answer.__typename === 'ImportReport' ? answer.faults[0] : answer;
  };
  const good = () => bytes(header, line('A-1'));
  test('with a byte order mark, with semicolons, without a last newline is taken', async () => {
    expect(await bring(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good()]))).toMatchObject({ added: 1 });
    expect(await bring(Buffer.from('code;given_en;admitted_on;phase\nA-2;Amina;2026-07-01;IOP'))).toMatchObject({ added: 1 });
    expect(await bring(bytes(header))).toMatchObject({ added: 0 });
  });

  test('in UTF-16 is taken, whichever end comes first', async () => {
    expect(await bring(Buffer.from(`\ufeff${good().toString()}`, 'utf16le'))).toMatchObject({ added: 1 });
    expect(await bring(Buffer.from(`\ufeff${good().toString()}`, 'utf16le').swap16())).toMatchObject({ added: 0, alreadyHere: 1 });
  });

  test.each([
    ['UTF-16 without a mark', () => Buffer.from(good().toString(), 'utf16le'), /NUL/],
    ['a spreadsheet', () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), /spreadsheet/],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), /no CSV/],
    ['HTML', () => Buffer.from('<html><body>people</body></html>'), /no CSV/],
    ['nothing', () => Buffer.alloc(0), /empty/],
    ['21 MB', () => Buffer.alloc(21 * 1024 * 1024, 'a'), /bigger than 20 MB/],
    ['a quote that never ends', () => bytes(header, '"A-1,Amina'), /never closed|longer/],
    ['a line of 200,000 characters', () => bytes(header, 'a'.repeat(200_000)), /longer/],
  ])('that is %s is refused by name', async (_, file, reason) => {
    expect(await problem(file())).toMatchObject({ row: expect.any(Number), reason: expect.stringMatching(reason) });
    expect(await here()).toBe(0);
  });

  test('with letters of an old encoding is refused by row', async () => {
    const file = Buffer.concat([bytes(header, line('A-1'), ''), Buffer.from('A-2,Jos\xe9,Rahman,,,2026-07-01,IOP,', 'latin1')]);
    expect(await problem(file)).toMatchObject({ row: 3, reason: expect.stringContaining('UTF-8') });
  });

  test('keeps formulas as typed', async () => {
    await bring(bytes('code,given_en,admitted_on,phase', `A-1,"=cmd|'/c calc'!A1",2026-07-01,IOP`));
    expect(await world.owner.personName.findFirst({ where: { given: { startsWith: '=cmd' } } })).toMatchObject({
      given: "=cmd|'/c calc'!A1",
    });
  });
});

test('rooms come in once, and bad ones are named', async () => {
  expect(await bringRooms('name,capacity', 'Hall,40', '"Room 1, upstairs",12')).toMatchObject({ added: 2, alreadyHere: 0 });
  expect(await bringRooms('name,capacity', 'Hall,40', 'Garden,8')).toMatchObject({ added: 1, alreadyHere: 1 });
  expect(await bringRooms('name,capacity', 'Attic,many')).toMatchObject({ faults: [{ row: 2, column: 'capacity', rule: 'range' }] });
  expect(await world.owner.room.count({ where: { centreId: centre.centreId } })).toBe(3);
});

describe('a preview', () => {
  test('says how it would end, writes nothing, and leaves its trace', async () => {
    const viewer = viewerFor(world, administrator);
    const wish = { kind: 'PEOPLE' as const, file: bytes(header, line('A-1')), mapping: [], commit: false };
    expect(await importFile(files, viewer, wish)).toMatchObject({ isWritten: false, added: 1, faultCount: 0, rows: 1 });
    expect(await here()).toBe(0);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ subjectType: 'Import', fields: ['PEOPLE', 'preview'] }]);
  });
  test('shows columns with their fields, and takes what is said about them', async () => {
    const file = 'Client ID,First name,Admission date,Stage,Diagnosis\nA-1,Amina,2026-07-01,IOP,secret';
    const looked = await bring(file, administrator, { commit: false });
    expect(looked).toMatchObject({
      columns: [
        { column: 'Client ID', field: 'code' },
        { column: 'First name', field: 'given_en' },
        { column: 'Admission date', field: 'admitted_on' },
        { column: 'Stage', field: 'phase' },
        { column: 'Diagnosis', field: null, isLeftOut: false },
      ],
      faults: [{ row: 1, column: 'Diagnosis', rule: 'columnUnknown' }],
    });
    const wish = { kind: 'PEOPLE' as const, file, mapping: [{ column: 'Diagnosis', field: null }], commit: true };
    expect(await importFile(files, viewerFor(world, administrator), wish)).toMatchObject({ isWritten: true, added: 1 });
  });
  test('names a fault by the file\u2019s own column', async () => {
    const file = 'Client ID,First name,Admission date,Stage\nA-1,Amina,soon,IOP';
    expect(await bring(file)).toMatchObject({ faults: [{ row: 2, column: 'Admission date', rule: 'isoDate' }] });
  });
  test('shows at most 200 faults and counts all', async () => {
    const answer = await bring(bytes(header, ...Array.from({ length: 230 }, (_, at) => line(`A-${at}`, 'x,2026-07-01,IOP'))));
    expect(answer).toMatchObject({ faultCount: 230 });
    expect(answer.__typename === 'ImportReport' && answer.faults).toHaveLength(200);
  });
});

describe('staff', () => {
  const staffHeader = 'name,email,role,sees_clients';
  const posts = () => world.owner.post.count({ where: { centreId: centre.centreId } });

  test('come in with a post, without a password, once', async () => {
    const at = centre.centreId.slice(-6);
    const lines = [
      staffHeader,
      `Hina,hina@${at}.example,COUNSELLOR,`,
      `Hina,HINA@${at}.example,MANAGER,yes`,
      `Omar,omar@${at}.example,peer coach,no`,
    ];
    expect(await bringStaff(...lines)).toMatchObject({ isWritten: true, added: 3, alreadyHere: 0 });
    expect(await bringStaff(...lines)).toMatchObject({ isWritten: true, added: 0, alreadyHere: 3 });
    const hina = await world.owner.staff.findFirstOrThrow({
      where: { email: `hina@${at}.example` },
      include: { posts: true, credential: true },
    });
    expect(hina).toMatchObject({ name: 'Hina', credential: null });
    expect(hina.posts.map(({ role, seesClients }) => [role, seesClients]).sort()).toEqual([
      ['COUNSELLOR', false],
      ['MANAGER', true],
    ]);
  });
  test('a colleague of another centre of the organisation gets a post; a stranger with this address is named by row', async () => {
    const other = await plantCentre(world, { organisationId: centre.organisationId });
    const colleague = await plantStaff(world, other, 'COUNSELLOR');
    expect(await bringStaff(staffHeader, `Any,${colleague.staffId}@spec.example,COUNSELLOR,`)).toMatchObject({ added: 1 });
    const stranger = await plantStaff(world, await plantCentre(world), 'COUNSELLOR');
    const before = await posts();
    expect(await bringStaff(staffHeader, 'Omar,o@x.example,MANAGER,', `Any,${stranger.staffId}@spec.example,COUNSELLOR,`)).toMatchObject({
      isWritten: false,
      faults: [{ row: 3, column: 'email', rule: 'addressTaken' }],
    });
    expect(await posts()).toBe(before);
    expect(await world.owner.staff.count({ where: { email: 'o@x.example' } })).toBe(0);
  });
  test('one who has left is not taken back by a file', async () => {
    await world.owner.post.updateMany({ where: { staffId: counsellor.staffId }, data: { endedAt: world.now } });
    expect(await bringStaff(staffHeader, `Any,${email()},COUNSELLOR,`)).toMatchObject({ added: 0, alreadyHere: 1 });
    expect(await world.owner.post.findFirst({ where: { staffId: counsellor.staffId } })).toMatchObject({ endedAt: world.now });
  });
});

describe('a file that leaves', () => {
  const give = (kind: 'PEOPLE' | 'ROOMS' | 'STAFF', who: StaffFacts) => exportFile(files, viewerFor(world, who), kind);

  test('holds everybody, with the count, and comes in again elsewhere as it was', async () => {
    await bring(readFileSync('docs/samples/people.csv'));
    const coordinator = await plantStaff(world, centre, 'COORDINATOR');
    const viewer = viewerFor(world, coordinator);
    const given = await exportFile(files, viewer, 'PEOPLE');
    if (given.__typename !== 'FileExported') throw new Error(given.__typename);
    expect(given).toMatchObject({ count: 3, fileName: 'people-2026-11-25.csv' });
    expect(given.text).toContain("'+92 51 555 0101");
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId, action: 'READ' } });
    expect(events).toMatchObject([{ subjectType: 'Export', isList: true }]);
    expect(events[0]?.clientIds).toHaveLength(3);

    const elsewhere = await plantCentre(world);
    const boss = await plantStaff(world, elsewhere, 'ADMINISTRATOR');
    expect(await bring(Buffer.from(given.text), boss)).toMatchObject({ isWritten: true, added: 3 });
    const again = await exportFile(files, viewerFor(world, await plantStaff(world, elsewhere, 'COORDINATOR')), 'PEOPLE');
    expect(again).toMatchObject({ text: given.text });
  });
  test('of rooms and staff goes to the administrator, of people to the coordinator, and to nobody else', async () => {
    await bringRooms('name,capacity', 'Hall,40');
    expect(await give('ROOMS', administrator)).toMatchObject({ count: 1, text: '\ufeffname,capacity\r\nHall,40\r\n' });
    expect(await give('STAFF', administrator)).toMatchObject({ count: 2 });
    expect(await give('PEOPLE', administrator)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await give('STAFF', await plantStaff(world, centre, 'COORDINATOR'))).toMatchObject({ __typename: 'NotAllowed' });
    for (const role of ['COUNSELLOR', 'MANAGER', 'PEER_COACH', 'SUPERVISOR', 'PRIVACY_REVIEWER'] as const)
      expect(await give('PEOPLE', await plantStaff(world, centre, role, { seesClients: role === 'MANAGER' }))).toMatchObject({
        __typename: 'NotAllowed',
      });
  });
});
