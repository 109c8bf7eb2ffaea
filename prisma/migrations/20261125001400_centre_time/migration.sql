-- A centre's time: holidays told from closures, hours in which no group meets, other hours by dates, a pause between sessions of a room.

-- CreateEnum
CREATE TYPE "closure_kind" AS ENUM ('CLOSURE', 'HOLIDAY');

-- AlterTable
ALTER TABLE "closure" ADD COLUMN     "kind" "closure_kind" NOT NULL DEFAULT 'CLOSURE';

-- AlterTable
ALTER TABLE "room" ADD COLUMN     "buffer_minutes" SMALLINT NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "blocked_window" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "from_time" TEXT NOT NULL,
    "until_time" TEXT NOT NULL,
    "from_date" DATE,
    "until_date" DATE,
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "blocked_window_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "hours_variant" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "opening_hours" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hours_variant_pkey" PRIMARY KEY ("centre_id","id")
);

-- AddForeignKey
ALTER TABLE "blocked_window" ADD CONSTRAINT "blocked_window_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hours_variant" ADD CONSTRAINT "hours_variant_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. Bounds ----------------------------------------------------------------------------------------------------------
alter table room add constraint room_buffer check (buffer_minutes between 0 and 120) not valid;
alter table room validate constraint room_buffer;
alter table blocked_window add constraint blocked_window_times check (weekday between 1 and 7 and until_time > from_time
  and from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table blocked_window add constraint blocked_window_order check (until_date >= from_date);
alter table hours_variant add constraint hours_variant_order check (until_date >= from_date);
-- Which hours hold on a day has one answer.
alter table hours_variant add constraint hours_variant_overlap exclude using gist
  (centre_id with =, daterange(from_date, until_date, '[]') with &&);

-- 2. Walls: whoever works at the centre may know its hours; its administrators settle them -----------------------------
do $$
declare
  here text := 'centre_id = app_centre()';
  boss text := here || ' and app_role() = ''ADMINISTRATOR''';
  t text;
begin
  foreach t in array array['blocked_window', 'hours_variant'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy reads on %I for select using (%s)', t, here);
    execute format('create policy inserts on %I for insert with check (%s)', t, boss);
    execute format('create policy updates on %I for update using (%s) with check (%s)', t, boss, boss);
    execute format('create policy deletes on %I for delete using (%s)', t, boss);
    execute format('grant select, insert, update, delete on %I to app', t);
    execute format('create constraint trigger change_needs_event after insert or update or delete on %I
      deferrable initially deferred for each row execute function change_needs_event()', t);
  end loop;
end $$;
