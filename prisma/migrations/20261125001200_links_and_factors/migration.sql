-- Links that set a password once, second factors, the freshness of a session, and what break-glass must write down.

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('INVITATION', 'PASSWORD_RESET');

-- CreateEnum
CREATE TYPE "grant_category" AS ENUM ('DANGER', 'COVER', 'CRISIS_CALL', 'LEGAL_DUTY', 'OTHER');

-- CreateEnum
CREATE TYPE "grant_review" AS ENUM ('JUSTIFIED', 'NOT_JUSTIFIED', 'FOLLOW_UP');

-- AlterTable
ALTER TABLE "access_grant" ADD COLUMN     "category" "grant_category" NOT NULL DEFAULT 'OTHER',
ADD COLUMN     "review_note" TEXT,
ADD COLUMN     "review_outcome" "grant_review",
ADD COLUMN     "reviewed_at" TIMESTAMPTZ(3),
ADD COLUMN     "reviewed_by" UUID;

-- AlterTable
ALTER TABLE "auth_session" ADD COLUMN     "fresh_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "single_use_link" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "single_use_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "staff_id" UUID NOT NULL,
    "sealed_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "spare_code" (
    "staff_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "spare_code_pkey" PRIMARY KEY ("staff_id","code_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "single_use_link_token_hash_key" ON "single_use_link"("token_hash");

-- CreateIndex
CREATE INDEX "single_use_link_staff_id_idx" ON "single_use_link"("staff_id");

-- AddForeignKey
ALTER TABLE "single_use_link" ADD CONSTRAINT "single_use_link_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spare_code" ADD CONSTRAINT "spare_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table single_use_link add constraint link_length check (expires_at <= created_at + interval '7 days');
alter table access_grant add constraint grant_review_whole check
  ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (review_outcome is null));

-- Walls ---------------------------------------------------------------------------------------------------------------
-- One's own; of others an administrator makes and revokes links, and takes a lost factor away without ever reading it.
do $$
declare
  own text := 'staff_id = app_viewer()';
  boss text := 'app_role() = ''ADMINISTRATOR'' and exists (select from staff s where s.id = staff_id and s.organisation_id = app_organisation())';
  t text;
begin
  foreach t in array array['single_use_link', 'second_factor', 'spare_code'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (%s)', t, case t when 'single_use_link' then own || ' or ' || boss else own end);
    execute format('create policy inserts on %I for insert with check (%s)', t, case t when 'single_use_link' then own || ' or ' || boss else own end);
    execute format('create policy updates on %I for update using (%s) with check (%s)', t, own || case t when 'single_use_link' then ' or ' || boss else '' end,
      own || case t when 'single_use_link' then ' or ' || boss else '' end);
    execute format('create policy deletes on %I for delete using (%s)', t, case t when 'single_use_link' then 'false' else own end);
    execute format('grant select, insert, update on %I to app', t);
  end loop;
  grant delete on second_factor, spare_code to app;

  alter policy inserts on access_grant with check (centre_id = app_centre() and staff_id = app_viewer()
    and app_role() in ('COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER'));
  alter policy updates on access_grant
    using (centre_id = app_centre() and (staff_id = app_viewer() or app_role() = 'PRIVACY_REVIEWER'))
    with check (centre_id = app_centre() and (staff_id = app_viewer() and reviewed_by is distinct from app_viewer()
      or app_role() = 'PRIVACY_REVIEWER' and staff_id <> app_viewer() and reviewed_by = app_viewer()));
end $$;
-- What was asked for, by whom and until when is written once; only its end and its review come later.
revoke update on access_grant from app;
grant update (ended_at, reviewed_at, reviewed_by, review_outcome, review_note) on access_grant to app;

-- A code that was taken, and the minute of it, need no event of their own: the sign-in that they belong to has one.
create constraint trigger change_needs_event after insert or update or delete on single_use_link
  deferrable initially deferred for each row execute function change_needs_event();
create constraint trigger change_needs_event after insert or delete or update of sealed_key, confirmed_at on second_factor
  deferrable initially deferred for each row execute function change_needs_event();
create constraint trigger change_needs_event after insert or update or delete on spare_code
  deferrable initially deferred for each row execute function change_needs_event();

-- What is asked behind the walls ----------------------------------------------------------------------------------------
-- Whose link it is and whether it still opens anything. Before a viewer exists.
create function auth_link(wanted bytea) returns table
  (link_id uuid, is_open boolean, staff_id uuid, organisation_id uuid, centre_id uuid, role staff_role, zone text, at timestamptz)
language sql stable security definer set search_path = public as $$
  select l.id, l.used_at is null and l.revoked_at is null and l.expires_at > clock(), s.id, s.organisation_id, p.centre_id, p.role, z.zone, clock()
    from single_use_link l join staff s on s.id = l.staff_id and s.disabled_at is null
    join lateral (select * from post where post.staff_id = s.id and ended_at is null order by role, centre_id limit 1) p on true
    join centre z on z.id = p.centre_id
   where l.token_hash = wanted
$$;

-- Everybody who has or had a post at the administrator's centre, and whether they can sign in; nothing that they sign in with.
create function staff_accounts() returns table
  (id uuid, name text, name_ur text, email text, is_disabled boolean, has_password boolean, has_second_factor boolean, invited_until timestamptz,
   roles text[], sees_clients boolean)
language sql stable security definer set search_path = public as $$
  select s.id, s.name, s.name_ur, s.email, s.disabled_at is not null,
    exists (select from credential c where c.staff_id = s.id),
    exists (select from second_factor f where f.staff_id = s.id and f.confirmed_at is not null),
    (select max(l.expires_at) from single_use_link l where l.staff_id = s.id and l.purpose = 'INVITATION' and l.used_at is null and l.revoked_at is null),
    array(select p.role::text from post p where p.staff_id = s.id and p.centre_id = app_centre() and p.ended_at is null order by p.role),
    exists (select from post p where p.staff_id = s.id and p.centre_id = app_centre() and p.ended_at is null and p.sees_clients)
  from staff s where app_role() = 'ADMINISTRATOR' and s.organisation_id = app_organisation()
    and exists (select from post p where p.staff_id = s.id and p.centre_id = app_centre())
$$;

-- What somebody leaves behind: numbers, since an administrator reads no record.
create function work_of_staff(wanted uuid) returns table (care_teams int, groups int, sessions int, matches int, supervisees int)
language sql stable security definer set search_path = public as $$
  select
    (select count(*)::int from care_team_member t where t.centre_id = app_centre() and t.staff_id = wanted and (t.until_date is null or t.until_date > app_today())),
    (select count(*)::int from series_staff ss join group_series g on g.centre_id = ss.centre_id and g.id = ss.series_id
      where ss.centre_id = app_centre() and ss.staff_id = wanted and ss.part <> 'OBSERVER' and g.ended_on is null),
    (select count(*)::int from session_staff ss where ss.centre_id = app_centre() and ss.staff_id = wanted and ss.part <> 'OBSERVER' and ss.is_live
      and ss.starts_at > clock()),
    (select count(*)::int from coach_match m where m.centre_id = app_centre() and m.coach_id = wanted and m.state in ('PROPOSED', 'ACTIVE')
      and (m.until_date is null or m.until_date > app_today())),
    (select count(*)::int from supervision v where v.centre_id = app_centre() and v.supervisor_id = wanted and (v.until_date is null or v.until_date > app_today()))
  where app_role() = 'ADMINISTRATOR' and exists (select from post p where p.centre_id = app_centre() and p.staff_id = wanted)
$$;

-- Ends somebody's sessions and takes a lost factor away, in the administrator's own transaction. Answers how many sessions ended.
create function end_sessions_of(wanted uuid) returns int language sql volatile security definer set search_path = public as $$
  with ended as (update auth_session a set ended_at = clock() where a.staff_id = wanted and a.ended_at is null
    and app_role() = 'ADMINISTRATOR' and a.organisation_id = app_organisation() returning 1)
  select count(*)::int from ended
$$;
create function drop_factor_of(wanted uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare gone int;
begin
  if app_role() is distinct from 'ADMINISTRATOR'
     or not exists (select from post p where p.centre_id = app_centre() and p.staff_id = wanted) then return false; end if;
  delete from spare_code where staff_id = wanted;
  delete from second_factor where staff_id = wanted;
  get diagnostics gone = row_count;
  return gone > 0;
end $$;

-- Who is meant by an id or by the number on a wristband, for somebody who may not see that client yet.
create function break_glass_client(wanted uuid, wanted_code text) returns uuid
language sql stable security definer set search_path = public as $$
  select c.id from client c where c.centre_id = app_centre() and (c.id = wanted or c.code = wanted_code)
    and app_role() in ('COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER')
$$;

revoke execute on function auth_link(bytea), staff_accounts(), work_of_staff(uuid), end_sessions_of(uuid), drop_factor_of(uuid),
  break_glass_client(uuid, text) from public;
grant execute on function auth_link(bytea), staff_accounts(), work_of_staff(uuid), end_sessions_of(uuid), drop_factor_of(uuid),
  break_glass_client(uuid, text) to app;
