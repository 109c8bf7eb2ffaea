import { adoptPreferences } from './preferences.ts';
import { request } from './request.ts';
import { currentViewer, sessionEnded, sessionStarted, type Post, type Viewer } from './session.ts';
import { demoCardsQuery, demoSignInMutation, signOutMutation, viewerQuery, workInPostMutation } from './viewer.documents.ts';

/** One person of the demo organisation, who signs in with one click. Empty everywhere else. */
export interface DemoCard {
  readonly staffId: string;
  readonly name: string;
  readonly nameUr?: string | null;
  readonly role: string;
  readonly centreName: string;
}

/** Asks who is signed in and begins the session in this page: at the start, after signing in, after a change of post. */
export async function loadViewer(): Promise<Viewer | null> {
  const { me } = await request(viewerQuery, {});
  if (!me) return null;
  const signsIn = currentViewer() === null;
  sessionStarted(me);
  if (signsIn && !me.isDemo) adoptPreferences(me);
  return me;
}

/** Ends the session at the server and here. Here it ends in any case: on a shared tablet nobody waits for a bad line. */
export async function signOut(reason: 'left' | 'idle' = 'left'): Promise<void> {
  const told = request(signOutMutation, {}, { timeoutMs: 4000 }).then(
    () => true,
    () => false,
  );
  sessionEnded(reason);
  await told;
}

/** Works in another of the viewer's own posts. False: the server refused. */
export async function workIn(post: Post): Promise<boolean> {
  const { switchPost } = await request(workInPostMutation, { centreId: post.centreId, role: post.role });
  if ('code' in switchPost) return false;
  await loadViewer();
  return true;
}

export async function demoCards(): Promise<readonly DemoCard[]> {
  return (await request(demoCardsQuery, {})).demoCards;
}

/** False: the card is no longer there, because the demo was reset. */
export async function demoSignIn(staffId: string): Promise<boolean> {
  const { demoSignIn: answer } = await request(demoSignInMutation, { staffId });
  if ('code' in answer) return false;
  await loadViewer();
  return true;
}
