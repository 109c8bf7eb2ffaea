-- What Prisma's schema cannot say: clashes, overlaps, bounds, and who may see which row.

-- 1. Bounds and clashes ----------------------------------------------------------------------------------------------
create unique index staff_email on staff (lower(email));
create index client_by_name on client (centre_id, sort_name collate "und-x-icu", id);
create index client_by_grams on client using gin (search_grams);
create index audit_event_by_client on audit_event using gin (client_ids);
create index audit_event_by_xid on audit_event (xid);

alter table room add constraint room_capacity check (capacity between 1 and 200);
alter table closure add constraint closure_order check (until_date >= from_date);
alter table centre add constraint centre_week_start check (week_start between 1 and 7);
alter table episode add constraint episode_order check (discharged_on is null or discharged_on >= admitted_on);
alter table episode add constraint episode_overlap exclude using gist
  (centre_id with =, client_id with =, daterange(admitted_on, discharged_on) with &&);
alter table care_team_member add constraint care_team_order check (until_date is null or until_date >= from_date);
alter table care_team_member add constraint care_team_overlap exclude using gist
  (centre_id with =, client_id with =, staff_id with =, daterange(from_date, until_date) with &&);
alter table access_grant add constraint grant_length check (expires_at <= granted_at + interval '60 minutes');

alter table group_series add constraint series_minutes check (minutes between 5 and 720);
alter table group_series add constraint series_capacity check (capacity between 1 and 200);
alter table group_session add constraint session_order check (ends_at > starts_at);
alter table group_session add constraint room_clash exclude using gist
  (centre_id with =, room_id with =, tstzrange(starts_at, ends_at) with &&)
  where (room_id is not null and status <> 'CANCELLED');
alter table session_staff add constraint staff_clash exclude using gist
  (staff_id with =, tstzrange(starts_at, ends_at) with &&) where (is_live and part <> 'OBSERVER');
alter table membership add constraint membership_order check (until_date is null or until_date >= from_date);
alter table membership add constraint membership_overlap exclude using gist
  (centre_id with =, series_id with =, client_id with =, daterange(from_date, until_date) with &&);

alter table mark add constraint mark_minutes check
  ((arrived_minute is null or arrived_minute between 0 and 720) and (left_minute is null or left_minute between 0 and 720));
create unique index plan_one_active on plan (centre_id, client_id) where (status = 'ACTIVE');
alter table plan_intervention add constraint intervention_bounds check
  (times_a_week between 1 and 21 and minutes_each between 5 and 720 and weeks between 1 and 104);

-- The copies on session_staff follow their session, so that the exclusion constraint sees moves and cancellations.
create function session_staff_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update session_staff set starts_at = new.starts_at, ends_at = new.ends_at, is_live = new.status <> 'CANCELLED'
   where centre_id = new.centre_id and session_id = new.id;
  return null;
end $$;
create trigger session_staff_follows after update of starts_at, ends_at, status on group_session
  for each row execute function session_staff_follows();

-- 2. Who reaches which client ----------------------------------------------------------------------------------------
-- Coordinators, and managers who see clients, reach by centre; everybody else by relation (reachable_clients).
create function reaches_whole_centre(data_class text) returns boolean language sql stable parallel safe as $$
  select case app_role()
    when 'COORDINATOR' then data_class <> 'GOALS'
    when 'MANAGER' then app_sees_clients() and data_class in ('CODE', 'NAME', 'IDENTITY', 'TEAM', 'EPISODE', 'ATTENDANCE', 'MEMBERSHIP')
    when 'PRIVACY_REVIEWER' then data_class = 'CODE'
    else false end
$$;

-- Definer, since it reads the relations that the policies below hide. Its only input is the transaction's own settings.
create function reachable_clients(data_class text) returns setof uuid
language sql stable security definer set search_path = public as $$
  select c.client_id from care_team_member c
   where app_role() = 'COUNSELLOR' and c.centre_id = app_centre() and c.staff_id = app_viewer()
     and c.from_date <= app_today() and (c.until_date is null or c.until_date > app_today())
  union
  select m.client_id from session_staff ss
    join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
    join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
     and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
   where data_class in ('CODE', 'NAME') and app_role() in ('COUNSELLOR', 'PEER_COACH')
     and ss.centre_id = app_centre() and ss.staff_id = app_viewer() and ss.is_live and ss.part <> 'OBSERVER'
     and s.local_date between app_today() - 28 and app_today() + 35
  union
  select k.client_id from session_staff ss
    join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
    join mark k on k.centre_id = s.centre_id and k.session_id = s.id
   where data_class in ('CODE', 'NAME') and app_role() in ('COUNSELLOR', 'PEER_COACH')
     and ss.centre_id = app_centre() and ss.staff_id = app_viewer() and ss.is_live and ss.part <> 'OBSERVER'
     and s.local_date between app_today() - 28 and app_today() + 35
  union
  select r.client_id from coach_match r
   where r.centre_id = app_centre() and r.from_date <= app_today() and (r.until_date is null or r.until_date > app_today())
     and (app_role() = 'PEER_COACH' and r.coach_id = app_viewer()
       or app_role() = 'SUPERVISOR' and exists (select from supervision v
            where v.centre_id = r.centre_id and v.supervisor_id = app_viewer() and v.coach_id = r.coach_id
              and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today())))
     and (data_class in ('CODE', 'NAME')
       or data_class in ('ATTENDANCE', 'GOALS') and exists (select from consent k
            where k.centre_id = r.centre_id and k.client_id = r.client_id and k.coach_id = r.coach_id
              and k.valid_from <= clock() and (k.valid_until is null or k.valid_until > clock())
              and (k.revoked_at is null or k.revoked_at > clock())
              and (case data_class when 'ATTENDANCE' then 'ATTENDANCE' else 'PLAN' end)::consent_scope = any (k.scopes)))
  union
  select g.client_id from access_grant g
   where data_class not in ('CONTACT', 'CONSENT') and g.centre_id = app_centre() and g.id = app_grant() and g.staff_id = app_viewer()
     and g.granted_at <= clock() and g.expires_at > clock() and (g.ended_at is null or g.ended_at > clock())
$$;

-- The facts of the rule table, for some clients at once. No clinical text.
create function relations_to_clients(wanted uuid[]) returns table
  (client_id uuid, care_team boolean, leads boolean, matched boolean, supervised boolean, consents text[], granted boolean)
language sql stable security definer set search_path = public as $$
  select c.id,
    exists (select from care_team_member t where t.centre_id = c.centre_id and t.client_id = c.id and t.staff_id = app_viewer()
      and t.from_date <= app_today() and (t.until_date is null or t.until_date > app_today())),
    exists (select from session_staff ss join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
      where ss.centre_id = c.centre_id and ss.staff_id = app_viewer() and ss.is_live and ss.part <> 'OBSERVER'
        and s.local_date between app_today() - 28 and app_today() + 35
        and (exists (select from membership m where m.centre_id = s.centre_id and m.series_id = s.series_id and m.client_id = c.id
               and m.state <> 'OFFERED' and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date))
          or exists (select from mark k where k.centre_id = s.centre_id and k.session_id = s.id and k.client_id = c.id))),
    exists (select from coach_match r where r.centre_id = c.centre_id and r.client_id = c.id and r.coach_id = app_viewer()
      and r.from_date <= app_today() and (r.until_date is null or r.until_date > app_today())),
    exists (select from coach_match r join supervision v on v.centre_id = r.centre_id and v.coach_id = r.coach_id
      where r.centre_id = c.centre_id and r.client_id = c.id and v.supervisor_id = app_viewer()
        and r.from_date <= app_today() and (r.until_date is null or r.until_date > app_today())
        and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today())),
    coalesce((select array_agg(distinct scope::text) from coach_match r
      join consent k on k.centre_id = r.centre_id and k.client_id = r.client_id and k.coach_id = r.coach_id
      cross join lateral unnest(k.scopes) scope
      where r.centre_id = c.centre_id and r.client_id = c.id
        and r.from_date <= app_today() and (r.until_date is null or r.until_date > app_today())
        and k.valid_from <= clock() and (k.valid_until is null or k.valid_until > clock())
        and (k.revoked_at is null or k.revoked_at > clock())
        and (r.coach_id = app_viewer() or exists (select from supervision v where v.centre_id = r.centre_id
          and v.supervisor_id = app_viewer() and v.coach_id = r.coach_id
          and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today())))), '{}'),
    exists (select from access_grant g where g.centre_id = c.centre_id and g.client_id = c.id and g.id = app_grant()
      and g.staff_id = app_viewer() and g.granted_at <= clock() and g.expires_at > clock()
      and (g.ended_at is null or g.ended_at > clock()))
  from client c where c.centre_id = app_centre() and c.id = any (wanted)
$$;

-- Counts need every spell and mark, also of people out of reach: numbers only leave.
create function session_counts(wanted uuid[]) returns table (session_id uuid, expected int, marked int, came int, walk_ins int)
language sql stable security definer set search_path = public as $$
  select s.id,
    (select count(*)::int from membership m where m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
       and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)),
    (select count(*)::int from mark k where k.centre_id = s.centre_id and k.session_id = s.id and k.status is not null and not k.walk_in),
    (select count(*)::int from mark k where k.centre_id = s.centre_id and k.session_id = s.id
       and k.status in ('PRESENT', 'LATE', 'LEFT_EARLY') and not k.walk_in),
    (select count(*)::int from mark k where k.centre_id = s.centre_id and k.session_id = s.id and k.walk_in and k.status is not null)
  from group_session s where s.centre_id = app_centre() and s.id = any (wanted)
$$;
create function series_spells(wanted uuid) returns table (from_date date, until_date date)
language sql stable security definer set search_path = public as $$
  select m.from_date, m.until_date from membership m
   where m.centre_id = app_centre() and m.series_id = wanted and m.state in ('ACTIVE', 'OFFERED')
$$;

-- 3. Walls -----------------------------------------------------------------------------------------------------------
create function wall(t text, can_read text, can_insert text default 'false', can_update text default 'false', can_delete text default 'false')
returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', t);
  execute format('alter table %I force row level security', t);
  execute format('create policy reads on %I for select using (%s)', t, can_read);
  execute format('create policy inserts on %I for insert with check (%s)', t, can_insert);
  execute format('create policy updates on %I for update using (%s) with check (%s)', t, can_update, can_update);
  execute format('create policy deletes on %I for delete using (%s)', t, can_delete);
  execute format('grant select, insert, update on %I to app', t);
  if can_delete <> 'false' then execute format('grant delete on %I to app', t); end if;
end $$;
create function reach(data_class text, client_column text default 'client_id') returns text language sql as $$
  select format('centre_id = app_centre() and (reaches_whole_centre(%L) or %I in (select reachable_clients(%L)))', data_class, client_column, data_class)
$$;
create function and_role(condition text, variadic roles text[]) returns text language sql as $$
  select format('(%s) and app_role() = any (%L::text[])', condition, roles)
$$;

select wall('organisation', 'id = app_organisation()');
select wall('centre', 'organisation_id = app_organisation()', 'false', and_role('id = app_centre()', 'ADMINISTRATOR'));
select wall('staff', 'organisation_id = app_organisation()',
  and_role('organisation_id = app_organisation()', 'ADMINISTRATOR'),
  'organisation_id = app_organisation() and (id = app_viewer() or app_role() = ''ADMINISTRATOR'')');
select wall('post', 'organisation_id = app_organisation()', and_role('centre_id = app_centre()', 'ADMINISTRATOR'), and_role('centre_id = app_centre()', 'ADMINISTRATOR'));
select wall('room', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'ADMINISTRATOR'), and_role('centre_id = app_centre()', 'ADMINISTRATOR'));
select wall('closure', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'ADMINISTRATOR'), 'false', and_role('centre_id = app_centre()', 'ADMINISTRATOR'));
select wall('service', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'ADMINISTRATOR'), and_role('centre_id = app_centre()', 'ADMINISTRATOR'));

select wall('client', reach('CODE', 'id'),
  and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'), and_role(reach('IDENTITY', 'id'), 'COUNSELLOR', 'COORDINATOR'));
select wall('person',
  'organisation_id = app_organisation() and exists (select from client c where c.person_id = person.id and c.centre_id = app_centre()
     and (reaches_whole_centre(''IDENTITY'') or c.id in (select reachable_clients(''IDENTITY''))))',
  and_role('organisation_id = app_organisation()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'),
  and_role('organisation_id = app_organisation() and exists (select from client c where c.person_id = person.id and c.centre_id = app_centre()
     and (reaches_whole_centre(''IDENTITY'') or c.id in (select reachable_clients(''IDENTITY''))))', 'COUNSELLOR', 'COORDINATOR'));
select wall('person_name',
  'organisation_id = app_organisation() and exists (select from client c where c.person_id = person_name.person_id and c.centre_id = app_centre()
     and (reaches_whole_centre(''NAME'') or c.id in (select reachable_clients(''NAME''))))',
  and_role('organisation_id = app_organisation()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'),
  and_role('organisation_id = app_organisation() and exists (select from client c where c.person_id = person_name.person_id and c.centre_id = app_centre()
     and (reaches_whole_centre(''IDENTITY'') or c.id in (select reachable_clients(''IDENTITY''))))', 'COUNSELLOR', 'COORDINATOR'),
  and_role('organisation_id = app_organisation() and exists (select from client c where c.person_id = person_name.person_id and c.centre_id = app_centre()
     and (reaches_whole_centre(''IDENTITY'') or c.id in (select reachable_clients(''IDENTITY''))))', 'COUNSELLOR', 'COORDINATOR'));
select wall('client_contact', reach('CONTACT'),
  and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'), and_role(reach('CONTACT'), 'COUNSELLOR', 'COORDINATOR'));
select wall('episode', reach('EPISODE'),
  and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'), and_role(reach('EPISODE'), 'COUNSELLOR', 'COORDINATOR'));
select wall('care_team_member', reach('TEAM'),
  and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR', 'ADMINISTRATOR'), and_role(reach('TEAM'), 'COUNSELLOR', 'COORDINATOR'));
select wall('consent', reach('CONSENT'));
select wall('coach_match', reach('TEAM') || ' or (centre_id = app_centre() and coach_id = app_viewer())');
select wall('supervision', 'centre_id = app_centre() and (supervisor_id = app_viewer() or coach_id = app_viewer() or app_role() in (''COORDINATOR'', ''ADMINISTRATOR''))');
select wall('access_grant', 'centre_id = app_centre() and (staff_id = app_viewer() or app_role() = ''PRIVACY_REVIEWER'')');

select wall('group_series', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'));
select wall('series_staff', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'));
select wall('group_session', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR', 'PEER_COACH'));
select wall('session_staff', 'centre_id = app_centre()', and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'), and_role('centre_id = app_centre()', 'COUNSELLOR', 'COORDINATOR'));
create function staffs_series(wanted uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from series_staff ss where ss.centre_id = app_centre() and ss.series_id = wanted
      and ss.staff_id = app_viewer() and ss.part <> 'OBSERVER')
    or exists (select from session_staff ss join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
      where s.centre_id = app_centre() and s.series_id = wanted and ss.staff_id = app_viewer() and ss.part <> 'OBSERVER' and ss.is_live
        and s.local_date between app_today() - 28 and app_today() + 35)
$$;
select wall('membership', reach('MEMBERSHIP') || ' or (centre_id = app_centre() and app_role() in (''COUNSELLOR'', ''PEER_COACH'') and staffs_series(series_id))', and_role(reach('MEMBERSHIP'), 'COUNSELLOR', 'COORDINATOR'), and_role(reach('MEMBERSHIP'), 'COUNSELLOR', 'COORDINATOR'));

create function staffs_session(wanted uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from session_staff ss where ss.centre_id = app_centre() and ss.session_id = wanted
    and ss.staff_id = app_viewer() and ss.part <> 'OBSERVER')
$$;
select wall(t, reach('ATTENDANCE') || ' or (centre_id = app_centre() and app_role() in (''COUNSELLOR'', ''PEER_COACH'') and staffs_session(session_id))',
  'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or app_role() = ''COUNSELLOR'' and client_id in (select reachable_clients(''ATTENDANCE''))
     or app_role() in (''COUNSELLOR'', ''PEER_COACH'') and staffs_session(session_id))',
  case t when 'mark' then 'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or app_role() = ''COUNSELLOR'' and client_id in (select reachable_clients(''ATTENDANCE''))
     or app_role() in (''COUNSELLOR'', ''PEER_COACH'') and staffs_session(session_id))' else 'false' end)
  from unnest(array['mark', 'mark_change']) t;

select wall(t, reach('PLAN'), and_role(reach('PLAN'), 'COUNSELLOR'), and_role(reach('PLAN'), 'COUNSELLOR'), and_role(reach('PLAN'), 'COUNSELLOR'))
  from unnest(array['plan', 'plan_problem', 'plan_intervention']) t;
select wall('plan_goal', reach('PLAN') || ' or (is_shared and ' || reach('GOALS') || ')',
  and_role(reach('PLAN'), 'COUNSELLOR'), and_role(reach('PLAN'), 'COUNSELLOR'), and_role(reach('PLAN'), 'COUNSELLOR'));

select wall('credential', 'staff_id = app_viewer()', 'staff_id = app_viewer()', 'staff_id = app_viewer()');
select wall('auth_session', 'staff_id = app_viewer()', 'staff_id = app_viewer()', 'staff_id = app_viewer()');
select wall('audit_event',
  'centre_id = app_centre() and (app_role() = ''PRIVACY_REVIEWER''
     or app_role() = ''ADMINISTRATOR'' and client_ids = ''{}'' and subject_type in (''AuthSession'', ''Staff'', ''Post'', ''Centre'', ''Room''))',
  'actor_id is not distinct from app_viewer()');
revoke update, delete, truncate on audit_event, mark_change from app;
grant select, insert, update on sign_in_throttle to app;

drop function wall;
drop function reach;
drop function and_role;

-- 4. No audit, no change ---------------------------------------------------------------------------------------------
-- Meaning comes from the store; completeness from here: a change whose transaction holds no event does not commit.
create function change_needs_event() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if session_user = 'app' and not exists (select from audit_event where xid = pg_current_xact_id()::text::bigint) then
    raise exception 'AUDIT_UNAVAILABLE: % was changed without an audit event', tg_table_name using errcode = 'AU001';
  end if;
  return null;
end $$;
do $$
declare t text;
begin
  foreach t in array array['centre', 'staff', 'post', 'room', 'closure', 'service', 'client', 'person', 'person_name', 'client_contact', 'episode',
    'care_team_member', 'consent', 'coach_match', 'supervision', 'access_grant', 'group_series', 'series_staff', 'group_session', 'session_staff',
    'membership', 'mark', 'mark_change', 'plan', 'plan_problem', 'plan_goal', 'plan_intervention', 'credential'] loop
    execute format('create constraint trigger change_needs_event after insert or update or delete on %I
      deferrable initially deferred for each row execute function change_needs_event()', t);
  end loop;
end $$;

-- 5. Before a viewer exists: one function each -----------------------------------------------------------------------
create function auth_account(wanted text) returns table
  (staff_id uuid, organisation_id uuid, password_hash text, disabled boolean, centre_id uuid, role staff_role, zone text, at timestamptz)
language sql stable security definer set search_path = public as $$
  select s.id, s.organisation_id, c.password_hash, s.disabled_at is not null, p.centre_id, p.role, z.zone, clock()
    from staff s left join credential c on c.staff_id = s.id
    left join lateral (select * from post where post.staff_id = s.id and ended_at is null order by role, centre_id limit 1) p on true
    left join centre z on z.id = p.centre_id
   where lower(s.email) = lower(wanted)
$$;
create function auth_demo_account(wanted uuid) returns table
  (staff_id uuid, organisation_id uuid, centre_id uuid, role staff_role, zone text, at timestamptz)
language sql stable security definer set search_path = public as $$
  select s.id, s.organisation_id, p.centre_id, p.role, z.zone, clock()
    from staff s join organisation o on o.id = s.organisation_id and o.is_demo
    join lateral (select * from post where post.staff_id = s.id and ended_at is null order by role, centre_id limit 1) p on true
    join centre z on z.id = p.centre_id
   where s.id = wanted and s.disabled_at is null
$$;
-- One card a role: the first staff member who holds it in a demo organisation.
create function auth_demo_cards() returns table (staff_id uuid, name text, name_ur text, role staff_role, centre_name text)
language sql stable security definer set search_path = public as $$
  select distinct on (p.role) s.id, s.name, s.name_ur, p.role, z.name
    from post p join staff s on s.id = p.staff_id join organisation o on o.id = s.organisation_id and o.is_demo
    join centre z on z.id = p.centre_id
   where p.ended_at is null and s.disabled_at is null order by p.role, s.created_at, s.id
$$;
-- Looks a session up and, when `touch`, counts as use. Ended, expired, idle, disabled, post ended: no row but the reason.
create function auth_session_by_token(wanted bytea, idle_minutes int, touch boolean) returns table
  (state text, session_id uuid, staff_id uuid, organisation_id uuid, centre_id uuid, role staff_role, sees_clients boolean, zone text,
   csrf_hash bytea, is_demo boolean, locale text, at timestamptz, grant_id uuid)
language plpgsql volatile security definer set search_path = public as $$
declare s auth_session; v_state text;
begin
  select * into s from auth_session a where a.token_hash = wanted;
  if not found then return; end if;
  v_state := case
    when s.ended_at is not null then 'ENDED'
    when s.expires_at <= clock() then 'EXPIRED'
    when s.last_seen_at + make_interval(mins => idle_minutes) <= clock() then 'IDLE'
    when exists (select from staff f where f.id = s.staff_id and f.disabled_at is not null) then 'DISABLED'
    when not exists (select from post p where p.staff_id = s.staff_id and p.centre_id = s.centre_id and p.role = s.role and p.ended_at is null) then 'POST_ENDED'
    else 'OK' end;
  if v_state = 'OK' and touch and s.last_seen_at < clock() - interval '20 seconds' then
    update auth_session a set last_seen_at = clock() where a.id = s.id;
  end if;
  return query select v_state, s.id, s.staff_id, s.organisation_id, s.centre_id, s.role, p.sees_clients, z.zone, s.csrf_hash, o.is_demo, f.locale, clock(),
      (select g.id from access_grant g where g.centre_id = s.centre_id and g.staff_id = s.staff_id and g.granted_at <= clock()
        and g.expires_at > clock() and g.ended_at is null order by g.granted_at desc limit 1)
    from staff f join centre z on z.id = s.centre_id join organisation o on o.id = s.organisation_id
    left join post p on p.staff_id = s.staff_id and p.centre_id = s.centre_id and p.role = s.role
   where f.id = s.staff_id;
end $$;

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to app;
grant usage on schema public to app;
