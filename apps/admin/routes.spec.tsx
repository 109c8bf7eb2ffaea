import { afterEach, expect, test } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import userEvent from '@testing-library/user-event';
import { RouterProvider } from '@tanstack/react-router';
import { makeQueryClient, prefer, sessionEnded, sessionStarted, type Viewer } from '@alongside/kit/client';
import { answerRequests, catalogueFromDisk, sana, type Answers } from '@alongside/kit/stage';
import { KitProvider, makeI18n } from '@alongside/kit/ui';
import { followSession } from './follow-session.ts';
import { makeAppRouter } from './routes.tsx';

const card = (viewer: Viewer) => ({
  staffId: viewer.id,
  name: viewer.name,
  nameUr: null,
  role: viewer.post.role,
  centreName: 'Sunrise Centre',
});
const imran: Viewer = { ...sana, id: 'imran', name: 'Imran Shah', csrf: 'csrf-of-imran' };
const me = (viewer: Viewer) => ({ ...viewer, locale: 'en', theme: 'auto', singleKeys: true });

/** The demo's door: whoever presses a card is in. */
function door(): Answers {
  let within: Viewer | null = null;
  return {
    DemoCards: { demoCards: [card(sana), card(imran)] },
    DemoSignIn: ({ staffId }: { readonly staffId: string }) => {
      within = staffId === sana.id ? sana : imran;
      return { demoSignIn: { __typename: 'SignedIn' } };
    },
    Viewer: () => ({ me: within && me(within) }),
    SignOut: { signOut: { ok: true } },
  };
}

let stop = () => {};
afterEach(() => stop());

async function openAt(path: string, viewer: Viewer | null) {
  stop();
  prefer({ language: 'en' });
  sessionEnded('left');
  const sent = answerRequests({ ...door(), SetPasswordByLink: { setPasswordByLink: { __typename: 'Done' } } });
  if (viewer) sessionStarted(viewer);
  window.history.replaceState(null, '', path);
  const i18n = await makeI18n(catalogueFromDisk, 'en');
  await i18n.loadNamespaces('admin');
  const router = makeAppRouter();
  stop = followSession(router);
  render(
    <KitProvider i18n={i18n} queryClient={makeQueryClient()} env="test">
      <RouterProvider router={router} />
    </KitProvider>,
  );
  return { user: userEvent.setup(), path: () => router.state.location.pathname, search: () => router.state.matches.at(-1)?.search, sent };
}

const atTheDoor = () => screen.findByRole('button', { name: /Sana Karim/ }, { timeout: 5000 });
const at = (app: { path: () => string }, path: string) => waitFor(() => expect(app.path()).toBe(path), { timeout: 5000 });

test('without a viewer each address leads to the door', async () => {
  const app = await openAt('/people/0197', null);
  await atTheDoor();
  expect(app.path()).toBe('/sign-in');
});

test('whoever signs in lands on their own screen', async () => {
  const app = await openAt('/sign-in', null);
  await app.user.click(await atTheDoor());
  await at(app, '/today');
});

test('at the end of a session the screen is gone at once, and no error stands in its place', async () => {
  const app = await openAt('/settings', sana);
  await screen.findByRole('navigation', { name: 'Main menu' }, { timeout: 5000 });
  act(() => sessionEnded('expired'));
  expect(screen.queryByRole('navigation', { name: 'Main menu' })).toBeNull();
  expect(screen.queryByText('This page could not be shown')).toBeNull();
  await at(app, '/sign-in');
});

test('after sitting idle the same person is back where they were', async () => {
  const app = await openAt('/settings', sana);
  await screen.findByRole('navigation', { name: 'Main menu' }, { timeout: 5000 });
  act(() => sessionEnded('idle'));
  await app.user.click(await atTheDoor());
  await at(app, '/settings');
});

test('another person begins at their own beginning', async () => {
  const app = await openAt('/settings', sana);
  await screen.findByRole('navigation', { name: 'Main menu' }, { timeout: 5000 });
  act(() => sessionEnded('idle'));
  await atTheDoor();
  await app.user.click(screen.getByRole('button', { name: /Imran Shah/ }));
  await at(app, '/today');
});

test('a link leads to the choice of a password: its key is taken out of the address, and sent with the choice', async () => {
  const app = await openAt('/password#the-key', null);
  const field = await screen.findByLabelText(/New password/, { selector: 'input' }, { timeout: 5000 });
  await waitFor(() => expect(window.location.hash).toBe(''));
  await app.user.type(field, 'kettle river morning lantern');
  await app.user.click(screen.getByRole('button', { name: 'Save the password' }));
  await at(app, '/sign-in');
  expect(app.sent.find(({ operation }) => operation === 'SetPasswordByLink')?.variables).toEqual({
    input: { key: 'the-key', next: 'kettle river morning lantern' },
  });
});

test('an address that nobody knows says so', async () => {
  await openAt('/nowhere', sana);
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test.each(['/people/0197', '/groups/x', '/matching/x', '/sessions/1/attendance', '/sessions/1/sheet'])(
  '%s can be no address, and the server is not asked',
  async (path) => {
    await openAt(path, sana);
    expect(await screen.findByRole('heading', { name: 'There is no such page' }, { timeout: 5000 })).toBeVisible();
  },
);

test('what makes no sense in an address does not reach the page', async () => {
  const app = await openAt('/calendar?view=year&date=2026-13-45&room=1&colour=red', sana);
  expect(await screen.findByRole('heading', { name: 'Calendar' }, { timeout: 5000 })).toBeVisible();
  expect(Object.entries(app.search() ?? {}).filter(([, value]) => value !== undefined)).toEqual([]);
});
