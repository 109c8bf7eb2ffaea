import { ownerSql } from './raw-sql.ts';

/** `deeds`: letters of the policies that are there (a insert, d delete, r select, w update). */
export type TableFacts = { readonly name: string; readonly isForced: boolean; readonly deeds: string };

/** Every table that names a client or a person in a column, and the tables of clients and persons themselves. */
export async function tablesOfClients(): Promise<TableFacts[]> {
  return ownerSql<TableFacts>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
      coalesce((select string_agg(distinct p.polcmd::text, '' order by p.polcmd::text) from pg_policy p where p.polrelid = c.oid), '') as deeds
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (c.relname in ('client', 'person') or exists (select from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('client_id', 'client_ids', 'person_id') and not a.attisdropped))
    order by c.relname`);
}

export type DefinerFacts = { readonly name: string; readonly hasPath: boolean; readonly isPublic: boolean };

/** Functions that run with their owner's rights and so see behind the walls. */
export async function definers(): Promise<DefinerFacts[]> {
  return ownerSql<DefinerFacts>(`
    select proname as name, coalesce(proconfig::text like '%search_path=%', false) as "hasPath",
      has_function_privilege('public', oid, 'execute') as "isPublic"
    from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by proname`);
}
