import { expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { currentViewer, useSession, type Viewer } from '@alongside/kit/client';
import { sana, showScreen } from '@alongside/kit/stage';
import { Shell } from './shell.tsx';

const done = { signOut: { ok: true } };
const harbour = { centreId: 'harbour', centreName: 'Harbour Centre', role: 'COORDINATOR' as const };
const me = (change: Partial<Viewer>) => ({ me: { ...sana, locale: 'en', theme: 'auto', singleKeys: true, ...change } });

/** As the routes do it: without a viewer there is no shell. */
function Guarded() {
  return useSession().viewer ? <Shell /> : <p>The door</p>;
}

const rail = () => within(screen.getByRole('navigation', { name: 'Main menu' }));

test('landmarks stand, and the first tab skips to the content', async () => {
  const { user } = await showScreen(<Guarded />);
  expect(screen.getByRole('banner')).toBeVisible();
  expect(screen.getByRole('main')).toBeVisible();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', '#main');
});

test('the rail offers what the role may do, and nothing else', async () => {
  await showScreen(<Guarded />, { viewer: { mayEver: ['self.read', 'schedule.read', 'audit.read'] } });
  expect(
    rail()
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Calendar', 'Who looked', 'Settings']);
});

test('g c goes to the calendar; without the right to it the keys do nothing', async () => {
  const stage = await showScreen(<Guarded />, { path: '/settings' });
  await stage.user.keyboard('gw');
  expect(stage.path()).toBe('/settings');
  await stage.user.keyboard('gc');
  await waitFor(() => expect(stage.path()).toBe('/calendar'));
});

test('the palette opens by a key, goes where its words say, and Escape closes it', async () => {
  const stage = await showScreen(<Guarded />);
  await stage.user.keyboard('/');
  await screen.findByRole('dialog', { name: 'Find or go to' });
  await stage.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await stage.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', { name: 'Find or go to' });
  await stage.user.keyboard('Peo{Enter}');
  await waitFor(() => expect(stage.path()).toBe('/people'));
});

test('the language changes at once, with its direction', async () => {
  const { user } = await showScreen(<Guarded />);
  await user.click(screen.getByRole('button', { name: 'Your menu, Sana Karim' }));
  await user.click(await screen.findByRole('menuitem', { name: 'اردو' }));
  expect(await screen.findByRole('navigation', { name: 'مرکزی مینیو' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('button', { name: 'آپ کا مینیو، ثنا کریم' })).toBeVisible();
});

test('signing out tells the server and ends the session here', async () => {
  const { user, sent } = await showScreen(<Guarded />, { answers: { SignOut: done } });
  await user.click(screen.getByRole('button', { name: 'Your menu, Sana Karim' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByText('The door')).toBeVisible();
  expect(sent.map(({ operation }) => operation)).toEqual(['SignOut']);
});

test('the ribbon and the role switcher belong to the demo alone', async () => {
  await showScreen(<Guarded />);
  expect(screen.queryByText('Demo data: every person is invented')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change role' })).toBeNull();
});

test('in the demo one click is another role', async () => {
  const bilal = { staffId: 'bilal', name: 'Bilal Aslam', nameUr: null, role: 'PEER_COACH', centreName: 'Sunrise Centre' };
  const { user, sent } = await showScreen(<Guarded />, {
    viewer: { isDemo: true },
    answers: {
      DemoCards: { demoCards: [bilal] },
      DemoSignIn: { demoSignIn: { __typename: 'SignedIn' } },
      Viewer: me({ id: 'bilal', name: 'Bilal Aslam', csrf: 'csrf-of-bilal', isDemo: true }),
    },
  });
  expect(screen.getByText('Demo data: every person is invented')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change role' }));
  await user.click(await screen.findByRole('menuitem', { name: /Bilal Aslam, Peer coach/ }));
  expect(await screen.findByRole('button', { name: 'Your menu, Bilal Aslam' })).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'DemoSignIn')?.variables).toEqual({ staffId: 'bilal' });
});

test("another post of one's own is a menu away", async () => {
  const { user, sent } = await showScreen(<Guarded />, {
    viewer: { posts: [sana.post, harbour] },
    answers: { WorkInPost: { switchPost: { __typename: 'MeChanged' } }, Viewer: me({ post: harbour, csrf: 'csrf-at-harbour' }) },
  });
  await user.click(screen.getByRole('button', { name: 'Centre and role: Sunrise Centre, Counsellor. Change' }));
  await user.click(await screen.findByRole('menuitem', { name: /Harbour Centre/ }));
  expect(await screen.findByText('Harbour Centre')).toBeVisible();
  expect(sent[0]).toMatchObject({ operation: 'WorkInPost', variables: { centreId: 'harbour', role: 'COORDINATOR' } });
});

test('it asks two minutes before the end, stays when told to, and signs out when nobody answers', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setTimeout', 'clearTimeout'] });
  try {
    await showScreen(<Guarded />, { answers: { SignOut: done, Viewer: me({}) } });
    act(() => jest.advanceTimersByTime(13 * 60_000));
    const stay = await screen.findByRole('button', { name: 'Stay signed in' });
    act(() => stay.click());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    act(() => jest.advanceTimersByTime(14 * 60_000));
    expect(await screen.findByRole('dialog', { name: 'Are you still there?' })).toBeVisible();
    act(() => jest.advanceTimersByTime(60_000));
    expect(await screen.findByText('The door')).toBeVisible();
    expect(currentViewer()).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});
