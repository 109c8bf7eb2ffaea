-- What booking must know beyond the walls: busy times of staff at their other centres, and the last attendance of a spell.

-- A staff member may work at several centres of an organisation, and the constraint staff_clash looks at all of them. Of another centre
-- only the busy time leaves: session and series are null there.
create function staff_taken(wanted uuid[], from_at timestamptz, until_at timestamptz) returns table
  (staff_id uuid, starts_at timestamptz, ends_at timestamptz, session_id uuid, series_id uuid)
language sql stable security definer set search_path = public as $$
  select ss.staff_id, ss.starts_at, ss.ends_at,
    case when ss.centre_id = app_centre() then ss.session_id end, case when ss.centre_id = app_centre() then s.series_id end
    from session_staff ss
    join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
    join staff f on f.id = ss.staff_id and f.organisation_id = app_organisation()
   where ss.staff_id = any (wanted) and ss.is_live and ss.part <> 'OBSERVER' and ss.starts_at < until_at and ss.ends_at > from_at
$$;

-- The last day with a mark of this client in this series: a membership must not end before it. Under the viewer's own walls.
create function last_marked_on(wanted_series uuid, wanted_client uuid) returns date language sql stable as $$
  select max(s.local_date) from mark k join group_session s on s.centre_id = k.centre_id and s.id = k.session_id
   where k.centre_id = app_centre() and k.client_id = wanted_client and s.series_id = wanted_series and k.status is not null
$$;

-- Whoever may see a client's attendance must see where the client was expected: a matched coach with consent, and their supervisor.
alter policy reads on membership using (
  centre_id = app_centre() and (
    reaches_whole_centre('MEMBERSHIP') or client_id in (select reachable_clients('MEMBERSHIP')) or client_id in (select reachable_clients('ATTENDANCE'))
    or app_role() in ('COUNSELLOR', 'PEER_COACH') and staffs_series(series_id)));

revoke execute on function staff_taken(uuid[], timestamptz, timestamptz), last_marked_on(uuid, uuid) from public;
grant execute on function staff_taken(uuid[], timestamptz, timestamptz), last_marked_on(uuid, uuid) to app;
