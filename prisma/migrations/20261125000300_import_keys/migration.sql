-- What must be known of clients whom the viewer may not read: a free number, and which numbers of a file are there already.

-- The next number of the centre. The caller holds the lock 'code', so that two clients never get one number.
create function next_client_code() returns text language sql stable security definer set search_path = public as $$
  select 'C-' || lpad(n::text, greatest(4, length(n::text)), '0')
    from (select coalesce(max(substring(code from '^C-([0-9]{1,9})$')::bigint), 0) + 1 as n from client
           where centre_id = app_centre() and app_role() in ('COUNSELLOR', 'COORDINATOR')) numbers
$$;

-- An administrator imports without reading records: only the numbers in the file are answered.
create function import_known_codes(wanted text[]) returns setof text language sql stable security definer set search_path = public as $$
  select code from client where centre_id = app_centre() and app_role() = 'ADMINISTRATOR' and code = any (wanted)
$$;

revoke execute on function next_client_code(), import_known_codes(text[]) from public;
grant execute on function next_client_code(), import_known_codes(text[]) to app;
