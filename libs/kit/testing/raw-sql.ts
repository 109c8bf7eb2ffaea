import pg from 'pg';
import { appUrl, ownerUrl } from './world.ts';

/** Runs SQL as the owner of the spec's database: digests, and taking a wall away to see a spec fail. */
export async function ownerSql<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return onConnection(ownerUrl(), async (client) => (await client.query<Row>(text, [...values])).rows);
}

/** The settings that row-level security reads, as a request carries them; null leaves one unset. */
export type WallSettings = {
  readonly viewer: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly centre: string | null;
  readonly grant: string | null;
  readonly today: string | null;
  readonly seesClients: boolean;
};

export const nobody: WallSettings = {
  viewer: null,
  role: null,
  organisation: null,
  centre: null,
  grant: null,
  today: null,
  seesClients: false,
};

/** Asks several things in one transaction as the role `app` with these settings alone: no gate, no permit, no store. Nothing is kept. */
export async function behindTheWalls<Row extends object>(settings: WallSettings, texts: readonly string[]): Promise<Row[][]> {
  return onConnection(appUrl(), async (client) => {
    await client.query('begin');
    const { viewer, role, organisation, centre, grant, today, seesClients } = settings;
    await client.query(
      `select set_config('app.viewer', $1, true), set_config('app.role', $2, true), set_config('app.organisation', $3, true),
         set_config('app.centre', $4, true), set_config('app.grant', $5, true), set_config('app.today', $6, true),
         set_config('app.sees_clients', $7, true)`,
      [viewer ?? '', role ?? '', organisation ?? '', centre ?? '', grant ?? '', today ?? '', String(seesClients)],
    );
    const answers: Row[][] = [];
    for (const text of texts) answers.push((await client.query<Row>(text)).rows);
    await client.query('rollback');
    return answers;
  });
}

/** One statement as the role `app` with these settings, rolled back. A right that is not there at all is no row. */
export async function tryBehindTheWalls<Row extends object>(settings: WallSettings, text: string): Promise<Row[]> {
  try {
    return (await behindTheWalls<Row>(settings, [text])).flat();
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return [];
    throw error;
  }
}

async function onConnection<Answer>(url: string, deed: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await deed(client);
  } finally {
    await client.end();
  }
}

/** Takes row-level security off every table of the spec's database: what is left are the gate and the permits. */
export async function takeWallsDown(): Promise<void> {
  await ownerSql(`do $$ declare t text; begin
    for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity loop
      execute format('alter table %I disable row level security, no force row level security', t);
    end loop; end $$`);
}

/** Writes a function of the database anew with one piece of its text replaced: a defence that was removed. */
export async function mutateFunction(name: string, from: string, to: string): Promise<void> {
  const [found] = await ownerSql<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [name]);
  if (!found?.text.includes(from)) throw new Error(`${name} does not say "${from}"`);
  await ownerSql(found.text.replaceAll(from, to));
}
