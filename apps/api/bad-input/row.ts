import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod/mini';

const json = z.unknown();
const changes = z.record(z.string(), json);

/** What must come back. `path` is the place in the input; 'itself' means: the place that was made bad. */
const refusal = z.strictObject({
  status: z.optional(z.array(z.number())),
  code: z.optional(z.nullable(z.string())),
  path: z.optional(z.string()),
  /** Words of the answer, or of the command's complaint. */
  says: z.optional(z.string()),
  header: z.optional(z.record(z.string(), z.string())),
});
const acceptance = z.strictObject({ accepted: z.literal(true), keeps: z.optional(changes), says: z.optional(z.string()) });

const about = {
  id: z.string().check(z.regex(/^[NDRSQAIO]\d+[a-z]*$/)),
  what: z.string().check(z.minLength(3)),
  /** Who asks; NOBODY has no session. */
  as: z.optional(z.string()),
  expected: z.union([refusal, acceptance]),
};

/** A base deed with some of its variables made bad. */
const deedRow = z.strictObject({ ...about, deed: z.string(), change: changes });
/** Every place of one type in every base deed, made bad one after the other. `except` names places, each for a reason that `why` gives. */
const eachRow = z.strictObject({
  ...about,
  each: z.string(),
  value: json,
  add: z.optional(z.boolean()),
  except: z.optional(z.array(z.string())),
  why: z.optional(z.string()),
});
/** A GraphQL text of its own. `where: production` sends it to the desk that knows its operations. */
const documentRow = z.strictObject({
  ...about,
  document: json,
  variables: z.optional(json),
  where: z.optional(z.enum(['production'])),
  withoutCsrf: z.optional(z.boolean()),
});
/** A request as it stands; `body` is text or bytes. */
const requestRow = z.strictObject({
  ...about,
  request: z.strictObject({
    method: z.optional(z.string()),
    url: z.optional(z.string()),
    headers: z.optional(changes),
    body: z.optional(json),
  }),
});
/** Bytes on a socket: what no well-behaved client would send. */
const wireRow = z.strictObject({ ...about, wire: json });
/** A line of the administrator's command line; '$file' is the path of a file with these bytes. */
const commandRow = z.strictObject({ ...about, command: z.array(z.string()), file: json });
/** The environment of the API: a null takes a variable away. */
const environmentRow = z.strictObject({ ...about, environment: z.record(z.string(), z.nullable(z.string())) });

const row = z.union([deedRow, eachRow, documentRow, requestRow, wireRow, commandRow, environmentRow]);
export type Row = z.infer<typeof row>;
export type DeedRow = z.infer<typeof deedRow>;
export type EachRow = z.infer<typeof eachRow>;
export type DocumentRow = z.infer<typeof documentRow>;
export type RequestRow = z.infer<typeof requestRow>;
export type WireRow = z.infer<typeof wireRow>;
export type CommandRow = z.infer<typeof commandRow>;
export type EnvironmentRow = z.infer<typeof environmentRow>;
export type Expected = Row['expected'];

const deed = z.strictObject({
  name: z.string(),
  as: z.string(),
  variables: json,
  /** What is asked of the answer. */
  select: z.string(),
  /** The type of the answer when it was done; null where the field itself is the answer. */
  done: z.nullable(z.string()),
});
/** An operation of the contract with variables that are all good: what the rows make bad, and what must succeed when nothing is. */
export type Deed = z.infer<typeof deed>;

const folder = new URL('./catalogue/', import.meta.url);

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

export function readDeeds(): readonly Deed[] {
  return z.array(deed).parse(read('deeds.json'));
}

/** All rows of the catalogue. @throws Error for a row that is not understood, or an id that stands twice */
export function readRows(): readonly Row[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'deeds.json');
  const rows = files.flatMap((file) => z.array(row).parse(read(file)));
  const twice = rows.filter((one, at) => rows.findIndex(({ id }) => id === one.id) < at).map(({ id }) => id);
  if (twice.length > 0) throw new Error(`rows that stand twice: ${twice.join(', ')}`);
  return rows;
}
