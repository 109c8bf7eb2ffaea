import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appUrl, openWorld, plantActors, type ActorsWorld, type World } from '@alongside/kit/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';
import { originalResolverOf } from '../gate.ts';
import { rulesOfFields } from '../rule-of-field.ts';
import { signIn } from './ask.ts';
import { classOfField, knownFields } from './field-classes.ts';
import { askRecord, newMatrix, runMatrix } from './run-matrix.ts';

let world: World;
let running: RunningApp | undefined;
let schema: GraphQLSchema;
let planted: ActorsWorld;

const patience = 600_000;
const app = () => {
  if (!running) throw new Error('the API did not boot');
  return running;
};
const nothingFound = { leaks: [], withheld: [], canaries: [], unexpected: [] };

beforeAll(async () => {
  world = await openWorld();
  planted = await plantActors(world);
  running = await createApp(
    readConfig({ DATABASE_URL: appUrl(), ALONGSIDE_PEPPER: 'p'.repeat(32), ALONGSIDE_DEMO: '1', ALONGSIDE_LOG: 'silent' }),
  );
  schema = running.app.get(GraphQLSchemaHost).schema;
}, patience);
afterAll(async () => {
  await running?.app.close();
  await running?.db.end();
  await world.close();
});

test('every field of the contract has an expectation in the model, and the model expects no field that is gone', () => {
  const fields = rulesOfFields(schema)
    .filter(({ type }) => type !== schema.getMutationType())
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(fields.filter((name) => !classOfField(name))).toEqual([]);
  expect(knownFields().filter((name) => !fields.includes(name))).toEqual([]);
});

test(
  'a record shows each actor in each relation what the model says, and nothing else',
  async () => {
    const { leaks, withheld, canaries, unexpected, shown, refused, counts } = await runMatrix(newMatrix(app(), schema), planted.actors);
    expect({ leaks, withheld, canaries, unexpected: [...unexpected] }).toEqual(nothingFound);
    expect(counts.allowed).toBeGreaterThan(1_000);
    expect(counts.denied).toBeGreaterThan(5_000);
    expect(counts.canariesSeen).toBeGreaterThan(200);
    // Void otherwise: a field that nobody ever saw proves nothing about who may not.
    expect([...refused].filter((field) => !shown.has(field))).toEqual([]);
    expect([...shown].filter((field) => !refused.has(field))).toEqual([]);
  },
  patience,
);

test('control: without the gate the matrix finds leaks', async () => {
  const guarded = rulesOfFields(schema).map(({ field }) => ({ field, gate: field.resolve }));
  for (const { field } of guarded) field.resolve = originalResolverOf(field) ?? defaultFieldResolver;
  try {
    const matrix = newMatrix(app(), schema);
    const coordinator = planted.actors.find((actor) => actor.key === 'COORDINATOR');
    if (!coordinator) throw new Error('no coordinator');
    await askRecord(matrix, await signIn(app(), coordinator.staff.staffId), coordinator, 'NONE');
    expect(matrix.findings.leaks).not.toEqual([]);
    expect(matrix.findings.canaries).not.toEqual([]);
  } finally {
    for (const { field, gate } of guarded) field.resolve = gate ?? defaultFieldResolver;
  }
});

test(
  'an account that was switched off sees nothing from the next request on',
  async () => {
    const matrix = newMatrix(app(), schema);
    for (const actor of planted.actors) {
      const desk = await signIn(app(), actor.staff.staffId);
      await world.owner.staff.updateMany({ where: { id: actor.staff.staffId }, data: { disabledAt: world.now } });
      await askRecord(matrix, desk, actor, 'DISABLED');
      await world.owner.staff.updateMany({ where: { id: actor.staff.staffId }, data: { disabledAt: null } });
    }
    expect(matrix.findings).toMatchObject({ leaks: [], canaries: [] });
    expect(matrix.findings.counts.denied).toBeGreaterThan(100);
  },
  patience,
);

test(
  'a consent that is revoked, a match that ends and a post that ends hold from the next request on',
  async () => {
    const coach = planted.actors.find((actor) => actor.key === 'PEER_COACH');
    if (!coach) throw new Error('no coach');
    const { staffId, centreId } = coach.staff;
    const desk = await signIn(app(), staffId);
    const { clientId } = coach.clients.MATCH_CONSENT;
    // What was allowed a moment ago must look like the client of a relation that never allowed it.
    const look = async (as: 'MATCH_CONSENT' | 'MATCH_CONSENT_REVOKED' | 'MATCH_ENDED' | 'DISABLED') => {
      const matrix = newMatrix(app(), schema);
      await askRecord(matrix, desk, { ...coach, clients: { [as]: { clientId }, CARE_TEAM: { clientId } } }, as);
      return [...matrix.findings.leaks, ...matrix.findings.withheld];
    };
    expect(await look('MATCH_CONSENT')).toEqual([]);
    await world.owner.consent.updateMany({ where: { clientId, coachId: staffId }, data: { revokedAt: world.now } });
    expect(await look('MATCH_CONSENT_REVOKED')).toEqual([]);
    await world.owner.coachMatch.updateMany({ where: { clientId, coachId: staffId }, data: { untilDate: new Date('2026-11-25') } });
    expect(await look('MATCH_ENDED')).toEqual([]);
    await world.owner.post.updateMany({ where: { staffId, centreId }, data: { endedAt: world.now } });
    expect(await look('DISABLED')).toEqual([]);
  },
  patience,
);
