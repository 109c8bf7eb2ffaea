import { useNavigate } from '@tanstack/react-router';
import { currentViewer } from '@alongside/kit/client';
import { SignInPage } from '@alongside/trust/identity/ui';
import { landingFor, takePath } from '../return-to.ts';

/** Back to where the same person was before the session ended, else to their first screen. */
export function SignIn() {
  const navigate = useNavigate();
  const lead = () => {
    const viewer = currentViewer();
    if (viewer) void navigate({ to: takePath(viewer) ?? landingFor(viewer), replace: true });
  };
  return <SignInPage onSignedIn={lead} />;
}
