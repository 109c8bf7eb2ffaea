import { isObjectType, type GraphQLSchema } from 'graphql';
import type { RunningApp } from '../create-app.ts';
import { ask, noDesk, signIn, type Desk } from './ask.ts';
import { judge, lookForCanaries, noFindings, refuseWrongQuestion, type Findings } from './findings.ts';
import { maySee, type ActorKey, type DataClass, type Relation } from './independent-model.ts';
import { seenIn, shapeOf, textOf } from './shape.ts';

/** What of an actor the matrix needs. */
export type MatrixActor = {
  readonly key: ActorKey;
  readonly staff: { readonly staffId: string };
  readonly clients: Readonly<Record<string, { readonly clientId: string }>>;
};

export type Matrix = { readonly running: RunningApp; readonly schema: GraphQLSchema; readonly findings: Findings };

export function newMatrix(running: RunningApp, schema: GraphQLSchema): Matrix {
  return { running, schema, findings: noFindings() };
}

/** Every field of a client's record, asked by every actor about the client of every relation, and by nobody. */
export async function runMatrix(matrix: Matrix, actors: readonly MatrixActor[]): Promise<Findings> {
  for (const actor of actors) {
    const desk = await signIn(matrix.running, actor.staff.staffId);
    for (const relation of Object.keys(actor.clients) as Relation[]) await askRecord(matrix, desk, actor, relation);
    await askRecord(matrix, noDesk, actor, 'ANONYMOUS');
  }
  return matrix.findings;
}

/** The whole record of one client. A relation without a client of its own asks for the actor's own caseload. */
export async function askRecord(matrix: Matrix, desk: Desk, actor: MatrixActor, relation: Relation): Promise<void> {
  const type = matrix.schema.getType('Client');
  if (!isObjectType(type)) throw new Error('the contract has no Client');
  const shape = shapeOf(type);
  const id = (actor.clients[relation] ?? actor.clients['CARE_TEAM'])?.clientId;
  const answer = await ask(matrix.running, desk, `query ($id: ID!) { client(id: $id) { ${textOf(shape)} } }`, { id });
  refuseWrongQuestion(answer);
  for (const seen of seenIn(shape, [answer.data?.['client']]))
    judge(matrix.findings, seen, `${actor.key} ${relation}`, (data) => maySee(actor.key, relation, data as DataClass));
  const fixed = relation === 'ANONYMOUS' || relation === 'DISABLED' ? relation : null;
  lookForCanaries(matrix.findings, answer.text, actor.key, fixed);
}
