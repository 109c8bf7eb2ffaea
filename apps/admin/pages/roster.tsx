import { getRouteApi } from '@tanstack/react-router';
import { RosterPage } from '@alongside/programme/attendance/ui';

const route = getRouteApi('/inside/sessions/$sessionId/attendance');

export function Roster() {
  const { sessionId } = route.useParams();
  return <RosterPage key={sessionId} sessionId={sessionId} />;
}
