import { badInputAt, type BadInput, type Database, type Role, type Viewer } from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import { accountByEmail } from './accounts.store.ts';
import { organisationIsDemo, ownPosts } from './own-account.store.ts';
import { viewerOfAccount } from './start-session.ts';

export type CommandAs = {
  readonly email: string;
  /** Id or name; null: the only one where this person has such a post. */
  readonly centre: string | null;
  readonly roles: readonly Role[];
  readonly requestId: string;
  /** For the trail: 'alongside import people'. */
  readonly operation: string;
};

/**
 * In whose name a command works (`--as`): bound by the same rules and the same row-level security as at the screen. Whoever may run the command
 * line holds the database's address; the name is for the trail, not a proof.
 */
export async function commandViewer(db: Database, { email, centre, roles, requestId, operation }: CommandAs): Promise<Viewer | BadInput> {
  const account = (await db.beforeViewer((rows) => accountByEmail(rows, email.trim())))?.usable;
  if (!account) return badInputAt(['as'], 'known', 'Nobody who can sign in has this e-mail address.');
  const first = viewerOfAccount(account, null, requestId, operation);
  const { posts, isDemo } = await db.tx(first, async (tx) => ({ posts: await ownPosts(tx), isDemo: await organisationIsDemo(tx) }));
  const fitting = posts.filter((post) => roles.includes(post.role) && (centre === null || isCalled(post, centre)));
  const [post] = fitting;
  const places = new Set(fitting.map(({ centreId }) => centreId));
  if (!post)
    return badInputAt(['as'], roles.join(' or '), `This person has no post as ${roles.join(' or ')}${centre ? ` at ${centre}` : ''}.`);
  if (places.size > 1)
    return badInputAt(['centre'], 'one', `Which centre? ${fitting.map((one) => `${one.centreName} (${one.centreId})`).join(', ')}`);
  const { centreId, role, seesClients, zone } = post;
  return { ...first, centreId, role, seesClients, zone, isDemo, today: localOf(first.now, zone).date };
}

function isCalled(post: { readonly centreId: string; readonly centreName: string }, text: string): boolean {
  return post.centreId === text || post.centreName.toLowerCase() === text.toLowerCase();
}
