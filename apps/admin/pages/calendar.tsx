import { getRouteApi } from '@tanstack/react-router';
import { CalendarPage } from '@alongside/programme/groups/ui';

const route = getRouteApi('/inside/calendar');

export function Calendar() {
  const navigate = route.useNavigate();
  return <CalendarPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
