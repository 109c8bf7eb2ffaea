import { getRouteApi } from '@tanstack/react-router';
import { MatchingPage } from '@alongside/recovery/coaching/ui';

const route = getRouteApi('/inside/matching');

export function Matching() {
  const navigate = route.useNavigate();
  return <MatchingPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
