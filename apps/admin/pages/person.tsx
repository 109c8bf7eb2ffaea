import { getRouteApi } from '@tanstack/react-router';
import { ClientAttendanceCard } from '@alongside/programme/attendance/ui';
import { ClientNextSessions } from '@alongside/programme/groups/ui';
import { ClientCoachingCard } from '@alongside/recovery/coaching/ui';
import { ClientPlanCard } from '@alongside/recovery/plans/ui';
import { PersonPage } from '@alongside/trust/people/ui';

const route = getRouteApi('/inside/people/$clientId');

/** The person's page belongs to people; what later slices know of a person is put into its slots here. */
export function Person() {
  const { clientId } = route.useParams();
  return (
    <PersonPage
      key={clientId}
      clientId={clientId}
      slots={{
        attendance: <ClientAttendanceCard clientId={clientId} />,
        plan: <ClientPlanCard clientId={clientId} />,
        next: <ClientNextSessions clientId={clientId} />,
        coaching: <ClientCoachingCard clientId={clientId} />,
      }}
    />
  );
}
