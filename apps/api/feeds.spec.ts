import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newToken } from '@alongside/kit/server';
import { openWorld, ownerSql, plantCentre, plantSeries, plantStaff, type StaffFacts, type World } from '@alongside/kit/testing';
import { ask, signIn, type Desk } from './access-matrix/ask.ts';
import { readConfig } from './config.ts';
import { createApp, type RunningApp } from './create-app.ts';

let world: World;
let running: RunningApp;
let lead: StaffFacts;
let desk: Desk;
const log: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  const settings = {
    DATABASE_URL: process.env['DATABASE_URL'],
    ALONGSIDE_PEPPER: 'p'.repeat(43),
    ALONGSIDE_DEMO: '1',
    ALONGSIDE_LOG: 'debug',
  };
  running = await createApp(readConfig(settings), { write: (line) => void log.push(line) });
  lead = await plantStaff(world, await plantCentre(world, { isDemo: true }), 'COUNSELLOR');
  await plantSeries(world, lead);
  desk = await signIn(running, lead.staffId);
}, 60_000);
afterAll(async () => {
  await running.app.close();
  await running.db.end();
  await world.close();
});

const get = (url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET') => running.app.inject({ method, url });
const refused = { errors: [{ message: 'not found', extensions: { code: 'NOT_FOUND' } }] };

async function made(): Promise<string> {
  const { data } = await ask(running, desk, 'mutation { makeCalendarFeed { __typename ... on FeedMade { address } } }');
  return (data?.['makeCalendarFeed'] as { address: string }).address;
}

test('the address answers a calendar to whoever has it, and nobody keeps it', async () => {
  const { statusCode, headers, body } = await get(await made());
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(headers['set-cookie']).toBeUndefined();
  expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(body).not.toContain('Morning group');
});

test('guessed, revoked or of somebody who left: the same 404', async () => {
  const first = await made();
  await made(); // the newer one ends it
  const second = await made();
  await ask(running, desk, 'mutation { revokeCalendarFeed { __typename } }');
  const third = await made();
  await ownerSql(`update staff set disabled_at = clock() where id = '${lead.staffId}'`);
  for (const path of [
    first,
    second,
    third,
    `/feeds/${newToken()}`,
    '/feeds/',
    '/feeds/%00',
    `/feeds/${'A'.repeat(99)}`,
    '/feeds/..%2f..%2fgraphql',
  ]) {
    const { statusCode, body, headers } = await get(path);
    expect([path, statusCode]).toEqual([path, 404]);
    expect(headers['content-type']).not.toMatch(/calendar/);
    expect(body).not.toMatch(/VCALENDAR/);
  }
  for (const path of [first, second, third]) expect((await get(path)).json()).toEqual(refused);
  await ownerSql(`update staff set disabled_at = null where id = '${lead.staffId}'`);
  expect((await get(third)).statusCode).toBe(200);
});

test('it is read and nothing else', async () => {
  const path = await made();
  expect((await get(path, 'HEAD')).body).toBe('');
  expect((await get(path, 'POST')).statusCode).toBe(415);
});

test('the secret stands in no line of the log, whatever was asked', async () => {
  const path = await made();
  await get(path);
  await get(`${path}x`);
  const secret = path.replace('/feeds/', '');
  expect(log.length).toBeGreaterThan(5);
  expect(log.join('')).not.toContain(secret);
});

test('a network that guesses on and on must wait; a right address and sign-in stay open', async () => {
  const path = await made();
  const codes: number[] = [];
  for (let n = 0; n < 60; n += 1) codes.push((await get(`/feeds/${newToken()}`)).statusCode);
  expect(codes.slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 404));
  expect(codes.at(-1)).toBe(429);
  expect(Number((await get(`/feeds/${newToken()}`)).headers['retry-after'])).toBeGreaterThan(0);
  expect((await get(path)).statusCode).toBe(200);
  expect(await signIn(running, lead.staffId)).toMatchObject({ cookie: expect.any(String) });
});
