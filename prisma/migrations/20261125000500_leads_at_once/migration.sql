-- Whom the viewer leads is asked once for all, not anew for each client: a list of fifty took fifty looks at the same sessions.
create or replace function relations_to_clients(wanted uuid[]) returns table
  (client_id uuid, care_team boolean, leads boolean, matched boolean, supervised boolean, consents text[], granted boolean)
language sql stable security definer set search_path = public as $$
  select c.id,
    exists (select from care_team_member t where t.centre_id = c.centre_id and t.client_id = c.id and t.staff_id = app_viewer()
      and t.from_date <= app_today() and (t.until_date is null or t.until_date > app_today())),
    c.id in (select m.client_id from session_staff ss join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
        join membership m on m.centre_id = s.centre_id and m.series_id = s.series_id and m.state <> 'OFFERED'
         and m.from_date <= s.local_date and (m.until_date is null or m.until_date > s.local_date)
       where ss.centre_id = app_centre() and ss.staff_id = app_viewer() and ss.is_live and ss.part <> 'OBSERVER'
         and s.local_date between app_today() - 28 and app_today() + 35
      union
      select k.client_id from session_staff ss join group_session s on s.centre_id = ss.centre_id and s.id = ss.session_id
        join mark k on k.centre_id = s.centre_id and k.session_id = s.id
       where ss.centre_id = app_centre() and ss.staff_id = app_viewer() and ss.is_live and ss.part <> 'OBSERVER'
         and s.local_date between app_today() - 28 and app_today() + 35),
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
