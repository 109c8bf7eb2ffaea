import type { Client, ClientPage, QueryClientsArgs } from '@alongside/kit/contract';
import { failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitCentre, reach, type Permit } from '@alongside/trust/access/api';
import { checkCode, gramsOf, scoreOf, searchWords } from '@alongside/trust/people/domain';
import { clientRows } from './client-rows.store.ts';
import type { PeopleNeeds } from './people.needs.ts';
import { idsByName, searchByGrams } from './search.store.ts';

/** The people within reach: A to Z, or by how well they answer a search. A page is read from behind the last id on. */
export async function clients(needs: PeopleNeeds, viewer: Viewer, input: QueryClientsArgs): Promise<ClientPage> {
  const { first, after = null } = input;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw failure('BAD_USER_INPUT', 'first: 1 to 100', ['first']);
  if (after !== null && !isId(after)) throw failure('BAD_USER_INPUT', 'after: the endCursor of a page', ['after']);
  viewer.operation.isList = true;
  const typed = input.search?.trim() ?? '';
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'client.list');
    if (isRefusal(permit)) throw failure('FORBIDDEN', 'You may not see this.');
    return typed === '' ? byName(tx, permit, { ...input, after }) : bySearch(tx, permit, { ...input, after, typed });
  });
}

type Asked = Pick<QueryClientsArgs, 'filter' | 'first'> & { readonly after: string | null };

async function byName(tx: Tx, permit: Permit<'client.list'>, { filter, first, after }: Asked): Promise<ClientPage> {
  const ids = await idsByName(tx, permit, filter, first + 1, after);
  if (ids === null) throw failure('BAD_USER_INPUT', 'after: begin again from the first page', ['after']);
  const wanted = ids.slice(0, first);
  return page(await inOrderOf(tx, wanted), ids.length > first, wanted.at(-1) ?? null);
}

async function bySearch(
  tx: Tx,
  permit: Permit<'client.list'>,
  { filter, first, after, typed }: Asked & { readonly typed: string },
): Promise<ClientPage> {
  const words = searchWords(typed);
  const code = checkCode(typed, 'search');
  const found = await searchByGrams(tx, permit, filter, { words, code: code.ok ? code.value : null, atLeast: 'most of the words' });
  const accesses = await reach(
    tx,
    found.map(({ id }) => id),
  );
  const rows = await clientRows(tx, accesses);
  // The grams know the family name too: who may see only the first name must not learn the rest by asking for it.
  const told = found.filter(({ id, byCode }) => {
    if (byCode || accesses.get(id)?.may('client.name')) return rows.has(id);
    const firstNames = rows.get(id)?.firstNames?.map(({ text }) => text) ?? [];
    return scoreOf(new Set(gramsOf(firstNames)), words) > 0;
  });
  const from = after === null ? 0 : told.findIndex(({ id }) => id === after) + 1;
  const shown = told.slice(from, from + first);
  const answer = shown.flatMap(({ id }) => rows.get(id) ?? []);
  return page(answer, told.length > from + first, shown.at(-1)?.id ?? null);
}

async function inOrderOf(tx: Tx, ids: readonly string[]): Promise<Client[]> {
  const rows = await clientRows(tx, await reach(tx, ids));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function page(clients: Client[], hasNextPage: boolean, endCursor: string | null): ClientPage {
  return { clients, pageInfo: { hasNextPage, endCursor } };
}
