import pg from 'pg';

/** One statement as it was handed to the driver. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

const ofTheTransaction = /^(begin|commit|rollback|deallocate|select set_config)/i;

/** Runs a deed and answers all that left for the database meanwhile, what opens and closes transactions too. One deed at a time. */
export async function sentBy<Answer>(
  deed: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly statements: readonly Statement[] }> {
  const seen: Statement[] = [];
  const { prototype } = pg.Client;
  const query: unknown = Reflect.get(prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has changed: Client.query is no function');
  const recording = function (this: unknown, ...given: unknown[]): unknown {
    const statement = statementOf(given);
    if (statement.text !== '') seen.push(statement);
    return Reflect.apply(query, this, given);
  };
  Reflect.set(prototype, 'query', recording);
  try {
    return { answer: await deed(), statements: seen };
  } finally {
    Reflect.set(prototype, 'query', query);
  }
}

/** The texts alone, without what opens and closes transactions: a verb or a read is held to a number of statements, however long the list. */
export async function statementsOf<Answer>(
  deed: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly statements: readonly string[] }> {
  const { answer, statements } = await sentBy(deed);
  return { answer, statements: statements.map(({ text }) => text).filter((text) => !ofTheTransaction.test(text)) };
}

/** Both ways of the driver: a text with its values, or an object that holds them. */
function statementOf([first, second]: readonly unknown[]): Statement {
  const isText = typeof first === 'string';
  const text: unknown = isText ? first : Reflect.get(Object(first), 'text');
  const values: unknown = isText ? second : Reflect.get(Object(first), 'values');
  return { text: typeof text === 'string' ? text.trim() : '', values: Array.isArray(values) ? values : [] };
}
