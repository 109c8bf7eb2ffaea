import { getRouteApi } from '@tanstack/react-router';
import { GroupsPage } from '@alongside/programme/groups/ui';

const route = getRouteApi('/inside/groups');

export function Groups() {
  const navigate = route.useNavigate();
  return <GroupsPage filters={route.useSearch()} onFilters={(search) => void navigate({ search })} />;
}
