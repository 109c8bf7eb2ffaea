import { getRouteApi } from '@tanstack/react-router';
import { PoolPage } from '@alongside/recovery/coaching/ui';

const route = getRouteApi('/inside/matching/all');

export function Pool() {
  const navigate = route.useNavigate();
  return <PoolPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
