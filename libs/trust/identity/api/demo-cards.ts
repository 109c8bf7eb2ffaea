import type { Role, Viewer } from '@alongside/kit/server';
import { cardsOfDemo } from './accounts.store.ts';
import type { IdentityNeeds } from './identity.needs.ts';

export type DemoCard = {
  readonly staffId: string;
  readonly name: string;
  readonly nameUr: string | null;
  readonly role: Role;
  readonly centreName: string;
};

/** One card a role of the demo organisation; none where one-click sign-in is not allowed, nor for staff of a real centre. */
export async function demoCards(needs: IdentityNeeds, viewer: Viewer | null): Promise<DemoCard[]> {
  const isForReal = viewer !== null && !viewer.isDemo;
  return needs.isDemoAllowed && !isForReal ? needs.db.beforeViewer(cardsOfDemo) : [];
}
