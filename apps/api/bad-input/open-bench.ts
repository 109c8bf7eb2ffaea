import { knownOperations } from '@alongside/kit/contract';
import { Database, newId } from '@alongside/kit/server';
import { addStaff } from '@alongside/trust/identity/api';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { readConfig } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';
import { deskOf, nobody, type Account, type People } from './desks.ts';
import type { NameOf } from './fill.ts';
import { linkAndCode } from './link-and-code.ts';
import { readDeeds } from './row.ts';
import type { Bench } from './run-row.ts';
import { answeringOf, pepper, sendOperation, type Answering, type Desk, type Urls } from './send.ts';

/** What a spec plants for it: who is there, what else stands there by its name, and a real centre in which nobody has a password yet. */
export type Ground = Pick<People, 'staff'> & { readonly names: ReadonlyMap<string, string>; readonly real: { readonly centreId: string } };

export type OpenBench = {
  readonly bench: Bench;
  readonly people: People;
  /** Everything that both desks have logged, at the loudest. */
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
};

/** Two desks over one world: one that runs any operation, as tests and development have it, and one as in production. Everybody is signed in. */
export async function openBench(urls: Urls, ground: Ground): Promise<OpenBench> {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const environment = {
    ...{ DATABASE_URL: urls.app, ALONGSIDE_PEPPER: pepper, ALONGSIDE_DEMO: '1' },
    ...{ ALONGSIDE_LOG: 'debug', ALONGSIDE_FIXED_CLOCK: '1' },
  };
  const running = await createApp(readConfig(environment), log);
  const production = await createApp(readConfig({ ...environment, NODE_ENV: 'production' }), log);
  const close = async () => {
    for (const { app, db } of [running, production]) {
      await app.close();
      await db.end();
    }
  };
  try {
    const account = await addAccount(urls, ground.real.centreId, 'sana@bad-input.example', 'COUNSELLOR');
    const second = await addAccount(urls, ground.real.centreId, 'omar@bad-input.example', 'ADMINISTRATOR');
    const people = { staff: ground.staff, account, second };
    return { bench: await peopled(running, production, { ...ground, ...people, urls }), people, lines, close };
  } catch (error) {
    await close(); // or the open port would keep the run from ending
    throw error;
  }
}

/** Staff of the real centre, as the command line adds them. */
async function addAccount({ owner }: Urls, centre: string, email: string, role: string): Promise<Account> {
  const db = new Database(owner);
  const wish = { centre, email, name: 'Sana Karim', role, seesClients: false };
  const added = await addStaff({ db, pepper, requestId: newId() }, null, wish);
  await db.end();
  if (!('password' in added) || !added.password) throw new Error('nobody was added');
  return { email, password: added.password };
}

type Peopled = Ground & People & { readonly urls: Urls };

async function peopled(running: RunningApp, production: RunningApp, ground: Peopled): Promise<Bench> {
  await running.app.listen(0, '127.0.0.1');
  const answering = answeringOf(running);
  const live = await liveNames(answering, ground);
  const desks = new Map<string, Desk>();
  for (const who of [...ground.staff.keys(), 'ACCOUNT', 'SECOND_ACCOUNT']) desks.set(who, await deskOf(answering, ground, who));
  return {
    ...{ deeds: readDeeds(), answering, production: answeringOf(production), urls: ground.urls },
    schema: running.app.get(GraphQLSchemaHost).schema,
    port: Number(new URL(await running.app.getUrl()).port),
    nameOf: namer(new Map([...ground.names, ...Object.entries(ground.account), ...live])),
    deskOf: (who) => desks.get(who) ?? nobody,
  };
}

function namer(names: ReadonlyMap<string, string>): NameOf {
  return (name) => {
    if (name === 'newId') return newId();
    if (name === 'newCode') return `N-${newId().slice(-8)}`;
    const known = names.get(name);
    if (known === undefined) throw new Error(`nothing is called ${name}`);
    return known;
  };
}

/** What only exists once somebody has signed in. */
async function liveNames(answering: Answering, people: Peopled): Promise<[string, string][]> {
  const deviceId = await deviceOf(answering, await deskOf(answering, people, 'TWO_POSTS'));
  const other = await deskOf(answering, people, 'MANAGER');
  const ended = await deskOf(answering, people, 'COORDINATOR');
  await sendOperation(answering, ended, { query: 'mutation { signOut { ok } }' });
  const known = knownOperations.find(({ name }) => name === 'Viewer');
  if (!other.cookie || !other.csrf || !ended.cookie || !known) throw new Error('nobody is signed in, or the admin asks for no Viewer');
  return [
    ['deviceId', deviceId],
    ['otherDeviceId', await deviceOf(answering, other)],
    ['otherCsrf', other.csrf],
    ['brokenCookie', other.cookie.slice(0, -1) + (other.cookie.endsWith('A') ? 'B' : 'A')],
    ['endedCookie', ended.cookie],
    ['knownOperation', known.text],
    ...(await linkAndCode(answering, people, people.names.get('newcomerId') ?? '')),
  ];
}

async function deviceOf(answering: Answering, desk: Desk): Promise<string> {
  const { data } = await sendOperation(answering, desk, { query: '{ myDevices { id isThis } }' });
  const device = (data as { myDevices: { id: string; isThis: boolean }[] }).myDevices.find(({ isThis }) => isThis);
  if (!device) throw new Error('the session is no device');
  return device.id;
}
