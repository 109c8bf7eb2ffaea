import { postOf, type Role, type Tx, type Viewer } from '@alongside/kit/server';
import { actions, isAction, mayEverDo, type Action } from '@alongside/trust/access/domain';
import type { IdentityNeeds } from './identity.needs.ts';
import { activeCentre, ownAccount, ownPosts, type CentreFacts } from './own-account.store.ts';
import { factorState } from './second-factor.store.ts';
import { csrfOf } from './tokens.ts';

type Post = { centreId: string; centreName: string; role: Role; seesClients: boolean };

export type Me = {
  id: string;
  name: string;
  nameUr: string | null;
  email: string;
  locale: string;
  theme: string;
  singleKeys: boolean;
  version: number;
  isDemo: boolean;
  csrf: string;
  idleMinutes: number;
  hasSecondFactor: boolean;
  spareCodesLeft: number;
  post: Post;
  posts: Post[];
  mayEver: Action[];
  centre: CentreFacts & { today: string };
};

export type MeChanged = { __typename: 'MeChanged'; me: Me };

/** Who is signed in, or null. `sessionToken` is the request's: what the page must send back is made of it. */
export async function me(needs: IdentityNeeds, viewer: Viewer | null, input: { readonly sessionToken: string | null }): Promise<Me | null> {
  const { sessionToken } = input;
  return viewer && sessionToken ? needs.db.read(viewer, (tx) => meIn(tx, needs, sessionToken)) : null;
}

/** The same inside a verb's transaction, under its new token. */
export async function meIn(tx: Tx, needs: IdentityNeeds, sessionToken: string): Promise<Me> {
  const { viewer } = tx;
  const { organisationName: _, ...account } = await ownAccount(tx);
  const centre = await activeCentre(tx);
  const posts = (await ownPosts(tx)).map(({ centreId, centreName, role, seesClients }) => ({ centreId, centreName, role, seesClients }));
  const post = { centreId: viewer.centreId, centreName: centre.name, role: postOf(viewer), seesClients: viewer.seesClients };
  return {
    ...account,
    ...(await factorState(tx)),
    isDemo: viewer.isDemo,
    csrf: csrfOf(needs.pepper, sessionToken),
    idleMinutes: needs.idleMinutes,
    post,
    posts,
    mayEver: Object.keys(actions)
      .filter(isAction)
      .filter((action) => mayEverDo(viewer, action)),
    centre: { ...centre, today: viewer.today },
  };
}
