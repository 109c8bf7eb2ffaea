-- What the walls let through beyond the rules, found by the access matrix. The program's own layer refused it already.

-- A break-glass grant opens a record to the roles that may use one; a row of it for any other role opens nothing.
create or replace function reachable_clients(data_class text) returns setof uuid
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
   where data_class not in ('CONTACT', 'CONSENT') and app_role() in ('COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER')
     and g.centre_id = app_centre() and g.id = app_grant() and g.staff_id = app_viewer()
     and g.granted_at <= clock() and g.expires_at > clock() and (g.ended_at is null or g.ended_at > clock())
$$;

-- A coordinator sees the titles of problems, not goals and interventions: those open by relation alone, never by the centre.
alter policy reads on plan_intervention using (centre_id = app_centre() and client_id in (select reachable_clients('PLAN')));
alter policy reads on plan_goal using (
  centre_id = app_centre() and (
    client_id in (select reachable_clients('PLAN')) or is_shared and client_id in (select reachable_clients('GOALS'))));
