export { AccessLogPage } from './access-log-page.tsx';
export { trailFiltersFrom, type TrailFilters } from './trail-filters.ts';
