import { getRouteApi } from '@tanstack/react-router';
import { GroupReportPage } from '@alongside/insight/reports/ui';

const route = getRouteApi('/inside/reports/groups/$seriesId');

export function GroupReport() {
  const { seriesId } = route.useParams();
  const navigate = route.useNavigate();
  return (
    <GroupReportPage key={seriesId} seriesId={seriesId} filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />
  );
}
