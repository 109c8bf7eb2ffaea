import type { BreakGlassInput, BreakGlassResult } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { breakGlass as bounds } from '@alongside/trust/access/domain';
import type { AccessNeeds } from './access.needs.ts';
import { demandFresh } from './demand-fresh.ts';
import { checkWish, denied, whomItMeans, type GrantWish } from './grant-wish.ts';
import { grantsOfWeek, insertGrant } from './grants.store.ts';
import { permitCentre } from './permit.ts';
import { agreedSecond } from './seconds.store.ts';
import { recipientsOf, type Recipient } from './recipients.store.ts';

/**
 * Emergency access: one client, read only, one hour, with a reason that a privacy reviewer reads. From the next request on the record is open, and the
 * privacy reviewers are written to. Who does so often brings a second person: asked too lightly, people give the quickest reason and not the true one.
 */
export async function breakGlass(needs: AccessNeeds, viewer: Viewer, input: BreakGlassInput): Promise<BreakGlassResult> {
  const wish = checkWish(input);
  if ('__typename' in wish) return wish;
  await demandFresh(needs, viewer);
  try {
    const { answer, tell } = await needs.db.tx(viewer, (tx) => open(tx, wish));
    needs.write(viewer, 'review', tell, wish.id);
    return answer;
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    await needs.db.tx(viewer, (tx) => denied(tx, 'AccessGrant', input.id, 'DUPLICATE'));
    return badInputAt(['input', 'id'], 'new', 'This id is taken.', 'DUPLICATE');
  }
}

type Opened = { readonly answer: BreakGlassResult; readonly tell: readonly Recipient[] };

async function open(tx: Tx, wish: GrantWish): Promise<Opened> {
  const permit = await permitCentre(tx, 'grant.open');
  if (isRefusal(permit)) return { answer: permit, tell: [] };
  await lockAll(tx, [{ kind: 'staff', id: tx.viewer.staffId }]);
  const clientId = await whomItMeans(tx, wish, 'AccessGrant');
  if (typeof clientId !== 'string') return { answer: clientId, tell: [] };
  const isOften = (await grantsOfWeek(tx)) >= bounds.perWeek;
  // What the second person has read is what the reviewer reads: the words of the question, whatever was typed since.
  const said = isOften ? await agreedSecond(tx, wish.id, clientId) : wish;
  if (!said) {
    await denied(tx, 'AccessGrant', wish.id, 'SecondPersonNeeded', clientId);
    const message = `More than ${bounds.perWeek} in a week: a second person has to agree.`;
    return { answer: { __typename: 'SecondPersonNeeded', code: 'FORBIDDEN', message, path: null }, tell: [] };
  }
  const { category, reason } = said;
  const expiresAt = await insertGrant(tx, permit, { id: wish.id, clientId, category, reason });
  const answer = { __typename: 'GrantOpened' as const, grant: { id: wish.id, clientId, clientCode: null, expiresAt } };
  return { answer, tell: await recipientsOf(tx, ['PRIVACY_REVIEWER']) };
}
