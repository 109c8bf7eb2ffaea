import pg from 'pg';

/** One statement as Prisma handed it to the driver. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Runs a deed and answers every statement that left for the database meanwhile, what opens and closes transactions too. One deed at a time. */
export async function recorded<Answer>(
  deed: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly statements: readonly Statement[] }> {
  const seen: Statement[] = [];
  const { prototype } = pg.Client;
  const query: unknown = Reflect.get(prototype, 'query');
  if (typeof query !== 'function') throw new Error('pg has changed: Client.query is no function');
  const recording = function (this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given;
    const text: unknown = typeof first === 'string' ? first : Reflect.get(Object(first), 'text');
    const values: unknown = typeof first === 'string' ? second : Reflect.get(Object(first), 'values');
    if (typeof text === 'string') seen.push({ text, values: Array.isArray(values) ? values : [] });
    return Reflect.apply(query, this, given);
  };
  Reflect.set(prototype, 'query', recording);
  try {
    return { answer: await deed(), statements: seen };
  } finally {
    Reflect.set(prototype, 'query', query);
  }
}
