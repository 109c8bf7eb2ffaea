-- Who falls below the plan when sessions of a series change: asked over everybody who is expected, since those out of the viewer's reach are counted.
-- Keys, days and minutes leave; no name and no word of a plan.

create function members_of_series(wanted uuid, from_day date, until_day date) returns table (client_id uuid, from_date date, until_date date)
language sql stable security definer set search_path = public as $$
  select m.client_id, m.from_date, m.until_date from membership m
   where m.centre_id = app_centre() and m.series_id = wanted and m.state <> 'OFFERED' and app_role() in ('COUNSELLOR', 'COORDINATOR')
     and m.from_date <= until_day and (m.until_date is null or m.until_date > from_day)
$$;

create function plans_with_series(wanted uuid, from_day date, until_day date) returns table
  (client_id uuid, id uuid, service_id uuid, series_id uuid, times_a_week int, minutes_each int, starts_on date, weeks int, superseded_on date)
language sql stable security definer set search_path = public as $$
  select i.client_id, i.id, i.service_id, i.series_id, i.times_a_week::int, i.minutes_each::int, i.starts_on, i.weeks::int,
    (select n.starts_on from plan n where n.centre_id = p.centre_id and n.client_id = p.client_id and n.number > p.number
       and n.status in ('ACTIVE', 'SUPERSEDED') and n.starts_on <= until_day order by n.number limit 1)
    from plan p join plan_intervention i on i.centre_id = p.centre_id and i.plan_id = p.id
   where p.centre_id = app_centre() and p.status in ('ACTIVE', 'SUPERSEDED') and p.starts_on <= until_day
     and p.client_id in (select m.client_id from members_of_series(wanted, from_day, until_day) m)
$$;

create function planned_with_series(wanted uuid, from_day date, until_day date) returns table
  (client_id uuid, session_id uuid, series_id uuid, service_id uuid, local_date date, minutes int)
language sql stable security definer set search_path = public as $$
  select distinct m.client_id, s.id, s.series_id, g.service_id, s.local_date, s.minutes::int
    from membership m
    join group_session s on s.centre_id = m.centre_id and s.series_id = m.series_id and s.status not in ('CANCELLED', 'NOT_HELD')
     and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
    join group_series g on g.centre_id = s.centre_id and g.id = s.series_id
   where m.centre_id = app_centre() and m.state <> 'OFFERED' and s.local_date between from_day and until_day
     and m.client_id in (select o.client_id from members_of_series(wanted, from_day, until_day) o)
$$;

revoke execute on function members_of_series(uuid, date, date), plans_with_series(uuid, date, date), planned_with_series(uuid, date, date) from public;
grant execute on function members_of_series(uuid, date, date), plans_with_series(uuid, date, date), planned_with_series(uuid, date, date) to app;
