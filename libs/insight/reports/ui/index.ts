export { AttendanceReportPage } from './attendance-report-page.tsx';
export { GroupReportPage } from './group-report-page.tsx';
export { OverviewPage } from './overview-page.tsx';
export { QualityPage } from './quality-page.tsx';
export { reportFiltersFrom } from './report-filters.ts';
