import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
import { appUrl, openWorld, ownerUrl, type World } from '@alongside/kit/testing';
import { runCommand, type Settings } from './run-command.ts';

const pepper = 'a pepper that only this spec knows';
let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function alongside(line: string, over: Partial<Settings> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const output = { answer: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const settings = () => ({ databaseUrl: appUrl(), ownerUrl: ownerUrl(), pepper, ...over });
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const code = await runCommand(words, settings, output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const email = () => `${newId()}@hope.example`;

describe('the command line itself', () => {
  test('lists its commands, and the options of one; nothing is opened for that', async () => {
    const list = await alongside('--help', { databaseUrl: 'postgresql://nowhere' });
    expect(list).toMatchObject({ code: 0, err: '' });
    for (const name of ['centre add', 'staff add', 'staff password', 'staff unlock', 'audit list']) expect(list.out).toContain(name);
    expect((await alongside('staff add --help')).out).toContain('--sees-clients');
    expect((await alongside('')).out).toBe(list.out);
  });

  test.each([
    ['an unknown command', 'centre remove', 'no command "centre remove"'],
    ['an unknown option', 'staff unlock --mail x', '--mail'],
    ['a missing option', 'centre add --name "A centre"', 'Missing: --organisation, --zone'],
    ['a word too many', 'staff unlock now --email x', 'options only'],
  ])('%s: exit code 2, nothing on standard output', async (_, line, words) => {
    const { code, out, err } = await alongside(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  test("without the owner's address the first steps are refused in a sentence", async () => {
    const line = 'centre add --organisation "Hope Trust" --name "Hope East" --zone Asia/Karachi';
    expect(await alongside(line, { ownerUrl: undefined })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('ALONGSIDE_OWNER_URL'),
    });
  });
});

describe("a centre's first steps", () => {
  test('centre, administrator, privacy reviewer; then the trail tells of them', async () => {
    const centre = await alongside('centre add --organisation "Hope Trust" --name "Hope West" --zone Asia/Karachi --locale ur');
    expect(centre).toMatchObject({ code: 0, out: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const [boss, reviewer] = [email(), email()];
    const password = await alongside(`staff add --centre "Hope West" --email ${boss} --name "Bilal Shah" --role ADMINISTRATOR`);
    expect(password).toMatchObject({ code: 0, out: expect.stringMatching(/^[a-z2-9-]{19}$/) });
    await alongside(`staff add --as ${boss} --centre "Hope West" --email ${reviewer} --name "Zara Noor" --role PRIVACY_REVIEWER`);
    expect(await alongside(`staff unlock --as ${boss} --email ${reviewer}`)).toMatchObject({ code: 0, out: '0' });
    expect(await alongside(`staff password --email ${reviewer}`)).toMatchObject({ code: 0, out: expect.stringMatching(/^[a-z2-9-]{19}$/) });
    const trail = await alongside(`audit list --as ${reviewer}`);
    const lines = trail.out.split('\n').map((line) => line.split('\t'));
    expect(lines[0]?.slice(0, 3)).toEqual(['at', 'actor', 'role']);
    expect(lines.map((line) => [line[1], line[5]])).toEqual(
      expect.arrayContaining([
        ['', 'alongside centre add'],
        ['', 'alongside staff add'],
        ['Bilal Shah', 'alongside staff add'],
        ['Bilal Shah', 'alongside staff unlock'],
        ['', 'alongside staff password'],
      ]),
    );
    expect(trail.out).not.toContain(password.out);
    expect(await world.owner.auditEvent.findMany({ where: { operation: 'alongside audit list' } })).toHaveLength(1);
  });

  test('an invitation, and a link for a lost password, are printed and nothing else', async () => {
    const who = email();
    await alongside('centre add --organisation "Hope Trust" --name "Hope Hill" --zone Asia/Karachi');
    const invite = `staff invite --centre "Hope Hill" --email ${who} --name "Sana Karim" --role COUNSELLOR`;
    const first = await alongside(invite);
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\/password#[A-Za-z0-9_-]{43}$/),
      err: expect.stringContaining('three days'),
    });
    expect(await alongside(invite)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('email: ') });
    const second = await alongside(`staff link --email ${who}`);
    expect(second).toMatchObject({ code: 0, out: expect.stringMatching(/^\/password#/) });
    expect(second.out).not.toBe(first.out);
    const links = await world.owner.singleUseLink.findMany({ where: { staff: { email: who } }, orderBy: { id: 'asc' } });
    expect(links.map(({ purpose, revokedAt }) => [purpose, revokedAt !== null])).toEqual([
      ['INVITATION', true],
      ['INVITATION', false],
    ]);
    await alongside('centre add --organisation "Hope Trust" --name "Hope Lake" --zone Asia/Karachi');
    const further = await alongside(`staff invite --centre "Hope Lake" --email ${who} --name "Sana Karim" --role COUNSELLOR`);
    expect(further).toMatchObject({ code: 0, out: '', err: expect.stringContaining('further post') });
  });

  test.each([
    ['a zone that is none', 'centre add --organisation "Hope Trust" --name "Hope South" --zone Mars/Base', 'zone: '],
    ['a role that is none', 'staff add --email a@b.example --name A --role OWNER', 'role: '],
    ['nobody', 'staff unlock --email nobody@hope.example', 'email: '],
    ["a trail in nobody's name", 'audit list', '--as'],
    ['in the name of a stranger', 'audit list --as nobody@hope.example', 'as: '],
    ['a limit that is none', 'audit list --limit many', 'limit: '],
  ])('%s: exit code 1 and one sentence', async (_, line, words) => {
    const { code, out, err } = await alongside(line);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain(' at ');
  });

  test('the trail is not for everybody, and an outcome must be one', async () => {
    const [boss, counsellor] = [email(), email()];
    await alongside('centre add --organisation "Hope Trust" --name "Hope North" --zone Asia/Karachi');
    await alongside(`staff add --centre "Hope North" --email ${boss} --name "Bilal Shah" --role ADMINISTRATOR`);
    await alongside(`staff add --centre "Hope North" --email ${counsellor} --name "Sana Karim" --role COUNSELLOR`);
    expect(await alongside(`audit list --as ${counsellor}`)).toMatchObject({ code: 1, out: '' });
    expect(await alongside(`audit list --as ${boss} --outcome MAYBE`)).toMatchObject({ code: 1, err: expect.stringContaining('outcome') });
  });
});
