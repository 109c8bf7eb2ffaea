import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { signOut, useSession } from '@alongside/kit/client';
import { say, useWords } from '@alongside/kit/ui';
import { PasswordLinkPage } from '@alongside/trust/identity/ui';

/** The key stands behind the '#': it is read once, and taken out of the address, which stays in the browser's history. */
export function Password() {
  const t = useWords('admin');
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [linkKey] = useState(() => globalThis.location.hash.slice(1));
  // Only after the page stands: the router hears of the change, and would begin an unfinished page anew, without the key.
  useEffect(() => globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname), []);
  const lead = async () => {
    if (viewer) await signOut();
    say(t('admin:passwordSet'));
    await navigate({ to: '/sign-in', replace: true });
  };
  return <PasswordLinkPage linkKey={linkKey} onDone={() => void lead()} />;
}
