import { Prisma, type Tx } from '@alongside/kit/server';
import { clientScope, type Permit } from '@alongside/trust/access/api';
import { enoughTrigrams, typingErrorScore, type SearchWord } from '@alongside/trust/people/domain';
import type { ClientFilter } from '@alongside/kit/contract';

export type Found = { readonly id: string; readonly score: number; readonly byCode: boolean; readonly grams: readonly string[] };

/** More hits are no answer to a search: the person types another letter. */
const mostFound = 200;

/**
 * Which clients of the scope a filter keeps. Episodes are read under the viewer's own reach: who may not know of an episode sees the person under
 * "in care", because leaving them out would tell it.
 */
function kept(tx: Tx, filter: ClientFilter): Prisma.Sql {
  const { staffId, today } = tx.viewer;
  const episodes = Prisma.sql`select from episode e where e.centre_id = c.centre_id and e.client_id = c.id`;
  const current = Prisma.sql`e.admitted_on <= ${today}::date and (e.discharged_on is null or e.discharged_on > ${today}::date)`;
  switch (filter) {
    case 'ALL':
      return Prisma.sql`true`;
    case 'IN_CARE':
      return Prisma.sql`(exists (${episodes} and ${current}) or not exists (${episodes} and e.discharged_on <= ${today}::date))`;
    case 'DISCHARGED':
      return Prisma.sql`exists (${episodes} and e.discharged_on <= ${today}::date) and not exists (${episodes} and ${current})`;
    case 'MINE':
      return Prisma.sql`(exists (select from care_team_member t where t.centre_id = c.centre_id and t.client_id = c.id and t.staff_id = ${staffId}::uuid
          and t.from_date <= ${today}::date and (t.until_date is null or t.until_date > ${today}::date))
        or exists (select from coach_match r where r.centre_id = c.centre_id and r.client_id = c.id and r.coach_id = ${staffId}::uuid
          and r.from_date <= ${today}::date and (r.until_date is null or r.until_date > ${today}::date)))`;
  }
}

/**
 * Ids A to Z by preferred name, from behind `after` (an id, so that no name travels in a cursor) on.
 * Null: the client of the cursor is not in reach any more.
 */
export async function idsByName(
  tx: Tx,
  permit: Permit<'client.list'>,
  filter: ClientFilter,
  first: number,
  after: string | null,
): Promise<string[] | null> {
  const scope = clientScope(tx, permit, Prisma.sql`c.id`);
  const inScope = Prisma.sql`c.centre_id = ${tx.viewer.centreId}::uuid and ${scope}`;
  let behind = Prisma.sql`true`;
  if (after !== null) {
    const [mark] = await tx.db.$queryRaw<
      { name: string }[]
    >`select c.sort_name as name from client c where ${inScope} and c.id = ${after}::uuid`;
    if (!mark) return null;
    behind = Prisma.sql`(c.sort_name collate "und-x-icu", c.id) > (${mark.name} collate "und-x-icu", ${after}::uuid)`;
  }
  const rows = await tx.db.$queryRaw<{ id: string }[]>`select c.id from client c where ${inScope} and ${behind} and ${kept(tx, filter)}
    order by c.sort_name collate "und-x-icu", c.id limit ${first}`;
  return rows.map((row) => row.id);
}

type Wanted = { readonly words: readonly SearchWord[]; readonly code: string | null; readonly atLeast: 'most of the words' | 'one word' };

/** The best hits first: the exact code, then by score (domain/search.ts says the same in TypeScript; a spec holds the two together), then A to Z. */
export async function searchByGrams(
  tx: Tx,
  permit: Permit<'client.list'>,
  filter: ClientFilter,
  { words, code, atLeast }: Wanted,
): Promise<Found[]> {
  const scope = clientScope(tx, permit, Prisma.sql`c.id`);
  const every = words.flatMap(({ trigrams, deletions }) => [...trigrams, ...deletions]);
  const enough = atLeast === 'one word' ? Prisma.sql`f.found > 0` : Prisma.sql`f.found * 2 > ${words.length}`;
  return tx.db.$queryRaw<Found[]>`
    with word as materialized (
      select array(select jsonb_array_elements_text(w -> 'trigrams')) as trigrams, array(select jsonb_array_elements_text(w -> 'deletions')) as deletions
        from jsonb_array_elements(${JSON.stringify(words)}::jsonb) w)
    select c.id, f.score, coalesce(upper(c.code) = ${code}, false) as "byCode", c.search_grams as grams
      from client c cross join lateral (
        select count(*) filter (where s.score > 0)::int as found, coalesce(sum(s.score), 0) / ${Math.max(words.length, 1)} as score from (
          select greatest(case when p.share >= ${enoughTrigrams} then p.share else 0 end,
              case when word.deletions && c.search_grams then ${typingErrorScore}::float8 else 0 end) as score
            from word cross join lateral (select (select count(*) from unnest(word.trigrams) g where g = any (c.search_grams))::float8
              / cardinality(word.trigrams) as share) p) s) f
     where c.centre_id = ${tx.viewer.centreId}::uuid and ${scope} and ${kept(tx, filter)}
       and (upper(c.code) = ${code} or c.search_grams && ${every}::text[] and ${enough})
     order by "byCode" desc, f.score desc, c.sort_name collate "und-x-icu", c.id limit ${mostFound}`;
}
