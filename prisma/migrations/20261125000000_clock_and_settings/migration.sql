-- The words that every later migration speaks: one clock, and the settings that each transaction carries.
create extension if not exists btree_gist;

do $$
begin
  if not exists (select from pg_roles where rolname = 'app') then
    raise exception 'role "app" is missing: create role app login; (see README, "Your own PostgreSQL")';
  end if;
  if not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) then
    raise exception 'the migrating role must be superuser or have BYPASSRLS: the functions that answer before a viewer exists run as it';
  end if;
end $$;

-- The one clock. A fixed instant (alter database ... set alongside.clock) is for journeys and tests only: the API refuses it outside them.
create function clock() returns timestamptz language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('alongside.clock', true), '')::timestamptz, now()) $$;

-- On a used connection an unset setting reads '', not null: hence nullif.
create function app_viewer() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.viewer', true), '')::uuid $$;
create function app_role() returns text language sql stable parallel safe as
$$ select nullif(current_setting('app.role', true), '') $$;
create function app_organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app_centre() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.centre', true), '')::uuid $$;
create function app_grant() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.grant', true), '')::uuid $$;
-- The active centre's local day, made by kit/time from the database's clock (Node's and PostgreSQL's zone data differ).
create function app_today() returns date language sql stable parallel safe as
$$ select nullif(current_setting('app.today', true), '')::date $$;
create function app_sees_clients() returns boolean language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('app.sees_clients', true), '')::boolean, false) $$;
