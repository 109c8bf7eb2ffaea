import { Prisma, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import { reach, type ClientAccess } from '@alongside/trust/access/api';
import { scoreOf, searchWords } from '@alongside/trust/people/domain';

// An episode out of the viewer's sight rules nobody out: somebody of another of their groups is in care by that.
function inCare(date: LocalDate): Prisma.Sql {
  return Prisma.sql`(not exists (select from episode e where e.centre_id = c.centre_id and e.client_id = c.id)
    or exists (select from episode e where e.centre_id = c.centre_id and e.client_id = c.id
         and e.admitted_on <= ${date}::date and (e.discharged_on is null or e.discharged_on > ${date}::date)))`;
}

async function namedOf(tx: Tx, clientIds: readonly string[]): Promise<Map<string, ClientAccess>> {
  return new Map([...(await reach(tx, clientIds))].filter(([, access]) => access.may('client.name')));
}

/** Of these, who may be added to a session of that day: those in care whom the viewer knows by name without this session. */
export async function walkInsOf(tx: Tx, date: LocalDate, clientIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (clientIds.length === 0) return new Set();
  const named = [...(await namedOf(tx, clientIds)).keys()];
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select c.id from client c where c.centre_id = ${tx.viewer.centreId}::uuid and c.id = any (${named}::uuid[]) and ${inCare(date)}`;
  return new Set(rows.map((row) => row.id));
}

type Session = { readonly id: string; readonly localDate: LocalDate };
type Found = { readonly id: string; readonly grams: readonly string[] };

/** Whom a search brings, the best first, else A to Z: only people in care and within reach, and nobody who stands on the roster already. */
export async function searchWalkIns(tx: Tx, session: Session, search: string, most: number): Promise<ReadonlyMap<string, ClientAccess>> {
  const words = searchWords(search);
  if (words.length === 0 && search.trim() !== '') return new Map();
  const grams = words.flatMap((word) => [...word.trigrams, ...word.deletions]);
  const sought = words.length > 0 ? Prisma.sql`and c.search_grams && ${grams}::text[]` : Prisma.empty;
  const rows = await tx.db.$queryRaw<Found[]>`
    select c.id, c.search_grams as grams from client c
     where c.centre_id = ${tx.viewer.centreId}::uuid and ${inCare(session.localDate)} ${sought}
       and not exists (select from mark k where k.centre_id = c.centre_id and k.session_id = ${session.id}::uuid and k.client_id = c.id
             and k.status is not null)
       and not exists (select from group_session s join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id
             and m.state <> 'OFFERED' and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
            where s.centre_id = c.centre_id and s.id = ${session.id}::uuid and m.client_id = c.id)
     order by c.sort_name collate "und-x-icu", c.id limit 500`;
  const accesses = await namedOf(
    tx,
    rows.map((row) => row.id),
  );
  const found = rows.flatMap(({ id, grams: own }) => {
    const access = accesses.get(id);
    const score = words.length > 0 ? scoreOf(new Set(own), words) : 1;
    return access && score > 0 ? [{ access, score }] : [];
  });
  const best = found.sort((a, b) => b.score - a.score).slice(0, most);
  return new Map(best.map(({ access }) => [access.clientId, access]));
}
