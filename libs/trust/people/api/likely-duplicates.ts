import type { Client, QueryLikelyDuplicatesArgs } from '@alongside/kit/contract';
import { failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import { permitCentre, reach } from '@alongside/trust/access/api';
import { likely, likeness, searchWords, type Described } from '@alongside/trust/people/domain';
import { clientRows } from './client-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { searchByGrams } from './search.store.ts';

const mostShown = 5;
/** As long as a name may be: comparing two words costs the square of their length. */
const longestName = 200;

/** Asked while the form is being filled in: names that are not there yet are passed over. */
export async function likelyDuplicates(needs: PeopleNeeds, viewer: Viewer, input: QueryLikelyDuplicatesArgs): Promise<Client[]> {
  viewer.operation.isList = true;
  const names = input.names.slice(0, 6).map(({ lang, given, family, preferred }) => ({
    lang,
    given: cut(given),
    family: cut(family ?? ''),
    preferred: cut(preferred || given),
  }));
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'client.create');
    if (isRefusal(permit)) throw failure('FORBIDDEN', 'You may not see this.');
    return candidatesFor(tx, { names, birthDate: input.birthDate ?? null });
  });
}

/** People within reach who may be the one described, the likeliest first. Only those whose identity the viewer may see: names alone prove nothing. */
export async function candidatesFor(tx: Tx, described: Described): Promise<Client[]> {
  const permit = await permitCentre(tx, 'client.list');
  if (isRefusal(permit)) return [];
  const words = searchWords(described.names.flatMap(({ given, family, preferred }) => [given, family, preferred]).join(' '));
  if (words.length === 0) return [];
  const found = await searchByGrams(tx, permit, 'ALL', { words, code: null, atLeast: 'one word' });
  const accesses = await reach(
    tx,
    found.map(({ id }) => id),
  );
  const identified = new Map([...accesses].filter(([, access]) => access.may('client.identity')));
  const rows = await clientRows(tx, identified);
  return [...rows.values()]
    .map((row) => ({ row, score: likeness(described, describedBy(row)).score }))
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostShown)
    .map(({ row }) => row);
}

function cut(text: string): string {
  return text.slice(0, longestName);
}

function describedBy(row: Client): Described {
  const names = (row.names ?? []).map(({ lang, given, family, preferred }) => ({
    lang: lang ?? '',
    given: given ?? '',
    family: family ?? '',
    preferred: preferred ?? '',
  }));
  return { names, birthDate: row.birthDate ?? null };
}
