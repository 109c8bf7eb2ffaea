import {
  isRefusal,
  newOperation,
  notFound,
  writeEvent,
  type NotAllowed,
  type NotFound,
  type RequestFacts,
  type Role,
  type Viewer,
} from '@alongside/kit/server';
import { localOf } from '@alongside/kit/time';
import { permitCentre } from '@alongside/trust/access/api';
import type { IdentityNeeds } from './identity.needs.ts';
import { meIn, type MeChanged } from './me.ts';
import { ownPosts, type OwnPost } from './own-account.store.ts';
import { renewToken } from './sessions.store.ts';
import { freshKeys } from './start-session.ts';

type Wish = { readonly centreId: string; readonly role: Role; readonly request: RequestFacts };

/** Works in another of one's own posts from now on. More rights may come with it, so the session gets a new token. */
export async function switchPost(needs: IdentityNeeds, viewer: Viewer, input: Wish): Promise<MeChanged | NotAllowed | NotFound> {
  const keys = freshKeys(needs.pepper);
  const post = await needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'self.write');
    if (isRefusal(permit)) return permit;
    const wished = (await ownPosts(tx)).find((own) => own.centreId === input.centreId && own.role === input.role);
    if (!wished || !(await renewToken(tx, keys, { centreId: wished.centreId, role: wished.role }))) return notFound(['centreId']);
    await writeEvent(tx, {
      action: 'UPDATE',
      subjectType: 'AuthSession',
      subjectId: viewer.sessionId,
      fields: ['centreId', 'role'],
      by: permit,
    });
    return wished;
  });
  if (isRefusal(post)) return post;
  input.request.newSessionToken = keys.token;
  const there = await needs.db.tx(inPost(viewer, post), (tx) => meIn(tx, needs, keys.token));
  return { __typename: 'MeChanged', me: there };
}

/** A break-glass grant belongs to the centre that was left. */
function inPost(viewer: Viewer, { centreId, role, seesClients, zone }: OwnPost): Viewer {
  const { date } = localOf(viewer.now, zone);
  return { ...viewer, centreId, role, seesClients, zone, today: date, grantId: null, operation: newOperation(viewer.operation.name) };
}
