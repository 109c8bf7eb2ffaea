import { getRouteApi } from '@tanstack/react-router';
import { PrintWeekPage } from '@alongside/programme/groups/ui';

const route = getRouteApi('/inside/calendar/print');

export function PrintWeek() {
  return <PrintWeekPage filters={route.useSearch()} />;
}
