-- Who has opened records in an emergency three times within a week brings a second person for the next one: what they ask, and the answer.

-- CreateTable
CREATE TABLE "grant_second" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "category" "grant_category" NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,
    "is_agreed" BOOLEAN,
    "note" TEXT,

    CONSTRAINT "grant_second_pkey" PRIMARY KEY ("centre_id","id"),
    CONSTRAINT "second_length" CHECK (expires_at <= asked_at + interval '60 minutes'),
    CONSTRAINT "second_whole" CHECK ((answered_at is null) = (answered_by is null) and (answered_at is null) = (is_agreed is null)
      and (answered_at is null or withdrawn_at is null)),
    CONSTRAINT "second_is_another" CHECK (answered_by <> staff_id)
);

-- CreateIndex
CREATE INDEX "grant_second_centre_id_client_id_idx" ON "grant_second"("centre_id", "client_id");

-- AddForeignKey
ALTER TABLE "grant_second" ADD CONSTRAINT "grant_second_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Walls ---------------------------------------------------------------------------------------------------------------
-- Who asks takes it back while nobody has answered; who answers is somebody else, in their own name.
do $$
declare
  asker text := 'centre_id = app_centre() and staff_id = app_viewer() and app_role() in (''COUNSELLOR'', ''COORDINATOR'', ''SUPERVISOR'', ''MANAGER'')';
  other text := 'centre_id = app_centre() and staff_id <> app_viewer() and app_role() in (''COORDINATOR'', ''PRIVACY_REVIEWER'')';
begin
  alter table grant_second enable row level security;
  alter table grant_second force row level security;
  execute format('create policy reads on grant_second for select using (%s or %s)', asker, other);
  execute format('create policy inserts on grant_second for insert with check (%s and answered_at is null and withdrawn_at is null)', asker);
  execute format('create policy updates on grant_second for update using (answered_at is null and withdrawn_at is null and (%s or %s))
    with check (%s and answered_at is null or %s and answered_by = app_viewer())', asker, other, asker, other);
  create policy deletes on grant_second for delete using (false);
end $$;
grant select, insert on grant_second to app;
grant update (withdrawn_at, answered_at, answered_by, is_agreed, note) on grant_second to app;
create constraint trigger change_needs_event after insert or update or delete on grant_second
  deferrable initially deferred for each row execute function change_needs_event();

-- Behind the count that the program makes: the fourth within seven days only with the agreement that bears its own id, for the same client.
create function grant_needs_second(wanted uuid, wanted_client uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select (select count(*) from access_grant g where g.centre_id = app_centre() and g.staff_id = app_viewer() and g.granted_at > clock() - interval '7 days') >= 3
    and not exists (select from grant_second a where a.centre_id = app_centre() and a.id = wanted and a.staff_id = app_viewer()
      and a.client_id = wanted_client and a.is_agreed and a.expires_at > clock())
$$;
-- How often somebody has done so within seven days, for whoever is asked to agree to one more: a number only.
create function grants_of_week(wanted uuid) returns int language sql stable security definer set search_path = public as $$
  select count(*)::int from access_grant g
   where g.centre_id = app_centre() and g.staff_id = wanted and g.granted_at > clock() - interval '7 days'
     and app_role() in ('COORDINATOR', 'PRIVACY_REVIEWER')
$$;
revoke execute on function grant_needs_second(uuid, uuid), grants_of_week(uuid) from public;
grant execute on function grant_needs_second(uuid, uuid), grants_of_week(uuid) to app;
alter policy inserts on access_grant with check (centre_id = app_centre() and staff_id = app_viewer()
  and app_role() in ('COUNSELLOR', 'COORDINATOR', 'SUPERVISOR', 'MANAGER') and not grant_needs_second(id, client_id));

-- A review is somebody else's word. A policy cannot compare a row with what it was, and who opened a record must still be able to end it afterwards.
create function grant_review_is_anothers() returns trigger language plpgsql set search_path = public as $$
begin
  if new.staff_id = app_viewer() and (new.reviewed_at, new.reviewed_by, new.review_outcome, new.review_note)
      is distinct from (old.reviewed_at, old.reviewed_by, old.review_outcome, old.review_note) then
    raise exception 'nobody reviews their own emergency access' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function grant_review_is_anothers() from public;
create trigger grant_review_is_anothers before update on access_grant for each row execute function grant_review_is_anothers();
