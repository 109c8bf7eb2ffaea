// Made by `npm run generate` from prisma/migrations. Do not edit.

export const migrationNames: readonly string[] = [
  '20261125000000_clock_and_settings',
  '20261125000100_tables',
  '20261125000200_walls',
  '20261125000300_booking_facts',
  '20261125000300_import_keys',
  '20261125000400_narrower_walls',
  '20261125000500_leads_at_once',
  '20261125000600_grants_only_read',
  '20261125000700_coaching',
  '20261125000900_known_migrations',
  '20261125001000_what_a_coach_may_know',
  '20261125001100_reports',
  '20261125001200_links_and_factors',
  '20261125001210_centre_settings',
  '20261125001300_own_data',
  '20261125001400_centre_time',
  '20261125001500_series_changes',
  '20261125001510_plans_of_a_series',
  '20261125001600_jobs_and_feeds',
  '20261125001700_emergency_seconds',
];
