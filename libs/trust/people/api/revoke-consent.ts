import type { ConsentResult, RevokeConsentInput } from '@alongside/kit/contract';
import { isRefusal, lockAll, type Viewer } from '@alongside/kit/server';
import { permitClient } from '@alongside/trust/access/api';
import { consentSaved } from './consent-saved.row.ts';
import { clientOfConsent, revoke } from './consent.store.ts';
import type { PeopleNeeds } from './people.needs.ts';

/** Takes a consent back: the coach's next request sees what it opened no more. */
export function revokeConsent(needs: PeopleNeeds, viewer: Viewer, input: RevokeConsentInput): Promise<ConsentResult> {
  return needs.db.tx(viewer, async (tx) => {
    // A consent out of reach asks for a client that does not exist: refused and written down like one.
    const clientId = (await clientOfConsent(tx, input.id)) ?? input.id;
    const permit = await permitClient(tx, 'consent.write', clientId);
    if (isRefusal(permit)) return permit;
    await lockAll(tx, [{ kind: 'client', id: clientId }]);
    await revoke(tx, permit, input.id);
    return consentSaved(tx, permit, input.id);
  });
}
