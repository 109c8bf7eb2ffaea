-- Changes of a series: terms that held before, what single sessions have of their own, pauses between sessions of a room, undoing.

-- CreateEnum
CREATE TYPE "on_closure" AS ENUM ('SKIP', 'SHIFT', 'KEEP');

-- AlterTable
ALTER TABLE "group_series" ADD COLUMN     "exdates" DATE[] DEFAULT ARRAY[]::DATE[],
ADD COLUMN     "on_closure" "on_closure" NOT NULL DEFAULT 'KEEP',
ADD COLUMN     "rdates" DATE[] DEFAULT ARRAY[]::DATE[],
ADD COLUMN     "terms_from" DATE,
ADD COLUMN     "topic" TEXT;

-- AlterTable
ALTER TABLE "group_session" ADD COLUMN     "capacity" SMALLINT,
ADD COLUMN     "overrides" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "room_until" TIMESTAMPTZ(3),
ADD COLUMN     "topic" TEXT;

-- CreateTable
CREATE TABLE "series_terms" (
    "centre_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "first_date" DATE NOT NULL,
    "rrule" TEXT NOT NULL,
    "local_start" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "zone" TEXT NOT NULL,
    "room_id" UUID,
    "capacity" SMALLINT NOT NULL,
    "topic" TEXT,

    CONSTRAINT "series_terms_pkey" PRIMARY KEY ("centre_id","series_id","from_date")
);

-- CreateTable
CREATE TABLE "series_change" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "session_id" UUID,
    "by_staff" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "series_change_pkey" PRIMARY KEY ("centre_id","id")
);

-- AddForeignKey
ALTER TABLE "series_terms" ADD CONSTRAINT "series_terms_centre_id_series_id_fkey" FOREIGN KEY ("centre_id", "series_id") REFERENCES "group_series"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_change" ADD CONSTRAINT "series_change_centre_id_series_id_fkey" FOREIGN KEY ("centre_id", "series_id") REFERENCES "group_series"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. Bounds ----------------------------------------------------------------------------------------------------------
alter table series_terms add constraint terms_order check (until_date > from_date);
alter table series_terms add constraint terms_bounds check (minutes between 5 and 720 and capacity between 1 and 200);

-- Every session has a size of its own from the start, so that "this and following" leaves the sessions before it alone.
set constraints all immediate; -- a table whose deferred triggers wait is not altered
update group_session s set room_until = s.ends_at, capacity = g.capacity
  from group_series g where g.centre_id = s.centre_id and g.id = s.series_id;
alter table group_session add constraint session_capacity check (capacity between 1 and 200) not valid;
alter table group_session validate constraint session_capacity;
alter table group_session add constraint session_room_until check (room_until is not null and room_until >= ends_at) not valid;
alter table group_session validate constraint session_room_until;
alter table group_session add constraint session_overrides
  check (overrides <@ array['TIME', 'ROOM', 'STAFF', 'TOPIC', 'CAPACITY']) not valid;
alter table group_session validate constraint session_overrides;

-- 2. Pauses between sessions of a room ---------------------------------------------------------------------------------
-- `room_until`: its end and the room's pause after it. A pause that is changed later holds for what is planned or moved from then on.
create function group_session_fills() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.room_until := new.ends_at + make_interval(mins => coalesce(
    (select r.buffer_minutes from room r where r.centre_id = new.centre_id and r.id = new.room_id), 0));
  if new.capacity is null then
    new.capacity := (select g.capacity from group_series g where g.centre_id = new.centre_id and g.id = new.series_id);
  end if;
  return new;
end $$;
create trigger group_session_fills before insert or update of ends_at, room_id on group_session
  for each row execute function group_session_fills();
alter table group_session drop constraint room_clash;
alter table group_session add constraint room_clash exclude using gist
  (centre_id with =, room_id with =, tstzrange(starts_at, room_until) with &&)
  where (room_id is not null and status <> 'CANCELLED');

-- 3. What a change must know beyond the walls --------------------------------------------------------------------------
-- Sessions with any mark, a cleared one too: they are never removed.
create function marked_sessions(wanted uuid[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct k.session_id from mark k where k.centre_id = app_centre() and k.session_id = any (wanted)
$$;

-- Locks everybody who is expected in a series from a day on, in the one sorted order of all locks (clients stand before rooms), and answers who
-- they are as a digest: it has changed when somebody joined meanwhile. `take` false: only the digest.
create function hold_series_clients(wanted uuid, from_day date, take boolean) returns text
language plpgsql volatile security definer set search_path = public as $$
declare ids text[]; one text;
begin
  if app_role() not in ('COUNSELLOR', 'COORDINATOR') then return ''; end if;
  ids := array(select distinct m.client_id::text collate "C" from membership m
    where m.centre_id = app_centre() and m.series_id = wanted and m.state <> 'OFFERED' and (m.until_date is null or m.until_date > from_day) order by 1);
  if take then
    foreach one in array ids loop
      perform pg_advisory_xact_lock(hashtextextended('client:' || app_centre() || ':' || one, 0));
    end loop;
  end if;
  return md5(array_to_string(ids, ','));
end $$;

-- Who of a series would be expected elsewhere at these times. The keys are for the audit trail; a screen is told how many.
create function clients_elsewhere(wanted uuid, days date[], starts timestamptz[], ends timestamptz[]) returns table
  (local_date date, other_session uuid, client_ids uuid[])
language sql stable security definer set search_path = public as $$
  select w.day, s.id, array_agg(distinct m.client_id)
    from unnest(days, starts, ends) w(day, starts_at, ends_at)
    join membership m on m.centre_id = app_centre() and m.series_id = wanted and m.state <> 'OFFERED'
     and m.from_date <= w.day and (m.until_date is null or m.until_date > w.day)
    join membership o on o.centre_id = m.centre_id and o.client_id = m.client_id and o.series_id <> wanted and o.state <> 'OFFERED'
    join group_session s on s.centre_id = o.centre_id and s.series_id = o.series_id and s.status <> 'CANCELLED'
     and s.local_date between w.day - 1 and w.day + 1 and s.starts_at < w.ends_at and s.ends_at > w.starts_at
     and o.from_date <= s.local_date and (o.until_date is null or o.until_date > s.local_date)
   where app_role() in ('COUNSELLOR', 'COORDINATOR')
   group by w.day, s.id
$$;

-- How many people are expected on at least one of these days: a number only.
create function people_expected(wanted uuid, days date[]) returns int
language sql stable security definer set search_path = public as $$
  select count(distinct m.client_id)::int from membership m
   where m.centre_id = app_centre() and m.series_id = wanted and m.state <> 'OFFERED'
     and exists (select from unnest(days) d where m.from_date <= d and (m.until_date is null or m.until_date > d))
$$;

revoke execute on function group_session_fills(), marked_sessions(uuid[]), hold_series_clients(uuid, date, boolean),
  clients_elsewhere(uuid, date[], timestamptz[], timestamptz[]), people_expected(uuid, date[]) from public;
grant execute on function marked_sessions(uuid[]), hold_series_clients(uuid, date, boolean),
  clients_elsewhere(uuid, date[], timestamptz[], timestamptz[]), people_expected(uuid, date[]) to app;

-- 4. Walls -------------------------------------------------------------------------------------------------------------
do $$
declare
  desk text := 'centre_id = app_centre() and app_role() in (''COUNSELLOR'', ''COORDINATOR'')';
  own text := 'centre_id = app_centre() and by_staff = app_viewer() and app_role() in (''COUNSELLOR'', ''COORDINATOR'')';
  t text;
begin
  foreach t in array array['series_terms', 'series_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create constraint trigger change_needs_event after insert or update or delete on %I
      deferrable initially deferred for each row execute function change_needs_event()', t);
  end loop;
  create policy reads on series_terms for select using (centre_id = app_centre());
  execute format('create policy inserts on series_terms for insert with check (%s)', desk);
  create policy updates on series_terms for update using (false) with check (false);
  execute format('create policy deletes on series_terms for delete using (%s)', desk);
  grant select, insert, delete on series_terms to app;

  execute format('create policy reads on series_change for select using (%s)', own);
  execute format('create policy inserts on series_change for insert with check (%s)', own);
  execute format('create policy updates on series_change for update using (%s) with check (%s)', own, own);
  create policy deletes on series_change for delete using (false);
  grant select, insert, update on series_change to app;

  -- A session that its series no longer has goes, as long as nothing happened in it; what has a mark is held by the mark's key besides.
  execute format('alter policy deletes on group_session using (%s and status in (''SCHEDULED'', ''CANCELLED''))', desk);
  grant delete on group_session to app;
end $$;
