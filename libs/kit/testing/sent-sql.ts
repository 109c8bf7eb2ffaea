import pg from 'pg';

const ofTheTransaction = /^(begin|commit|rollback|deallocate|select set_config)/i;

/**
 * Runs a deed and answers the SQL that left for the database meanwhile, without what opens and closes transactions: a verb or a read is held to a
 * number of statements, however long the list. One deed at a time.
 */
export async function statementsOf<Answer>(
  deed: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly statements: readonly string[] }> {
  const seen: string[] = [];
  const { prototype } = pg.Client;
  const query: unknown = Reflect.get(prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has changed: Client.query is no function');
  const counting = function (this: unknown, ...given: unknown[]): unknown {
    const text = textOf(given[0]);
    if (text !== '' && !ofTheTransaction.test(text)) seen.push(text);
    return Reflect.apply(query, this, given);
  };
  Reflect.set(prototype, 'query', counting);
  try {
    return { answer: await deed(), statements: seen };
  } finally {
    Reflect.set(prototype, 'query', query);
  }
}

function textOf(given: unknown): string {
  if (typeof given === 'string') return given.trim();
  const text: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'text') : '';
  return typeof text === 'string' ? text.trim() : '';
}
