import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appUrl, openWorld, ownerUrl, plantCentre, plantStaff, type CentreFacts, type World } from '@alongside/kit/testing';
import { runCommand } from './run-command.ts';

const administrator = 'boss@import.example';
let world: World;
let centre: CentreFacts;

beforeAll(async () => {
  world = await openWorld();
  centre = await plantCentre(world);
  await plantStaff(world, centre, 'ADMINISTRATOR', { email: administrator });
  await plantStaff(world, centre, 'COUNSELLOR', { email: 'sana@import.example' });
});
afterAll(() => world.close());

async function alongside(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { answer: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const settings = () => ({ databaseUrl: appUrl(), ownerUrl: ownerUrl(), pepper: 'a pepper that only this spec knows' });
  const code = await runCommand(words, settings, output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'people.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
}

test('people and rooms come in once, and standard output holds only how many', async () => {
  const people = file('code,given_en,admitted_on,phase,counsellor_email', 'A-1,Amina,2026-07-01,IOP,sana@import.example');
  expect(await alongside('import', 'people', people, '--as', administrator)).toEqual({
    code: 0,
    out: '1',
    err: '1 added, 0 were there already.',
  });
  expect(await alongside('import', 'people', people, '--as', administrator)).toMatchObject({ code: 0, out: '0' });
  expect(await alongside('import', 'rooms', 'docs/samples/rooms.csv', '--as', administrator)).toMatchObject({ code: 0, out: '3' });
  expect(await world.owner.careTeamMember.count({ where: { centreId: centre.centreId } })).toBe(1);
});

test('each bad row is a line of row, column and reason', async () => {
  const people = file('code,given_en,admitted_on,phase', 'A-2,Amina,yesterday,IOP', 'A-3,,2026-07-01,IOP');
  const { code, out, err } = await alongside('import', 'people', people, '--as', administrator);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\n')).toEqual([
    'Nothing was written.',
    'row 2\tadmitted_on\tA date such as 2026-03-31 is wanted.',
    'row 3\tgiven_en\tAt least one given name is needed.',
  ]);
});

test.each([
  ['a file that is not there', ['import', 'people', 'nowhere.csv', '--as', administrator], 'There is no file'],
  ['a counsellor', ['import', 'people', 'docs/samples/people.csv', '--as', 'sana@import.example'], 'no post as ADMINISTRATOR'],
  ['nobody', ['import', 'rooms', 'docs/samples/rooms.csv'], '--as'],
])('%s is refused in a sentence', async (_, words, said) => {
  const { code, out, err } = await alongside(...words);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(said);
});
