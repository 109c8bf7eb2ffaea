import type { GraphQLSchema } from 'graphql';
import { documentOf, placesOf, withValue, type Place } from './deeds.ts';
import { nobody } from './desks.ts';
import { fill, fillText, type NameOf } from './fill.ts';
import { faultsOf, type Seen } from './judge.ts';
import type { Deed, DeedRow, DocumentRow, EachRow, Row } from './row.ts';
import { sendBytes, sendCommand, sendEnvironment, sendOperation, sendRequest, type Answering, type Desk, type Urls } from './send.ts';

/** What a row is run against. `production` knows only the operations of the built admin. */
export type Bench = {
  readonly schema: GraphQLSchema;
  readonly deeds: readonly Deed[];
  readonly answering: Answering;
  readonly production: Answering;
  readonly port: number;
  readonly urls: Urls;
  readonly deskOf: (who: string) => Desk;
  readonly nameOf: NameOf;
};

/** Sends what the row says and answers everything in which it went otherwise than expected. */
export async function runRow(bench: Bench, row: Row): Promise<string[]> {
  if ('each' in row) return runEach(bench, row);
  return faultsOf(row.expected, await seenOf(bench, row));
}

async function seenOf(bench: Bench, row: Exclude<Row, EachRow>): Promise<Seen> {
  const { answering, nameOf, port, urls } = bench;
  if ('deed' in row) return sendDeed(bench, row);
  if ('document' in row) return sendDocument(bench, row);
  if ('request' in row) return sendRequest(answering, bench.deskOf(row.as ?? 'COUNSELLOR'), row, nameOf);
  if ('wire' in row) return sendBytes(port, row, nameOf);
  return 'command' in row ? sendCommand(row, urls, nameOf) : sendEnvironment(row, urls);
}

export async function sendGood(bench: Bench, deed: Deed, desk: Desk, variables: unknown = deed.variables): Promise<Seen> {
  const filled = fill(variables, bench.nameOf);
  return sendOperation(bench.answering, desk, { query: documentOf(bench.schema, deed), variables: filled });
}

function sendDeed(bench: Bench, row: DeedRow): Promise<Seen> {
  const deed = bench.deeds.find(({ name }) => name === row.deed);
  if (!deed) throw new Error(`${row.id}: no base deed ${row.deed}`);
  const changed = Object.entries(row.change).reduce<unknown>(
    (variables, [place, value]) => withValue(variables, place.split('.'), value),
    deed.variables,
  );
  return sendGood(bench, deed, bench.deskOf(row.as ?? deed.as), changed);
}

async function sendDocument(bench: Bench, row: DocumentRow): Promise<Seen> {
  const desk = bench.deskOf(row.as ?? 'COUNSELLOR');
  const body = { query: fillText(row.document, bench.nameOf), variables: fill(row.variables ?? {}, bench.nameOf) };
  const from = row.withoutCsrf ? { ...desk, csrf: null } : desk;
  return sendOperation(row.where === 'production' ? bench.production : bench.answering, from, body);
}

type Aim = { readonly deed: Deed; readonly place: Place; readonly name: string };

/** The places of the base deeds that a row makes bad. */
function aimsOf({ deeds, schema }: Bench, row: EachRow): Aim[] {
  return deeds.flatMap((deed) =>
    placesOf(schema, deed)
      .filter((place) => (row.each === 'Needed' ? place.isNeeded : place.type === row.each || place.path.at(-1) === row.each))
      .map((place) => ({ deed, place, name: `${deed.name}.${place.path.join('.')}` }))
      .filter(({ name }) => !row.except?.includes(name)),
  );
}

/** Refusals do not meet: several at once. What is done is done one after the other. */
async function runEach(bench: Bench, row: EachRow): Promise<string[]> {
  const aims = aimsOf(bench, row);
  const faults: string[] = aims.length > 0 ? [] : ['nothing was made bad'];
  const atOnce = 'accepted' in row.expected ? 1 : 6;
  for (let at = 0; at < aims.length; at += atOnce)
    faults.push(...(await Promise.all(aims.slice(at, at + atOnce).map((aim) => faultsAt(bench, row, aim)))).flat());
  return faults;
}

async function faultsAt(bench: Bench, row: EachRow, { deed, place, name }: Aim): Promise<string[]> {
  const path = row.add ? [...place.path, ...Object.keys(Object(row.value))] : place.path;
  const value = row.add ? Object.values(Object(row.value))[0] : row.value;
  const desk = deed.as === 'NOBODY' ? nobody : bench.deskOf(deed.as);
  const seen = await sendGood(bench, deed, desk, withValue(deed.variables, path, value));
  return faultsOf(row.expected, seen, place.path.join('.')).map((fault) => `${name}: ${fault}`);
}
