import '@mantine/core/styles.layer.css';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from '@tanstack/react-router';
import { loadViewer, makeQueryClient, preferences } from '@alongside/kit/client';
import { KitProvider, Toasts, makeI18n } from '@alongside/kit/ui';
import { loadCatalogue } from './catalogues.ts';
import { nonceForScrollLocks } from './style-nonce.ts';
import { followSession } from './follow-session.ts';
import { makeAppRouter } from './routes.tsx';

/** Words and viewer are asked for at once; a server that cannot be reached is told by the first screen, which asks again. */
async function start(root: HTMLElement): Promise<void> {
  const [i18n] = await Promise.all([
    makeI18n(loadCatalogue, preferences().language).then(async (made) => {
      await made.loadNamespaces('admin');
      return made;
    }),
    loadViewer().catch(() => null),
  ]);
  const queryClient = makeQueryClient();
  const router = makeAppRouter();
  followSession(router);
  createRoot(root).render(
    <KitProvider i18n={i18n} queryClient={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </KitProvider>,
  );
}

nonceForScrollLocks();
const root = document.getElementById('root');
if (root) void start(root);
