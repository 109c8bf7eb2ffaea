-- A centre's own data: what an administrator must know to bring groups and memberships in, without reading anybody's record.

-- How many people there are: a number only.
create function import_people_count() returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from client where centre_id = app_centre() and app_role() = 'ADMINISTRATOR'
$$;

-- The keys of the clients whose numbers stand in the file. A number that is not there answers nothing.
create function import_client_ids(wanted text[]) returns table (code text, id uuid)
language sql stable security definer set search_path = public as $$
  select c.code, c.id from client c where c.centre_id = app_centre() and app_role() = 'ADMINISTRATOR' and c.code = any (wanted)
$$;

-- Where these clients are expected, so that nobody comes to be in two places at once: days, no names.
create function import_spells(wanted uuid[]) returns table
  (id uuid, series_id uuid, client_id uuid, state text, from_date date, until_date date)
language sql stable security definer set search_path = public as $$
  select m.id, m.series_id, m.client_id, m.state::text, m.from_date, m.until_date from membership m
   where m.centre_id = app_centre() and app_role() = 'ADMINISTRATOR' and m.client_id = any (wanted)
$$;

-- Locks the groups whose seats are about to be taken, in one order: a policy for changing groups would give an administrator more than that.
create function import_hold_series(wanted uuid[]) returns void
language plpgsql volatile security definer set search_path = public as $$
begin
  perform from group_series s where s.centre_id = app_centre() and app_role() = 'ADMINISTRATOR' and s.id = any (wanted) order by s.id for update;
end $$;

revoke execute on function import_people_count(), import_client_ids(text[]), import_spells(uuid[]), import_hold_series(uuid[]) from public;
grant execute on function import_people_count(), import_client_ids(text[]), import_spells(uuid[]), import_hold_series(uuid[]) to app;

-- An administrator writes new groups and memberships, and changes or reads none of the latter.
do $$
declare t text;
begin
  foreach t in array array['group_series', 'series_staff', 'group_session', 'session_staff', 'membership'] loop
    execute format('create policy imports on %I for insert with check (centre_id = app_centre() and app_role() = ''ADMINISTRATOR'')', t);
  end loop;
end $$;
