import { getRouteApi } from '@tanstack/react-router';
import { PeoplePage } from '@alongside/trust/people/ui';

const route = getRouteApi('/inside/people');

export function People() {
  const navigate = route.useNavigate();
  return <PeoplePage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
