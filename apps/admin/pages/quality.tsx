import { getRouteApi } from '@tanstack/react-router';
import { QualityPage } from '@alongside/insight/reports/ui';

const route = getRouteApi('/inside/reports/quality');

export function Quality() {
  const navigate = route.useNavigate();
  return <QualityPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
