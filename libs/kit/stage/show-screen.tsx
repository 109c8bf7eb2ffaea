import type { ReactNode } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { makeQueryClient, prefer, sessionEnded, sessionStarted, type Language, type Viewer } from '@alongside/kit/client';
import { KitProvider, Toasts, makeI18n } from '@alongside/kit/ui';
import { answerRequests, type Answers, type SentRequest } from './answers.ts';
import { catalogueFromDisk, namespacesOnDisk } from './catalogues.ts';
import { sana } from './viewer.ts';

// A busy machine takes longer than a second to bring a screen; a spec that waits in vain fails all the same.
configure({ asyncUtilTimeout: 15_000 });

export interface StageOptions {
  readonly language?: Language;
  /** Changes to the standard viewer; null: nobody is signed in. */
  readonly viewer?: Partial<Viewer> | null;
  readonly answers?: Answers;
  /** Where the page stands, for screens with links. */
  readonly path?: string;
}

export interface Stage {
  readonly user: UserEvent;
  /** What the page asked the server, in order. */
  readonly sent: readonly SentRequest[];
  readonly client: QueryClient;
  /** The address after links were followed. */
  readonly path: () => string;
}

/** Shows a screen with everything round it that it has in the app: words, direction, theme, queries, links, a signed-in viewer. */
export async function showScreen(content: ReactNode, options: StageOptions = {}): Promise<Stage> {
  const { language = 'en', viewer = {}, answers = {}, path = '/' } = options;
  const sent = answerRequests(answers);
  prefer({ language, singleKeys: true });
  sessionEnded('left');
  if (viewer) sessionStarted({ ...sana, ...viewer });
  const client = makeQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const i18n = await makeI18n(catalogueFromDisk, language);
  // All words at once: a spec should not wait for each catalogue of a screen in turn.
  await i18n.loadNamespaces([...namespacesOnDisk()]);
  const router = routerFor(content, path);
  await router.load();
  render(
    <KitProvider i18n={i18n} queryClient={client} env="test">
      <RouterProvider router={router} />
      <Toasts />
    </KitProvider>,
  );
  return { user: userEvent.setup(), sent, client, path: () => router.state.location.pathname };
}

function routerFor(content: ReactNode, path: string) {
  const root = createRootRoute();
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => content });
  return createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
}
