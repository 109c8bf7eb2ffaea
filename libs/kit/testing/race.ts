import pg from 'pg';
import type { Database } from '@alongside/kit/server';

/** What became of a race: how many won, how many heard the refusal that losers must hear, and how many anything else. */
export type RaceOutcome = {
  readonly what: string;
  readonly asked: number;
  readonly won: number;
  readonly refused: number;
  readonly other: number;
  readonly ms: number;
};

/** Everybody is connected before a race begins. */
export async function connectAll(db: Database, connections: number): Promise<void> {
  await Promise.all(
    Array.from({ length: connections }, () => patiently(() => db.beforeViewer((rows) => rows.$queryRaw`select 1 from pg_sleep(0.3)`))),
  );
}

/** A request that found no free connection within the API's two seconds asks again, as a person presses Retry: it was never tried. */
export async function patiently<Answer>(ask: () => Promise<Answer>, triesLeft = 10): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const found =
      error instanceof Error && (Reflect.get(error, 'code') === 'P2028' || /timeout exceeded when trying to connect/.test(error.message));
    if (!found || triesLeft === 0) throw error;
    return patiently(ask, triesLeft - 1);
  }
}

/** All at once; `refusal` is what each loser must hear, anything else is counted apart, and an error ends the proof. */
export async function race(
  { what, refusal, askers }: { readonly what: string; readonly refusal: string; readonly askers: number },
  ask: (nth: number) => Promise<{ readonly code?: string }>,
): Promise<RaceOutcome> {
  const began = performance.now();
  const answers = await Promise.allSettled(Array.from({ length: askers }, (_, nth) => patiently(() => ask(nth))));
  const ms = Math.round(performance.now() - began);
  const heard = answers.map((answer) => (answer.status === 'fulfilled' ? (answer.value.code ?? 'won') : 'error'));
  const count = (word: string) => heard.filter((one) => one === word).length;
  const [won, refused] = [count('won'), count(refusal)];
  const error = answers.find((answer) => answer.status === 'rejected');
  if (error) throw new Error(`race for ${what}: ${String(error.reason).slice(-600)}`, { cause: error.reason });
  return { what, asked: askers, won, refused, other: askers - won - refused, ms };
}

/** One statement on a connection of its own. */
export async function askedOf<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** How many deadlocks the server has broken in this database so far: nobody may meet one. */
export async function deadlocksOf(ownerUrl: string): Promise<number> {
  const sql = 'select pg_stat_clear_snapshot(), deadlocks::int from pg_stat_database where datname = current_database()';
  return (await askedOf<{ deadlocks: number }>(ownerUrl, sql))[0]?.deadlocks ?? -1;
}
