import { onSessionEnd } from '@alongside/kit/client';
import { keepPath } from './return-to.ts';
import type { makeAppRouter } from './routes.tsx';

/** When the session ends, by whatever cause, the page is at the door; whoever did not leave by themselves finds their place again. */
export function followSession(router: ReturnType<typeof makeAppRouter>): () => void {
  return onSessionEnd((reason, viewerId) => {
    keepPath(reason === 'left' ? null : viewerId, router.state.location.href);
    void router.navigate({ to: '/sign-in', replace: true });
  });
}
