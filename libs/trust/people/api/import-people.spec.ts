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
import { importPeople } from './import-people.ts';
import { importRooms } from './import-rooms.ts';
import { PeopleNeeds } from './people.needs.ts';

let world: World;
let needs: PeopleNeeds;
let centre: CentreFacts;
let administrator: StaffFacts;
let counsellor: StaffFacts;

beforeAll(async () => {
  world = await openWorld();
  needs = new PeopleNeeds(world.db);
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
const bring = (file: Uint8Array, who = administrator) => importPeople(needs, viewerFor(world, who), file);
const here = () => world.owner.client.count({ where: { centreId: centre.centreId } });

describe('importing people', () => {
  test('their counsellor sees them, with names in both scripts, and finds them', async () => {
    const viewer = viewerFor(world, administrator);
    expect(await importPeople(needs, viewer, bytes(header, line('A-1'), line('A-2')))).toEqual({
      __typename: 'Imported',
      added: 2,
      alreadyHere: 0,
    });
    const found = await readAs(world, counsellor, (reader) => clients(needs, reader, { filter: 'IN_CARE', first: 50, search: 'امنه' }));
    expect(found.clients.map(({ code, birthDate }) => [code, birthDate]).sort()).toEqual([
      ['A-1', '1990-04-03'],
      ['A-2', '1990-04-03'],
    ]);
    const events = await world.owner.auditEvent.findMany({ where: { requestId: viewer.requestId } });
    expect(events).toMatchObject([{ action: 'CREATE', subjectType: 'Client', isList: true }]);
    expect(events[0]?.clientIds).toHaveLength(2);
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
      __typename: 'ImportInvalid',
      code: 'IMPORT_INVALID',
      problems: [
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
    expect(await bring(readFileSync('docs/samples/people.csv'))).toMatchObject({ __typename: 'Imported', added: 3 });
    expect(await importRooms(needs, viewerFor(world, administrator), readFileSync('docs/samples/rooms.csv'))).toMatchObject({ added: 3 });
  });

  test('is refused in the demo, and to everybody but the administrator before the file is read', async () => {
    const demo = await plantStaff(world, await plantCentre(world, { isDemo: true }), 'ADMINISTRATOR');
    expect(await bring(bytes(header, line('A-1')), demo)).toMatchObject({ problems: [{ reason: expect.stringContaining('demo') }] });
    expect(await bring(bytes('nonsense'), counsellor)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await importRooms(needs, viewerFor(world, counsellor), bytes('nonsense'))).toMatchObject({ __typename: 'NotAllowed' });
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
    return answer.__typename === 'ImportInvalid' ? answer.problems[0] : answer;
  };
  const good = () => bytes(header, line('A-1'));
  test('with a byte order mark, with semicolons, without a last newline is taken', async () => {
    expect(await bring(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good()]))).toMatchObject({ added: 1 });
    expect(await bring(Buffer.from('code;given_en;admitted_on;phase\nA-2;Amina;2026-07-01;IOP'))).toMatchObject({ added: 1 });
    expect(await bring(bytes(header))).toMatchObject({ added: 0 });
  });

  test.each([
    ['UTF-16, little end first', () => Buffer.from(`\ufeff${good().toString()}`, 'utf16le'), /UTF-16/],
    ['UTF-16, big end first', () => Buffer.from(`\ufeff${good().toString()}`, 'utf16le').swap16(), /UTF-16/],
    ['UTF-16 without a mark', () => Buffer.from(good().toString(), 'utf16le'), /NUL/],
    ['a spreadsheet', () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2]), /spreadsheet/],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), /no CSV/],
    ['HTML', () => Buffer.from('<html><body>people</body></html>'), /missing/],
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
  const bringRooms = (...lines: readonly string[]) => importRooms(needs, viewerFor(world, administrator), bytes(...lines));
  expect(await bringRooms('name,capacity', 'Hall,40', '"Room 1, upstairs",12')).toMatchObject({ added: 2, alreadyHere: 0 });
  expect(await bringRooms('name,capacity', 'Hall,40', 'Garden,8')).toMatchObject({ added: 1, alreadyHere: 1 });
  expect(await bringRooms('name,capacity', 'Attic,many')).toMatchObject({ problems: [{ row: 2, column: 'capacity' }] });
  expect(await world.owner.room.count({ where: { centreId: centre.centreId } })).toBe(3);
});
