-- The API compares what was done to a database with what it was built for, and may not read Prisma's own table.
-- Null where that table is missing: then nobody can say what was done, and the API does not start.

create function applied_migrations() returns text[] language plpgsql stable security definer set search_path = public as $$
begin
  if to_regclass('public._prisma_migrations') is null then
    return null;
  end if;
  return (select coalesce(array_agg(migration_name::text order by migration_name), '{}') from _prisma_migrations
           where finished_at is not null and rolled_back_at is null);
end
$$;
revoke execute on function applied_migrations() from public;
grant execute on function applied_migrations() to app;
