-- Coaching: profiles, requests, the steps of a match, contacts. What Prisma's schema cannot say stands below its part.

-- CreateEnum
CREATE TYPE "pathway" AS ENUM ('TWELVE_STEP', 'SMART', 'DHARMA', 'FAITH_BASED', 'MEDICATION', 'SECULAR', 'OWN_WAY');

-- CreateEnum
CREATE TYPE "faith" AS ENUM ('ISLAM', 'CHRISTIANITY', 'HINDUISM', 'SIKHISM', 'BUDDHISM', 'JUDAISM', 'OTHER', 'NONE');

-- CreateEnum
CREATE TYPE "age_band" AS ENUM ('UNDER_26', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56');

-- CreateEnum
CREATE TYPE "life_situation" AS ENUM ('PARENT', 'PARTNERED', 'LIVING_ALONE', 'CARER', 'STUDENT', 'WORKING', 'SEEKING_WORK', 'JUSTICE_EXPERIENCE');

-- CreateEnum
CREATE TYPE "interest" AS ENUM ('SPORT', 'WALKING', 'MUSIC', 'READING', 'COOKING', 'CRAFTS', 'GARDENING', 'FILMS', 'GAMES', 'TECHNOLOGY', 'VOLUNTEERING', 'PRAYER');

-- CreateEnum
CREATE TYPE "meeting_way" AS ENUM ('IN_PERSON', 'PHONE', 'VIDEO');

-- CreateEnum
CREATE TYPE "coach_status" AS ENUM ('ACTIVE', 'PAUSED');

-- CreateEnum
CREATE TYPE "request_status" AS ENUM ('WAITING', 'MATCHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "match_state" AS ENUM ('PROPOSED', 'ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "match_end" AS ENUM ('GOALS_MET', 'CLIENT_WISH', 'COACH_WISH', 'LEFT_CARE', 'COACH_LEFT', 'OUT_OF_TOUCH', 'OTHER');

-- CreateEnum
CREATE TYPE "decline_reason" AS ENUM ('NO_TIME', 'TOO_MANY', 'KNOW_EACH_OTHER', 'NOT_A_FIT', 'OTHER');

-- CreateEnum
CREATE TYPE "match_side" AS ENUM ('CLIENT', 'COACH');

-- CreateEnum
CREATE TYPE "contact_channel" AS ENUM ('IN_PERSON', 'PHONE', 'VIDEO', 'MESSAGE');

-- CreateEnum
CREATE TYPE "support_kind" AS ENUM ('EMOTIONAL', 'INFORMATION', 'PRACTICAL', 'COMPANY');

-- AlterTable
ALTER TABLE "coach_match" ADD COLUMN     "approved_by" UUID,
ADD COLUMN     "client_accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "coach_accepted_at" TIMESTAMPTZ(3),
ADD COLUMN     "end_reason" "match_end",
ADD COLUMN     "previous_match_id" UUID,
ADD COLUMN     "proposed_at" TIMESTAMPTZ(3),
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "request_id" UUID,
ADD COLUMN     "slot" SMALLINT,
ADD COLUMN     "state" "match_state" NOT NULL DEFAULT 'ACTIVE',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Proposals have no first day yet. No release had the column before, so no older program reads it.
-- squawk-ignore ban-drop-not-null
ALTER TABLE "coach_match" ALTER COLUMN "from_date" DROP NOT NULL;

-- AlterTable
ALTER TABLE "consent" ADD COLUMN     "recorded_at" TIMESTAMPTZ(3),
ADD COLUMN     "recorded_by" UUID,
ADD COLUMN     "revoked_by" UUID;

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "is_coaching" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "coach_profile" (
    "centre_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "pathways" "pathway"[],
    "languages" TEXT[],
    "gender" "gender" NOT NULL DEFAULT 'UNKNOWN',
    "faith" "faith",
    "age_band" "age_band",
    "situations" "life_situation"[],
    "interests" "interest"[],
    "windows" JSONB NOT NULL,
    "meets_by" "meeting_way"[],
    "cap" SMALLINT NOT NULL DEFAULT 15,
    "status" "coach_status" NOT NULL DEFAULT 'ACTIVE',
    "pause_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coach_profile_pkey" PRIMARY KEY ("centre_id","staff_id")
);

-- CreateTable
CREATE TABLE "match_request" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "status" "request_status" NOT NULL DEFAULT 'WAITING',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "gender" "gender",
    "languages" TEXT[],
    "pathways" "pathway"[],
    "faith" "faith",
    "situations" "life_situation"[],
    "interests" "interest"[],
    "windows" JSONB NOT NULL,
    "meets_by" "meeting_way"[],
    "avoid" TEXT NOT NULL DEFAULT '',
    "avoid_coach_ids" UUID[],
    "opened_by" UUID,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "match_request_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "match_change" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "match_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_staff" UUID NOT NULL,
    "state" "match_state" NOT NULL,
    "side" "match_side",
    "decline_reason" "decline_reason",
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "match_change_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "support_contact" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "match_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "local_date" DATE NOT NULL,
    "channel" "contact_channel" NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "was_reached" BOOLEAN NOT NULL,
    "kinds" "support_kind"[],
    "next_step" TEXT NOT NULL DEFAULT '',
    "next_on" DATE,
    "body_hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_contact_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateIndex
CREATE INDEX "match_request_centre_id_client_id_idx" ON "match_request"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "match_change_centre_id_client_id_idx" ON "match_change"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "match_change_centre_id_match_id_idx" ON "match_change"("centre_id", "match_id");

-- CreateIndex
CREATE INDEX "support_contact_centre_id_client_id_local_date_idx" ON "support_contact"("centre_id", "client_id", "local_date");

-- CreateIndex
CREATE INDEX "support_contact_centre_id_coach_id_idx" ON "support_contact"("centre_id", "coach_id");

-- AddForeignKey
ALTER TABLE "coach_match" ADD CONSTRAINT "coach_match_centre_id_request_id_fkey" FOREIGN KEY ("centre_id", "request_id") REFERENCES "match_request"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "coach_match" VALIDATE CONSTRAINT "coach_match_centre_id_request_id_fkey";

-- AddForeignKey
ALTER TABLE "coach_match" ADD CONSTRAINT "coach_match_centre_id_previous_match_id_fkey" FOREIGN KEY ("centre_id", "previous_match_id") REFERENCES "coach_match"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;
ALTER TABLE "coach_match" VALIDATE CONSTRAINT "coach_match_centre_id_previous_match_id_fkey";

-- AddForeignKey
ALTER TABLE "coach_profile" ADD CONSTRAINT "coach_profile_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_request" ADD CONSTRAINT "match_request_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_change" ADD CONSTRAINT "match_change_centre_id_match_id_fkey" FOREIGN KEY ("centre_id", "match_id") REFERENCES "coach_match"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_change" ADD CONSTRAINT "match_change_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_centre_id_match_id_fkey" FOREIGN KEY ("centre_id", "match_id") REFERENCES "coach_match"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. Bounds, and what is there once ----------------------------------------------------------------------------------
update service set is_coaching = true where kind = 'PEER' and titles ->> 'en' = 'Peer coaching';
create unique index service_one_coaching on service (centre_id) where is_coaching;

update coach_match m set state = case when m.until_date <= clock()::date then 'ENDED' else 'ACTIVE' end::match_state,
  slot = case when m.until_date <= clock()::date then null else numbered.n end
  from (select centre_id, id, row_number() over (partition by centre_id, coach_id, until_date <= clock()::date order by from_date, id) as n
          from coach_match) numbered
 where numbered.centre_id = m.centre_id and numbered.id = m.id;

-- Days open access, and a proposal has none: see coach_match in access.prisma.
alter table coach_match add constraint match_days check (case state
  when 'ACTIVE' then from_date is not null
  when 'ENDED' then from_date is not null and until_date is not null and until_date >= from_date
  else from_date is null and until_date is null end);
create unique index match_one_open on coach_match (centre_id, client_id) where (state in ('PROPOSED', 'ACTIVE'));
-- Behind the lock: two approvals at once would take the same place of the coach.
alter table coach_match add constraint match_slot_bounds check (slot between 1 and 50);
create unique index match_slot on coach_match (centre_id, coach_id, slot) where (state in ('PROPOSED', 'ACTIVE'));

alter table coach_profile add constraint coach_cap check (cap between 0 and 50);
create unique index request_one_waiting on match_request (centre_id, client_id) where (status = 'WAITING');
alter table match_request add constraint request_languages check (cardinality(languages) > 0);
alter table support_contact add constraint contact_minutes_bounds check (minutes between 0 and 480);

-- A request follows its match: out of the queue while somebody is proposed or matched, back to its place when that comes to nothing. A coach who
-- declines may not read the request, hence the owner's rights.
create function match_request_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update match_request set status = case when new.state in ('PROPOSED', 'ACTIVE') then 'MATCHED' else 'WAITING' end::request_status, version = version + 1
   where centre_id = new.centre_id and id = new.request_id
     and status = case when new.state in ('PROPOSED', 'ACTIVE') then 'WAITING' else 'MATCHED' end::request_status
     and new.state in ('PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN');
  return null;
end $$;
create trigger match_request_follows after insert or update of state on coach_match for each row execute function match_request_follows();

-- 2. Who reaches what ------------------------------------------------------------------------------------------------
-- A coach's own people, and a supervisor's supervisees' people: by match alone, whatever the consent.
create function matched_clients() returns setof uuid language sql stable security definer set search_path = public as $$
  select r.client_id from coach_match r
   where r.centre_id = app_centre() and r.from_date <= app_today() and (r.until_date is null or r.until_date > app_today())
     and (app_role() = 'PEER_COACH' and r.coach_id = app_viewer()
       or app_role() = 'SUPERVISOR' and exists (select from supervision v
            where v.centre_id = r.centre_id and v.supervisor_id = app_viewer() and v.coach_id = r.coach_id
              and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today())))
$$;

-- How many people each coach of the centre has and is proposed to: numbers only leave.
create function coach_loads() returns table (coach_id uuid, active int, proposed int)
language sql stable security definer set search_path = public as $$
  select m.coach_id, count(*) filter (where m.state = 'ACTIVE')::int, count(*) filter (where m.state = 'PROPOSED')::int
    from coach_match m
   where m.centre_id = app_centre() and m.state in ('PROPOSED', 'ACTIVE') and app_role() in ('COORDINATOR', 'SUPERVISOR', 'PEER_COACH')
   group by m.coach_id
$$;

-- What coaches delivered, for the dose of whoever may see it: who has the plan by a grant sees no contact, but its minutes.
create function contact_minutes(wanted uuid, from_day date, until_day date) returns table
  (contact_id uuid, local_date date, minutes int, was_reached boolean, service_id uuid)
language sql stable security definer set search_path = public as $$
  select k.id, k.local_date, k.minutes::int, k.was_reached, s.id
    from support_contact k left join service s on s.centre_id = k.centre_id and s.is_coaching
   where k.centre_id = app_centre() and k.client_id = wanted and k.local_date between from_day and until_day
     and k.client_id in (select reachable_clients('PLAN'))
   order by k.local_date, k.at, k.id
$$;

revoke execute on function match_request_follows(), matched_clients(), coach_loads(), contact_minutes(uuid, date, date) from public;
grant execute on function matched_clients(), coach_loads(), contact_minutes(uuid, date, date) to app;

do $$
declare
  desk text := 'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or client_id in (select caseload_clients()))';
  team text := 'centre_id = app_centre() and app_role() = ''COUNSELLOR'' and client_id in (select caseload_clients())';
  own_match text := 'centre_id = app_centre() and app_role() = ''PEER_COACH'' and coach_id = app_viewer()';
  profile text := 'centre_id = app_centre() and (app_role() = ''COORDINATOR'' or app_role() = ''PEER_COACH'' and staff_id = app_viewer())';
  t text;
begin
  foreach t in array array['coach_profile', 'match_request', 'match_change', 'support_contact'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy deletes on %I for delete using (false)', t);
    execute format('grant select, insert, update on %I to app', t);
    execute format('create constraint trigger change_needs_event after insert or update or delete on %I
      deferrable initially deferred for each row execute function change_needs_event()', t);
  end loop;

  execute format('create policy reads on coach_profile for select using (%s or centre_id = app_centre() and app_role() = ''SUPERVISOR''
    and exists (select from supervision v where v.centre_id = coach_profile.centre_id and v.coach_id = coach_profile.staff_id and v.supervisor_id = app_viewer()
      and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today())))', profile);
  execute format('create policy inserts on coach_profile for insert with check (%s)', profile);
  execute format('create policy updates on coach_profile for update using (%s) with check (%s)', profile, profile);

  execute format('create policy reads on match_request for select using (%s)', desk);
  execute format('create policy inserts on match_request for insert with check (%s)', desk);
  execute format('create policy updates on match_request for update using (%s) with check (%s)', desk, desk);

  -- A match is a fact about its coach too; the words that were noted about it are not, and stand in match_change.
  execute format('alter policy reads on coach_match using (%s or centre_id = app_centre() and coach_id = app_viewer())', desk);
  alter policy inserts on coach_match with check (centre_id = app_centre() and app_role() = 'COORDINATOR');
  execute format('alter policy updates on coach_match using (centre_id = app_centre() and app_role() = ''COORDINATOR''
    or state = ''PROPOSED'' and (%s or %s)) with check (centre_id = app_centre() and app_role() = ''COORDINATOR''
    or state in (''PROPOSED'', ''ACTIVE'', ''DECLINED'') and (%s or %s))', team, own_match, team, own_match);

  execute format('create policy reads on match_change for select using (%s)', desk);
  execute format('create policy inserts on match_change for insert with check (by_staff = app_viewer() and (%s
    or centre_id = app_centre() and app_role() = ''PEER_COACH'' and exists (select from coach_match m where m.centre_id = match_change.centre_id
      and m.id = match_change.match_id and m.client_id = match_change.client_id and m.coach_id = app_viewer())))', desk);
  create policy updates on match_change for update using (false) with check (false);

  execute format('create policy reads on support_contact for select using (%s or centre_id = app_centre() and client_id in (select matched_clients())
    and (coach_id = app_viewer() or app_role() = ''SUPERVISOR'' and exists (select from supervision v where v.centre_id = support_contact.centre_id
      and v.coach_id = support_contact.coach_id and v.supervisor_id = app_viewer()
      and v.from_date <= app_today() and (v.until_date is null or v.until_date > app_today()))))', desk);
  execute format('create policy inserts on support_contact for insert with check (%s and client_id in (select matched_clients()))', own_match);
  create policy updates on support_contact for update using (false) with check (false);

  execute format('alter policy inserts on consent with check (%s)', desk);
  execute format('alter policy updates on consent using (%s) with check (%s)', desk, desk);
end $$;
revoke update, delete, truncate on match_change, support_contact from app;
