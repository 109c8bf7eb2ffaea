import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Language } from './words.ts';

const run = promisify(execFile);
const given = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: the journeys are started by npm test -- --journeys`);
  return value;
};

/** Where the house without a demo answers. */
export const emptyHouse = given('ALONGSIDE_EMPTY_URL');

/** Its database, as the owner. */
export const emptyHouseOwner = given('ALONGSIDE_EMPTY_OWNER_URL');

/** One of the sample files that the documentation offers. */
export const sample = (name: string): string => path.resolve(import.meta.dirname, '..', '..', 'docs', 'samples', name);

async function commandLine(words: readonly string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: given('ALONGSIDE_EMPTY_DATABASE_URL'),
    ALONGSIDE_OWNER_URL: emptyHouseOwner,
    ALONGSIDE_PEPPER: given('ALONGSIDE_JOURNEY_PEPPER'),
  };
  return run(process.execPath, [given('ALONGSIDE_COMMAND_LINE'), ...words], { env });
}

/** The administrator's command line, against the empty house. Answers its standard output: the answer and nothing else. */
export async function alongside(...words: string[]): Promise<string> {
  return (await commandLine(words)).stdout.trimEnd();
}

/** A command line that is to be refused: what it says on standard error. @throws when it was not refused, or has answered all the same */
export async function refusalOf(...words: string[]): Promise<string> {
  const ended = await commandLine(words).then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  if (ended.code !== 1 || ended.stdout !== '') throw new Error(`not refused: code ${ended.code}, ${ended.stdout} ${ended.stderr}`);
  return ended.stderr;
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** A centre of one's own and a way to add its staff, all through the command line. */
export async function beginCentre(name: string, locale: Language): Promise<{ readonly centreId: string; readonly addStaff: AddStaff }> {
  const wish = ['--organisation', `${name} Trust`, '--name', name, '--zone', 'Asia/Karachi', '--locale', locale];
  const centreId = await alongside('centre', 'add', ...wish);
  const addStaff: AddStaff = async (role, staffName, email) => {
    const password = await alongside('staff', 'add', '--centre', centreId, '--role', role, '--name', staffName, '--email', email);
    return { email, password };
  };
  return { centreId, addStaff };
}

type AddStaff = (role: string, name: string, email: string) => Promise<Account>;
