import type { AskSecondResult, BreakGlassInput } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { breakGlass as bounds } from '@alongside/trust/access/domain';
import type { AccessNeeds } from './access.needs.ts';
import { demandFresh } from './demand-fresh.ts';
import { checkWish, denied, whomItMeans, type GrantWish } from './grant-wish.ts';
import { grantsOfWeek } from './grants.store.ts';
import { permitCentre } from './permit.ts';
import { recipientsOf, type Recipient } from './recipients.store.ts';
import { insertSecond, ownSecondRow } from './seconds.store.ts';

/** Asks a coordinator or a privacy reviewer of the centre to agree to one more emergency access. Whoever is first answers for all. */
export async function askSecond(needs: AccessNeeds, viewer: Viewer, input: BreakGlassInput): Promise<AskSecondResult> {
  const wish = checkWish(input);
  if ('__typename' in wish) return wish;
  await demandFresh(needs, viewer);
  try {
    const { answer, tell } = await needs.db.tx(viewer, (tx) => ask(tx, wish));
    needs.write(viewer, 'second', tell, wish.id);
    return answer;
  } catch (error) {
    if (refusedBy(error)?.sqlState !== '23505') throw error;
    await needs.db.tx(viewer, (tx) => denied(tx, 'GrantSecond', input.id, 'DUPLICATE'));
    return badInputAt(['input', 'id'], 'new', 'This id is taken.', 'DUPLICATE');
  }
}

type Asked = { readonly answer: AskSecondResult; readonly tell: readonly Recipient[] };

async function ask(tx: Tx, wish: GrantWish): Promise<Asked> {
  const permit = await permitCentre(tx, 'grant.open');
  if (isRefusal(permit)) return { answer: permit, tell: [] };
  await lockAll(tx, [{ kind: 'staff', id: tx.viewer.staffId }]);
  const clientId = await whomItMeans(tx, wish, 'GrantSecond');
  if (typeof clientId !== 'string') return { answer: clientId, tell: [] };
  if ((await grantsOfWeek(tx)) < bounds.perWeek) {
    await denied(tx, 'GrantSecond', wish.id, 'notNeeded', clientId);
    return { answer: badInputAt(['input', 'id'], 'notNeeded', 'This needs no second person yet.'), tell: [] };
  }
  const { id, category, reason } = wish;
  await insertSecond(tx, permit, { id, clientId, category, reason });
  const second = await ownSecondRow(tx);
  const answer = second ? { __typename: 'SecondAsked' as const, second } : notFound(['input', 'id']);
  return { answer, tell: await recipientsOf(tx, ['COORDINATOR', 'PRIVACY_REVIEWER']) };
}
