-- A break-glass grant opens a record for reading. The program's own layer refused changes under it already; now the walls do too: a record is
-- changed by its own counsellor, by a coordinator of the centre, and attendance by whoever staffs the session.

create function caseload_clients() returns setof uuid language sql stable security definer set search_path = public as $$
  select c.client_id from care_team_member c
   where app_role() = 'COUNSELLOR' and c.centre_id = app_centre() and c.staff_id = app_viewer()
     and c.from_date <= app_today() and (c.until_date is null or c.until_date > app_today())
$$;
revoke execute on function caseload_clients() from public;
grant execute on function caseload_clients() to app;

do $$
declare
  own text := '%I in (select caseload_clients())';
  mine text;
  t text;
begin
  foreach t in array array['client', 'client_contact', 'episode', 'care_team_member', 'membership'] loop
    mine := 'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or ' || format(own, case t when 'client' then 'id' else 'client_id' end) || ')';
    execute format('alter policy updates on %I using (%s) with check (%s)', t, mine, mine);
  end loop;
  execute format('alter policy inserts on membership with check (%s)', mine);

  foreach t in array array['person', 'person_name'] loop
    mine := format('organisation_id = app_organisation() and exists (select from client c where c.person_id = %I.%I and c.centre_id = app_centre()
      and (app_role() = ''COORDINATOR'' or c.id in (select caseload_clients())))', t, case t when 'person' then 'id' else 'person_id' end);
    execute format('alter policy updates on %I using (%s) with check (%s)', t, mine, mine);
  end loop;
  execute format('alter policy deletes on person_name using (%s)', mine);

  foreach t in array array['mark', 'mark_change'] loop
    mine := 'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or client_id in (select caseload_clients())
      or app_role() in (''COUNSELLOR'', ''PEER_COACH'') and staffs_session(session_id))';
    execute format('alter policy inserts on %I with check (%s)', t, mine);
  end loop;
  execute format('alter policy updates on mark using (%s) with check (%s)', mine, mine);

  foreach t in array array['plan', 'plan_problem', 'plan_goal', 'plan_intervention'] loop
    mine := 'centre_id = app_centre() and client_id in (select caseload_clients())';
    execute format('alter policy inserts on %I with check (%s)', t, mine);
    execute format('alter policy updates on %I using (%s) with check (%s)', t, mine, mine);
    execute format('alter policy deletes on %I using (%s)', t, mine);
  end loop;
end $$;
