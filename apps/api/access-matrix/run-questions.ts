import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import { ask, noDesk, signIn, type Answer, type Desk } from './ask.ts';
import { lookForCanaries, refuseWrongQuestion } from './findings.ts';
import { mayAsk, maySee, maySeeOnOwnRoster, type DataClass, type Relation } from './independent-model.ts';
import { questions, type Places, type Question } from './questions.ts';
import type { Matrix, MatrixActor } from './run-matrix.ts';
import { shapeOf, textOf } from './shape.ts';

/** What a question needs of an actor beyond the record's matrix. */
export type Asker = MatrixActor & { readonly own: Place };
export type Place = { readonly series: { readonly seriesId: string; readonly serviceId: string; readonly sessionIds: readonly string[] } };

/** Every root field, asked by every actor and by nobody: refused by role or not, and without a cell or an id that is out of reach. */
export async function runQuestions(matrix: Matrix, actors: readonly Asker[], ground: Place, newId: string): Promise<void> {
  for (const actor of actors) {
    const desk = await signIn(matrix.running, actor.staff.staffId);
    for (const question of questions(placesOf(actor, ground, newId))) {
      const answer = await askRoot(matrix, desk, question);
      judgeRoot(matrix, actor, question, answer);
      lookForCanaries(matrix.findings, answer.text, actor.key, null);
      lookForIds(matrix, actor, actors, question, answer);
    }
  }
  const [someone] = actors;
  if (!someone) throw new Error('nobody asks');
  for (const question of questions(placesOf(someone, ground, newId))) {
    const answer = await askRoot(matrix, noDesk, question);
    const isOpen = codeOfRoot(answer, question) === undefined;
    if (isOpen !== (question.errand === 'OPEN')) matrix.findings.leaks.push(`ANONYMOUS: Query.${question.root}`);
    lookForCanaries(matrix.findings, answer.text, someone.key, 'ANONYMOUS');
  }
}

function placesOf(actor: Asker, ground: Place, newId: string): Places {
  return {
    ownSeries: actor.own.series.seriesId,
    ownSession: actor.own.series.sessionIds[0] ?? '',
    groundSeries: ground.series.seriesId,
    groundSession: ground.series.sessionIds[0] ?? '',
    serviceId: ground.series.serviceId,
    clientId: actor.clients['CARE_TEAM']?.clientId ?? '',
    newId,
  };
}

/** The whole answer, or, where that weighs more than one operation may, part by part. */
async function askRoot({ running, schema }: Matrix, desk: Desk, { root, args }: Question): Promise<Answer> {
  const whole = shapeOf(typeOfRoot(schema, root));
  const first = await ask(running, desk, `{ ${root}${args} { ${textOf(whole)} } }`);
  if (!first.text.includes('cost over')) return understood(first);
  const answers: Answer[] = [];
  for (const part of whole.fields)
    answers.push(understood(await ask(running, desk, `{ ${root}${args} { ${textOf({ ...whole, fields: [part] })} } }`)));
  return { ...first, text: answers.map((answer) => answer.text).join('\n'), errors: answers.flatMap((answer) => answer.errors) };
}

function understood(answer: Answer): Answer {
  refuseWrongQuestion(answer);
  return answer;
}

function typeOfRoot(schema: GraphQLSchema, root: string) {
  const field = schema.getQueryType()?.getFields()[root];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`no root field ${root}`);
  return type;
}

function codeOfRoot(answer: Answer, { root }: Question): string | undefined {
  return answer.errors.find((error) => error.path?.length === 1 && error.path[0] === root)?.extensions?.code;
}

function judgeRoot({ findings }: Matrix, actor: Asker, question: Question, answer: Answer): void {
  const isAllowed = question.errand === 'OPEN' || mayAsk(actor.key, question.errand);
  const isRefused = codeOfRoot(answer, question) !== undefined;
  findings.counts[isAllowed ? 'allowed' : 'denied'] += 1;
  if (!isAllowed && !isRefused) findings.leaks.push(`${actor.key}: Query.${question.root}`);
  if (isAllowed && isRefused) findings.withheld.push(`${actor.key}: Query.${question.root}`);
}

/** An id is data too: whoever may not know a client by code does not get the id either. */
function lookForIds({ findings }: Matrix, actor: Asker, all: readonly Asker[], { root, args }: Question, answer: Answer): void {
  const isOwnGroup = args.includes(actor.own.series.seriesId) || args.includes(actor.own.series.sessionIds[0] ?? '-');
  const may = isOwnGroup ? maySeeOnOwnRoster : maySee;
  for (const owner of all)
    for (const [planted, { clientId }] of Object.entries(owner.clients)) {
      const standing = planted === 'OTHER_CENTRE' || owner === actor ? (planted as Relation) : 'NONE';
      const code: DataClass = 'CODE';
      if (answer.text.includes(clientId) && !may(actor.key, standing, code))
        findings.leaks.push(`${actor.key} ${standing}: an id in ${root}`);
    }
}
