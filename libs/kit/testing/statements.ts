import pg from 'pg';

/** What belongs to a transaction itself and not to the deed. */
const frame = /^\s*(begin|commit|rollback|select set_config)\b/i;

/** Runs a deed and tells which statements reached the database meanwhile; the frame of its transactions is left out. One deed at a time. */
export async function statementsOf<Answer>(
  deed: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const query: unknown = Reflect.get(pg.Client.prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has no query');
  Reflect.set(pg.Client.prototype, 'query', function (this: object, ...given: readonly unknown[]): unknown {
    const [first] = given;
    const text: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'text') : first;
    if (typeof text === 'string' && !frame.test(text)) statements.push(text);
    return Reflect.apply(query, this, given) as unknown;
  });
  try {
    return { answer: await deed(), statements };
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
}
