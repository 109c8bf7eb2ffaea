import { getRouteApi } from '@tanstack/react-router';
import { OverviewPage } from '@alongside/insight/reports/ui';

const route = getRouteApi('/inside/reports');

export function Reports() {
  const navigate = route.useNavigate();
  return <OverviewPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
