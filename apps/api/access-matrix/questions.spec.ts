import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
import { appUrl, openWorld, ownerSql, plantActors, type Actor, type ActorsWorld, type World } from '@alongside/kit/testing';
import { gramsOf } from '@alongside/trust/people/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../config.ts';
import { createApp, type RunningApp } from '../create-app.ts';
import { ask, signIn } from './ask.ts';
import { maySee, maySeeOnOwnRoster, type DataClass, type Relation } from './independent-model.ts';
import { questions } from './questions.ts';
import { newMatrix } from './run-matrix.ts';
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
  await makeSearchable();
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

/** The column of a search, as the verbs fill it: a search then finds everybody, and who is shown is decided behind it. */
async function makeSearchable(): Promise<void> {
  const names = await world.owner.personName.findMany();
  for (const { personId, preferred, given, family } of names)
    await world.owner.client.updateMany({ where: { personId }, data: { searchGrams: [...gramsOf([preferred, given, family])] } });
}

test('every root field is asked', () => {
  const at = { ownSeries: '', ownSession: '', groundSeries: '', groundSession: '', serviceId: '', clientId: '', newId: '' };
  const asked = new Set(questions(at).map(({ root }) => root));
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((root) => !asked.has(root))).toEqual([]);
});

test(
  'every question answers each actor as the model says, without a cell or an id that is out of reach',
  async () => {
    const matrix = newMatrix(app(), schema);
    await runQuestions(matrix, planted.actors, planted.ground, newId());
    const { leaks, withheld, canaries, unexpected, counts } = matrix.findings;
    expect({ leaks, withheld, canaries, unexpected: [...unexpected] }).toEqual({ leaks: [], withheld: [], canaries: [], unexpected: [] });
    expect(counts.allowed).toBeGreaterThan(100);
    expect(counts.denied).toBeGreaterThan(30);
    expect(counts.canariesSeen).toBeGreaterThan(100);
  },
  patience,
);

/** Clients of this centre whom the actor may see in data of this class. */
function expectedIds(actor: Actor, data: DataClass, may = maySee): string[] {
  return planted.actors
    .flatMap((owner) =>
      Object.entries(owner.clients).map(([relation, { clientId }]) => {
        const standing: Relation = relation === 'OTHER_CENTRE' || owner === actor ? (relation as Relation) : 'NONE';
        return may(actor.key, standing, data) ? clientId : '';
      }),
    )
    .filter((id) => id !== '')
    .sort();
}

async function idsIn(actor: Actor, query: string): Promise<string[]> {
  const answer = await ask(app(), await signIn(app(), actor.staff.staffId), query);
  return [...answer.text.matchAll(/"client":\{"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '').sort();
}

test(
  'a roster and a group list exactly the people within reach, no more and no fewer',
  async () => {
    const { seriesId, sessionIds } = planted.ground.series;
    for (const actor of planted.actors) {
      const rows = (id: string | undefined) => `{ roster(sessionId: "${id}") { rows { client { id } } } }`;
      const members = (id: string) => `{ series(id: "${id}") { members { client { id } } } }`;
      expect(await idsIn(actor, rows(sessionIds[0]))).toEqual(expectedIds(actor, 'ROSTER'));
      expect(await idsIn(actor, members(seriesId))).toEqual(expectedIds(actor, 'MEMBERSHIP'));
      const led = maySeeOnOwnRoster(actor.key, 'LEADS', 'ROSTER') ? [actor.clients.LEADS.clientId] : [];
      expect(await idsIn(actor, rows(actor.own.series.sessionIds[0]))).toEqual(led);
      expect(await idsIn(actor, members(actor.own.series.seriesId))).toEqual(led);
    }
  },
  patience,
);

test(
  'control: a role that was raised behind the model is found',
  async () => {
    await ownerSql("update post set role = 'COORDINATOR' where role = 'ADMINISTRATOR'");
    const matrix = newMatrix(app(), schema);
    const raised = planted.actors.filter((actor) => actor.key === 'ADMINISTRATOR');
    await runQuestions(matrix, raised, planted.ground, newId());
    expect(matrix.findings.leaks).not.toEqual([]);
    expect(matrix.findings.canaries).not.toEqual([]);
  },
  patience,
);
