export { CalendarPage, type CalendarPageProps } from './calendar-page.tsx';
export { PrintWeekPage } from './print-week-page.tsx';
export { calendarFiltersFrom, type CalendarFilters } from './calendar-filters.ts';
export { GroupsPage, type GroupsPageProps } from './groups-page.tsx';
export { GroupPage } from './group-page.tsx';
export { ClientNextSessions } from './client-next-sessions.tsx';
export { stateOf } from './session-view.ts';
export { useWallClock } from './use-wall-clock.ts';
