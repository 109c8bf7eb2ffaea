import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
import {
  appUrl,
  behindTheWalls,
  mutateFunction,
  nobody,
  openWorld,
  plantActors,
  takeWallsDown,
  type ActorsWorld,
  type World,
} from '@alongside/kit/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';
import { signIn } from './ask.ts';
import type { Relation } from './independent-model.ts';
import { askRecord, newMatrix, runMatrix } from './run-matrix.ts';
import { runQuestions } from './run-questions.ts';

let world: World;
let running: RunningApp | undefined;
let schema: GraphQLSchema;
let planted: ActorsWorld;

const patience = 600_000;
const app = () => {
  if (!running) throw new Error('the API did not boot');
  return running;
};

beforeAll(async () => {
  world = await openWorld();
  planted = await plantActors(world);
  running = await createApp(
    readConfig({ DATABASE_URL: appUrl(), ALONGSIDE_PEPPER: 'p'.repeat(32), ALONGSIDE_DEMO: '1', ALONGSIDE_LOG: 'silent' }),
  );
  schema = running.app.get(GraphQLSchemaHost).schema;
  // After the boot, which would refuse such a database.
  await takeWallsDown();
}, patience);
afterAll(async () => {
  await running?.app.close();
  await running?.db.end();
  await world.close();
});

test('the walls are down: without them a bare select shows everything', async () => {
  const [rows] = await behindTheWalls(nobody, ['select client_id from client_contact']);
  expect(rows?.length).toBeGreaterThan(100);
});

test(
  'gate and permits alone hold every field of a record',
  async () => {
    const { leaks, canaries, counts } = await runMatrix(newMatrix(app(), schema), planted.actors);
    expect({ leaks, canaries }).toEqual({ leaks: [], canaries: [] });
    expect(counts.allowed).toBeGreaterThan(1_000);
    expect(counts.denied).toBeGreaterThan(5_000);
  },
  patience,
);

test(
  'gate and permits alone hold every root field',
  async () => {
    const matrix = newMatrix(app(), schema);
    await runQuestions(matrix, planted.actors, planted.ground, newId());
    const { leaks, canaries, counts } = matrix.findings;
    expect({ leaks, canaries }).toEqual({ leaks: [], canaries: [] });
    expect(counts.canariesSeen).toBeGreaterThan(100);
  },
  patience,
);

/** One defence of the relations gone; the matrix must name the relation that it opened. Last, since each stays gone. */
test.each([
  ['the end of a care team', '(t.until_date is null or t.until_date > app_today())', 'COUNSELLOR', 'CARE_TEAM_ENDED'],
  ['the end of a consent', '(k.valid_until is null or k.valid_until > clock())', 'PEER_COACH', 'MATCH_CONSENT_EXPIRED'],
  ['a revocation', '(k.revoked_at is null or k.revoked_at > clock())', 'PEER_COACH', 'MATCH_CONSENT_REVOKED'],
  ['the end of supervision', '(v.until_date is null or v.until_date > app_today())', 'SUPERVISOR', 'SUPERVISEE_ENDED'],
  ['the end of a match', '(r.until_date is null or r.until_date > app_today())', 'PEER_COACH', 'MATCH_ENDED'],
  ['whose care team', 't.staff_id = app_viewer()', 'COUNSELLOR', 'NONE'],
])('control: without %s the matrix finds the leak', async (_, defence, key, relation) => {
  await mutateFunction('relations_to_clients', defence, 'true');
  const actor = planted.actors.find((one) => one.key === key);
  if (!actor) throw new Error(`no ${key}`);
  const matrix = newMatrix(app(), schema);
  await askRecord(matrix, await signIn(app(), actor.staff.staffId), actor, relation as Relation);
  expect(matrix.findings.leaks.length + matrix.findings.canaries.length).toBeGreaterThan(0);
});
