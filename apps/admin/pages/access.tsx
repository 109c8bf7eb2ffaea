import { getRouteApi } from '@tanstack/react-router';
import { AccessLogPage } from '@alongside/trust/audit/ui';

const route = getRouteApi('/inside/access');

/** Filters stand in the address, so that a look can be repeated; a client's number never does. */
export function Access() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  return <AccessLogPage filters={filters} onFilters={(next) => void navigate({ search: next, replace: true })} />;
}
