import { getRouteApi } from '@tanstack/react-router';
import { GroupPage } from '@alongside/programme/groups/ui';

const route = getRouteApi('/inside/groups/$seriesId');

export function Group() {
  const { seriesId } = route.useParams();
  return <GroupPage key={seriesId} seriesId={seriesId} />;
}
