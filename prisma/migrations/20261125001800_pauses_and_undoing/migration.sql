-- A room's pause that is changed later leaves alone what stands; what was there before a change is forgotten once it can no longer be undone.

-- 1. Pauses ------------------------------------------------------------------------------------------------------------
-- `room_until` is counted anew only where the end or the room is another one. The trigger runs for every update that names these columns, whether or
-- not they change: a new topic must not bring a pause into a day that was planned without it.
create or replace function group_session_fills() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and new.ends_at is not distinct from old.ends_at and new.room_id is not distinct from old.room_id then
    new.room_until := old.room_until;
  else
    new.room_until := new.ends_at + make_interval(mins => coalesce(
      (select r.buffer_minutes from room r where r.centre_id = new.centre_id and r.id = new.room_id), 0));
  end if;
  if new.capacity is null then
    new.capacity := (select g.capacity from group_series g where g.centre_id = new.centre_id and g.id = new.series_id);
  end if;
  return new;
end $$;

-- 2. Undoing -----------------------------------------------------------------------------------------------------------
-- AlterTable
-- squawk-ignore ban-drop-not-null -- read by undoing alone, which answers that it is too late
ALTER TABLE "series_change" ALTER COLUMN "before" DROP NOT NULL;

-- What a change was and by whom stays as it was written.
revoke update on series_change from app;
grant update (undone_at, before) on series_change to app;

-- The nightly job empties `before` of changes that are older than a day, and does nothing else to them.
create policy jobs_look on series_change for select
  using (centre_id = app_centre() and app_role() = 'SYSTEM' and at < clock() - interval '1 day');
create policy jobs_forget on series_change for update
  using (centre_id = app_centre() and app_role() = 'SYSTEM' and at < clock() - interval '1 day')
  with check (centre_id = app_centre() and app_role() = 'SYSTEM' and before is null);
