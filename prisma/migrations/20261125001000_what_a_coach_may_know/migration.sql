-- What a coach must know to answer a proposal: what the person looks for, and not who it is. The request itself stays behind its wall.
create function proposals_to_me() returns table
  (match_id uuid, languages text[], pathways text[], interests text[], windows jsonb, meets_by text[])
language sql stable security definer set search_path = public as $$
  select m.id, r.languages, r.pathways::text[], r.interests::text[], r.windows, r.meets_by::text[]
    from coach_match m join match_request r on r.centre_id = m.centre_id and r.id = m.request_id
   where m.centre_id = app_centre() and app_role() = 'PEER_COACH' and m.coach_id = app_viewer() and m.state = 'PROPOSED'
$$;
revoke execute on function proposals_to_me() from public;
grant execute on function proposals_to_me() to app;

-- Which shared goals hold now: a coach reads goals, but not the plan whose version says so. A draft's and a superseded version's are not shown.
create function shared_goals_in_force(wanted uuid[]) returns setof uuid language sql stable security definer set search_path = public as $$
  select g.id from plan_goal g join plan p on p.centre_id = g.centre_id and p.id = g.plan_id and p.status = 'ACTIVE'
   where g.centre_id = app_centre() and g.client_id = any (wanted) and g.is_shared and g.client_id in (select reachable_clients('GOALS'))
$$;
revoke execute on function shared_goals_in_force(uuid[]) from public;
grant execute on function shared_goals_in_force(uuid[]) to app;
