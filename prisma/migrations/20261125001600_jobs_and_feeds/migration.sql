-- Jobs that happen after an answer has left, and the calendar feeds and letters of staff.

-- 1. pg-boss 10.4.2, schema 24, as its own PgBoss.getConstructionPlans() writes it: the role that the API runs as makes no tables.
--    A newer pg-boss brings a newer schema: its own migration plan becomes a migration here, and until then the API does not start.
CREATE SCHEMA IF NOT EXISTS pgboss;

CREATE TYPE pgboss.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);

CREATE TABLE pgboss.version (
  version int primary key,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone
);

CREATE TABLE pgboss.queue (
  name text,
  policy text,
  retry_limit int,
  retry_delay int,
  retry_backoff bool,
  expire_seconds int,
  retention_minutes int,
  dead_letter text REFERENCES pgboss.queue (name),
  partition_name text,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE pgboss.schedule (
  name text REFERENCES pgboss.queue ON DELETE CASCADE,
  cron text not null,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE pgboss.subscription (
  event text not null,
  name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);

CREATE TABLE pgboss.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state pgboss.job_state not null default('created'),
  retry_limit integer not null default(2),
  retry_count integer not null default(0),
  retry_delay integer not null default(0),
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  -- squawk-ignore prefer-timestamp-tz -- pg-boss's own column: it cuts its slots of time in UTC
  singleton_on timestamp without time zone,
  expire_in interval not null default interval '15 minutes',
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
  output jsonb,
  dead_letter text,
  policy text
) PARTITION BY LIST (name);
-- squawk-ignore adding-serial-primary-key-field -- made empty a moment ago
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);
CREATE TABLE pgboss.archive (LIKE pgboss.job);
-- squawk-ignore adding-serial-primary-key-field -- made empty a moment ago
ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON pgboss.archive(archived_on);

CREATE FUNCTION pgboss.create_queue(queue_name text, options json)
RETURNS VOID AS
$$
DECLARE
  table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
  queue_created_on timestamptz;
BEGIN

  WITH q as (
  INSERT INTO pgboss.queue (
    name,
    policy,
    retry_limit,
    retry_delay,
    retry_backoff,
    expire_seconds,
    retention_minutes,
    dead_letter,
    partition_name
  )
  VALUES (
    queue_name,
    options->>'policy',
    (options->>'retryLimit')::int,
    (options->>'retryDelay')::int,
    (options->>'retryBackoff')::bool,
    (options->>'expireInSeconds')::int,
    (options->>'retentionMinutes')::int,
    options->>'deadLetter',
    table_name
  )
  ON CONFLICT DO NOTHING
  RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);

  EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
  EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);

  EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
  EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
END;
$$
LANGUAGE plpgsql;;

CREATE FUNCTION pgboss.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  table_name varchar;
BEGIN
  WITH deleted as (
    DELETE FROM pgboss.queue
    WHERE name = queue_name
    RETURNING partition_name
  )
  SELECT partition_name from deleted INTO table_name;

  EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
END;
$$
LANGUAGE plpgsql;;
INSERT INTO pgboss.version(version) VALUES ('24');

-- One queue for each kind of job, made here: creating one makes a table. Letters are tried for some hours, since the next morning they are stale;
-- of a job that looks over everything ("short") at most one waits.
select pgboss.create_queue('__pgboss__send-it', '{"policy": "standard"}');
select pgboss.create_queue('groups.notice', '{"policy": "standard", "retryLimit": 8, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 120, "retentionMinutes": 1440}');
select pgboss.create_queue('groups.reminder', '{"policy": "standard", "retryLimit": 6, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 120, "retentionMinutes": 360}');
select pgboss.create_queue('groups.reminders', '{"policy": "short", "retryLimit": 2, "retryDelay": 60, "expireInSeconds": 600, "retentionMinutes": 60}');
select pgboss.create_queue('groups.horizon', '{"policy": "short", "retryLimit": 5, "retryDelay": 300, "retryBackoff": true, "expireInSeconds": 1800, "retentionMinutes": 1440}');

revoke execute on all functions in schema pgboss from public;
grant usage on schema pgboss to app;
grant select on pgboss.queue to app;
grant select, update on pgboss.version to app;
grant select, insert, update, delete on pgboss.job, pgboss.archive, pgboss.schedule to app;

-- Where a job that looks over all centres finds them: no name, no person. What it does at one, it does with that centre's settings.
create function job_centres() returns table (organisation_id uuid, centre_id uuid, zone text, is_demo boolean, at timestamptz)
language sql stable security definer set search_path = public as $$
  select c.organisation_id, c.id, c.zone, o.is_demo, clock() from centre c join organisation o on o.id = c.organisation_id order by c.id
$$;

-- A job may plan a series further ahead: new sessions and their staff, under the lock of the series.
create policy jobs_plan on group_session for insert with check (centre_id = app_centre() and app_role() = 'SYSTEM');
create policy jobs_plan on session_staff for insert with check (centre_id = app_centre() and app_role() = 'SYSTEM');
create policy jobs_hold on group_series for update using (centre_id = app_centre() and app_role() = 'SYSTEM')
  with check (centre_id = app_centre() and app_role() = 'SYSTEM');

-- 2. Feeds and letters -----------------------------------------------------------------------------------------------
-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_read_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_setting" (
    "organisation_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "changes" BOOLEAN NOT NULL DEFAULT true,
    "reminders" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "notice_setting_pkey" PRIMARY KEY ("staff_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_staff_id_idx" ON "calendar_feed"("staff_id");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_setting" ADD CONSTRAINT "notice_setting_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

create unique index calendar_feed_one_open on calendar_feed (staff_id) where (revoked_at is null);

-- One's own alone. A job reads whom it may write to.
do $$
declare
  own text := 'staff_id = app_viewer() and organisation_id = app_organisation()';
  t text;
begin
  foreach t in array array['calendar_feed', 'notice_setting'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (%s)', t,
      case t when 'notice_setting' then own || ' or organisation_id = app_organisation() and app_role() = ''SYSTEM''' else own end);
    execute format('create policy inserts on %I for insert with check (%s)', t, own);
    execute format('create policy updates on %I for update using (%s) with check (%s)', t, own, own);
    execute format('create policy deletes on %I for delete using (false)', t);
    execute format('grant select, insert on %I to app', t);
  end loop;
end $$;
grant update (revoked_at) on calendar_feed to app;
grant update (changes, reminders) on notice_setting to app;

create constraint trigger change_needs_event after insert or update or delete on notice_setting
  deferrable initially deferred for each row execute function change_needs_event();
create constraint trigger change_needs_event after insert or delete or update of token_hash, revoked_at on calendar_feed
  deferrable initially deferred for each row execute function change_needs_event();

-- Whose feed it is, while it opens: not revoked, its person not disabled and still in a post. Before a viewer exists. Notes the hour of the look.
create function feed_owner(wanted bytea) returns table (feed_id uuid, locale text, at timestamptz)
language plpgsql volatile security definer set search_path = public as $$
begin
  update calendar_feed f set last_read_at = clock()
   where f.token_hash = wanted and f.revoked_at is null and (f.last_read_at is null or f.last_read_at < clock() - interval '1 hour');
  return query select f.id, s.locale, clock() from calendar_feed f join staff s on s.id = f.staff_id and s.disabled_at is null
   where f.token_hash = wanted and f.revoked_at is null
     and exists (select from post p where p.staff_id = f.staff_id and p.ended_at is null);
end $$;

-- The sessions that the feed's owner staffs, at each centre where they still have a post, with the rule of their series. Rooms by name, nobody else.
create function feed_sessions(wanted bytea, from_day date, until_day date) returns table
  (session_id uuid, series_id uuid, original_date text, local_date text, local_start text, minutes int, zone text, starts_at timestamptz,
   ends_at timestamptz, status text, version int, room text, part text, rrule text, first_date text, series_start text, series_minutes int,
   series_zone text, series_room text, in_series boolean)
language sql stable security definer set search_path = public as $$
  select s.id, s.series_id, s.original_date::text, s.local_date::text, s.local_start, s.minutes::int, s.zone, s.starts_at, s.ends_at, s.status::text,
      s.version, r.name, x.part::text, g.rrule, g.first_date::text, g.local_start, g.minutes::int, g.zone, gr.name,
      exists (select from series_staff t where t.centre_id = g.centre_id and t.series_id = g.id and t.staff_id = f.staff_id)
    from calendar_feed f
    join staff o on o.id = f.staff_id and o.disabled_at is null
    cross join lateral (select distinct p.centre_id from post p where p.staff_id = f.staff_id and p.ended_at is null) p
    join session_staff x on x.centre_id = p.centre_id and x.staff_id = f.staff_id and x.part <> 'OBSERVER'
    join group_session s on s.centre_id = x.centre_id and s.id = x.session_id and s.local_date between from_day and until_day
    join group_series g on g.centre_id = s.centre_id and g.id = s.series_id and g.organisation_id = f.organisation_id
    left join room r on r.centre_id = s.centre_id and r.id = s.room_id
    left join room gr on gr.centre_id = g.centre_id and gr.id = g.room_id
   where f.token_hash = wanted and f.revoked_at is null
   order by s.starts_at, s.id
$$;

revoke execute on function job_centres(), feed_owner(bytea), feed_sessions(bytea, date, date) from public;
grant execute on function job_centres(), feed_owner(bytea), feed_sessions(bytea, date, date) to app;
