-- Reports count people whom who reads them may not see one by one: numbers only leave these functions, and only to the two roles that read reports.
-- Which numbers are too small to be shown is decided above them (insight/reports/domain/small-cells.ts).

-- Pairs of a client and a session, counted by week, group, hour or facilitator, before and from `split_day` on. A line without a key is the total: there
-- each pair counts once, though each of two facilitators is credited with it.
create function report_attendance(by_what text, from_day date, until_day date, split_day date, wanted uuid) returns table
  (key text, is_before boolean, people int, sessions int, came int, excused int, held int, cancelled int, walk_ins int, unfinished int)
language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select s.centre_id, s.id, s.series_id, s.local_date, s.local_start, s.status, s.local_date < split_day as is_before from group_session s
     where app_role() in ('MANAGER', 'COORDINATOR') and s.centre_id = app_centre() and s.local_date between from_day and until_day
       and (wanted is null or s.series_id = wanted)),
  expected as (
    select distinct m.client_id, s.id as session_id from mine s
      join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
       and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)),
  marked as (
    select k.client_id, k.session_id, k.status from mine s
      join mark k on k.centre_id = s.centre_id and k.session_id = s.id where k.status is not null),
  pairs as (
    select client_id, session_id, s.is_before, s.status as session, e.session_id is not null as is_expected, m.status,
           coalesce(m.status in ('PRESENT', 'LATE', 'LEFT_EARLY'), false) as has_come,
           case by_what when 'WEEK' then (s.local_date - (extract(isodow from s.local_date)::int - 1))::text
             when 'GROUP' then s.series_id::text
             when 'HOUR' then extract(isodow from s.local_date)::int::text || ' ' || left(s.local_start, 2) end as key
      from expected e full join marked m using (client_id, session_id) join mine s on s.id = session_id),
  credited as (
    select p.* from pairs p where p.key is not null
    union all
    select p.client_id, p.session_id, p.is_before, p.session, p.is_expected, p.status, p.has_come, x.staff_id::text
      from pairs p join session_staff x on x.centre_id = app_centre() and x.session_id = p.session_id and x.part <> 'OBSERVER'
     where by_what = 'FACILITATOR'
    union all
    select p.client_id, p.session_id, p.is_before, p.session, p.is_expected, p.status, p.has_come, null from pairs p)
  select key, is_before, count(distinct client_id)::int, (count(distinct session_id) filter (where session = 'HELD'))::int,
         (count(*) filter (where is_expected and session = 'HELD' and has_come))::int,
         (count(*) filter (where is_expected and session = 'HELD' and status = 'EXCUSED'))::int,
         (count(*) filter (where is_expected and session = 'HELD'))::int,
         (count(*) filter (where is_expected and session in ('CANCELLED', 'NOT_HELD')))::int,
         (count(*) filter (where not is_expected and session in ('SCHEDULED', 'HELD') and has_come))::int,
         (count(*) filter (where is_expected and session = 'SCHEDULED'))::int
    from credited group by key, is_before
$$;

-- Minutes prescribed, and of those delivered, by ISO week: the ledger of plans summed over everybody. What nobody prescribed is not in it.
create function report_dose(from_monday date, until_sunday date) returns table (monday date, people int, prescribed int, delivered int)
language sql stable security definer set search_path = public as $$
  with plans as (
    select p.centre_id, p.id, p.client_id,
           lead(p.starts_on) over (partition by p.client_id order by p.number) as superseded_on
      from plan p where app_role() in ('MANAGER', 'COORDINATOR') and p.centre_id = app_centre() and p.status in ('ACTIVE', 'SUPERSEDED')),
  lines as materialized (
    select i.client_id, i.id, i.service_id, i.series_id, i.times_a_week * i.minutes_each as weekly, i.starts_on,
           least(i.starts_on + 7 * i.weeks, plans.superseded_on) as ends_on
      from plan_intervention i join plans on plans.centre_id = i.centre_id and plans.id = i.plan_id),
  weeks as (select d::date as monday from generate_series(from_monday, until_sunday, interval '7 days') d),
  prescribed as (
    select w.monday, l.client_id, (2 * l.weekly * (least(l.ends_on, w.monday + 7) - greatest(l.starts_on, w.monday)) + 7) / 14 as minutes
      from weeks w join lines l on l.starts_on < w.monday + 7 and l.ends_on > w.monday and l.ends_on > l.starts_on),
  got as (
    select k.client_id, s.series_id, g.service_id, s.local_date,
           case when k.status in ('PRESENT', 'LATE', 'LEFT_EARLY')
             then greatest(0, least(coalesce(k.left_minute, s.minutes), s.minutes) - coalesce(k.arrived_minute, 0)) else 0 end as minutes
      from mark k
      join group_session s on s.centre_id = k.centre_id and s.id = k.session_id
      join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
     where k.centre_id = app_centre() and k.status is not null and s.status in ('SCHEDULED', 'HELD') and s.local_date between from_monday and until_sunday
    union all
    select c.client_id, null, v.id, c.local_date, c.minutes
      from support_contact c join service v on v.centre_id = c.centre_id and v.is_coaching
     where c.centre_id = app_centre() and c.was_reached and c.local_date between from_monday and until_sunday),
  delivered as (
    select got.local_date - (extract(isodow from got.local_date)::int - 1) as monday, sum(got.minutes)::int as minutes
      from got where exists (select from lines l where l.client_id = got.client_id and l.starts_on <= got.local_date and l.ends_on > got.local_date
        and (l.series_id = got.series_id or l.service_id = got.service_id))
     group by 1)
  select w.monday, count(distinct p.client_id) filter (where p.minutes > 0)::int, coalesce(sum(p.minutes), 0)::int, coalesce(max(d.minutes), 0)::int
    from weeks w left join prescribed p on p.monday = w.monday left join delivered d on d.monday = w.monday
   group by w.monday order by w.monday
$$;

-- Who waits for a coach: how many, for how long in the middle, and how many asked in each week. The requests themselves stay behind their wall.
create function report_waiting(from_monday date, until_sunday date) returns table (waiting int, median_days int, longest_days int, mondays date[], asked int[])
language sql stable security definer set search_path = public as $$
  with mine as (
    select r.* from match_request r where app_role() in ('MANAGER', 'COORDINATOR') and r.centre_id = app_centre()),
  weeks as (
    select d::date as monday, (select count(*)::int from mine where since >= d and since < d + interval '7 days') as asked
      from generate_series(from_monday, until_sunday, interval '7 days') d)
  select count(*)::int, (percentile_disc(0.5) within group (order by extract(day from clock() - since)))::int, max(extract(day from clock() - since))::int,
         (select array_agg(monday order by monday) from weeks), (select array_agg(asked order by monday) from weeks)
    from mine where status = 'WAITING'
$$;

-- Entries of marks by group: all of them, those that came more than a day after the session, those that changed a finished attendance, and those that met a
-- newer mark and were kept beside it.
create function report_entries(from_day date, until_day date) returns table (series_id uuid, entries int, late int, corrections int, kept_beside int)
language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select s.* from group_session s
     where app_role() in ('MANAGER', 'COORDINATOR') and s.centre_id = app_centre() and s.local_date between from_day and until_day),
  first_entries as (
    select s.series_id, coalesce((select min(c.recorded_at) from mark_change c where c.centre_id = k.centre_id and c.session_id = k.session_id
             and c.client_id = k.client_id and c.applied), k.recorded_at) > s.ends_at + interval '1 day' as is_late
      from mine s join mark k on k.centre_id = s.centre_id and k.session_id = s.id),
  changes as (
    select s.series_id, c.applied and s.finished_at is not null and c.recorded_at > s.finished_at as is_correction, not c.applied as is_beside
      from mine s join mark_change c on c.centre_id = s.centre_id and c.session_id = s.id)
  select g.series_id,
         (select count(*)::int from first_entries f where f.series_id = g.series_id),
         (select count(*)::int from first_entries f where f.series_id = g.series_id and f.is_late),
         (select count(*)::int from changes c where c.series_id = g.series_id and c.is_correction),
         (select count(*)::int from changes c where c.series_id = g.series_id and c.is_beside)
    from (select distinct series_id from mine) g
$$;

revoke execute on function report_attendance(text, date, date, date, uuid), report_dose(date, date), report_waiting(date, date),
  report_entries(date, date) from public;
grant execute on function report_attendance(text, date, date, date, uuid), report_dose(date, date), report_waiting(date, date),
  report_entries(date, date) to app;

-- Sessions that are over and were never finished: few rows of a table that only grows.
create index group_session_to_finish on group_session (centre_id, ends_at) where status = 'SCHEDULED';
