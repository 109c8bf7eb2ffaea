import { getRouteApi } from '@tanstack/react-router';
import { ReviewPage } from '@alongside/recovery/coaching/ui';

const route = getRouteApi('/inside/matching/$clientId');

export function Review() {
  const { clientId } = route.useParams();
  return <ReviewPage key={clientId} clientId={clientId} />;
}
