import { getNamedType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { RunningApp } from '../create-app.ts';
import { ask, type Answer, type Desk } from './ask.ts';
import { operationOf, type Deed, type Target } from './deeds.ts';
import { shapeOf, textOf } from './shape.ts';

/** REFUSED: not allowed, or nothing there. DONE: the change was made. OTHER: something else was wrong with it. */
export type Outcome = { readonly kind: 'DONE' | 'REFUSED' | 'OTHER'; readonly word: string; readonly answer: Answer };

const done = [
  ...['ClientSaved', 'MemberSaved', 'Recorded', 'Finished', 'SeriesSaved', 'SessionSaved', 'PlanSaved', 'RoomSaved'],
  ...['LinkMade', 'AccountSaved', 'GrantOpened', 'GrantEnded', 'GrantReviewed', 'CentreSaved', 'ImportReport', 'FileExported'],
  ...['ChangeMade', 'ChangeUndone', 'ConsentSaved', 'CoachSaved', 'RequestSaved', 'MatchSaved', 'ContactLogged'],
];
const refused = ['NotAllowed', 'NotFound', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'SESSION_EXPIRED', 'BAD_USER_INPUT'];

/** Tries one change as this browser, and asks for everything that any of its answers could hold. */
export async function tryDeed(running: RunningApp, schema: GraphQLSchema, desk: Desk, deed: Deed, at: Target): Promise<Outcome> {
  const answer = await ask(running, desk, operationOf(deed, at, selectionOf(schema, deed.name)));
  // 400 says that the question itself was wrong, and then it proves nothing.
  if (answer.status !== 200) throw new Error(`${deed.name} was asked wrongly: ${answer.text.slice(0, 400)}`);
  const word = wordOf(answer, deed.name);
  return { kind: done.includes(word) ? 'DONE' : refused.includes(word) ? 'REFUSED' : 'OTHER', word, answer };
}

/** The type of the answer, or the code of the error. A batch of attendance is judged by its one operation. */
function wordOf(answer: Answer, name: string): string {
  const result = answer.data?.[name] as { __typename?: string; results?: { outcome: string; code: string | null }[] } | null | undefined;
  const [operation] = result?.results ?? [];
  if (operation?.outcome === 'REFUSED') return operation.code === 'NOT_FOUND' ? 'NotFound' : `REFUSED ${operation.code}`;
  return result?.__typename ?? answer.errors[0]?.extensions?.code ?? 'nothing';
}

const saved = /Saved$|Logged$|^Finished$/;

/** Of an answer that refuses, everything is asked; of one that was let through, that it was. */
function selectionOf(schema: GraphQLSchema, name: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!isUnionType(type)) throw new Error(`no change ${name}`);
  const parts = type.getTypes().filter((one) => !saved.test(one.name));
  return parts.map((one) => `... on ${one.name} { ${partOf(one)} }`).join(' ');
}

function partOf(type: GraphQLObjectType): string {
  if (type.name === 'Recorded') return 'results { outcome code message path row { client { id code } } }';
  return textOf(shapeOf(type, ['Mutation']));
}
