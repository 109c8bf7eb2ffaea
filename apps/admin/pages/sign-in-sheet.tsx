import { getRouteApi } from '@tanstack/react-router';
import { SignInSheetPage } from '@alongside/programme/attendance/ui';

const route = getRouteApi('/inside/sessions/$sessionId/sheet');

export function SignInSheet() {
  const { sessionId } = route.useParams();
  return <SignInSheetPage key={sessionId} sessionId={sessionId} />;
}
