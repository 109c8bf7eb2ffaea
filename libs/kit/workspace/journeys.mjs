import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { built } from './build.mjs';
import { applyMigrations, createDatabase, fixClock } from './database.mjs';
import { inHouse, runNode, say } from './house.mjs';
import { freePort } from './postgres.mjs';
import { serveApi } from './serve.mjs';
import { tellStory } from './story.mjs';
import { startThrowaway } from './throwaway.mjs';

/** A Tuesday morning: what the journeys call now, in the story and in the API alike. */
export const JOURNEY_CLOCK = '2026-03-10T05:30:00Z';
const PEPPER = 'A'.repeat(43); // 32 zero bytes in base64url: nothing in a throw-away database is worth a secret

async function makeDatabase(server, name) {
  await createDatabase(server.url('postgres'), name);
  await applyMigrations(server.url(name));
  await fixClock(server.url('postgres'), name, JOURNEY_CLOCK);
  return { ownerUrl: server.url(name), databaseUrl: server.url(name, 'app') };
}

const logFolder = inHouse('test-results');
const serveOne = async (name, addresses, options) =>
  serveApi({
    ...addresses,
    ...options,
    port: await freePort(),
    pepper: PEPPER,
    logFile: inHouse('test-results', `api-${name}.log`),
    env: { HOST: '127.0.0.1', ALONGSIDE_FIXED_CLOCK: '1' },
  });

const resultsFile = ['dist', 'test', 'journeys.json'];

function countsOf() {
  if (!existsSync(inHouse(...resultsFile))) return undefined;
  const { stats } = JSON.parse(readFileSync(inHouse(...resultsFile), 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * Plays the journeys in a browser against the built house. Two throw-away databases behind one server: one with the demo story,
 * one that is empty, for the journey that begins a centre. Answers `{ code, counts }`; the build must be there.
 */
export async function playJourneys(args = [], configFile = 'apps/admin-e2e/playwright.config.ts') {
  mkdirSync(logFolder, { recursive: true });
  rmSync(inHouse(...resultsFile), { force: true });
  const server = await startThrowaway();
  const apis = [];
  try {
    const demo = await makeDatabase(server, 'demo');
    const empty = await makeDatabase(server, 'centre');
    await tellStory(demo, PEPPER);
    apis.push(await serveOne('demo', demo, { demo: true }), await serveOne('empty', empty, {}));
    say(`journeys: the demo at ${apis[0].address}, an empty house at ${apis[1].address}`);
    const env = {
      ALONGSIDE_JOURNEY_URL: apis[0].address,
      ALONGSIDE_JOURNEY_OWNER_URL: demo.ownerUrl,
      ALONGSIDE_EMPTY_URL: apis[1].address,
      ALONGSIDE_EMPTY_OWNER_URL: empty.ownerUrl,
      ALONGSIDE_EMPTY_DATABASE_URL: empty.databaseUrl,
      ALONGSIDE_JOURNEY_PEPPER: PEPPER,
      ALONGSIDE_COMMAND_LINE: built.alongside,
    };
    const config = ['test', '--config', configFile, ...args];
    const { code } = await runNode([inHouse('node_modules', '@playwright', 'test', 'cli.js'), ...config], { env });
    return { code, counts: countsOf() };
  } finally {
    await Promise.all(apis.map((api) => api.stop()));
    server.stop();
  }
}
