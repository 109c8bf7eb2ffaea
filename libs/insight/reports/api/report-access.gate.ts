import { failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import { leastShown, mostWeeks, periodOf, type Period } from '@alongside/insight/reports/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { mayDo } from '@alongside/trust/access/domain';

/**
 * The permit of a read. The gate has asked the same of the field already; whoever comes another way is refused here.
 * @throws GraphQLError FORBIDDEN
 */
export async function readPermit(tx: Tx): Promise<Permit<'report.read'>> {
  const permit = await permitCentre(tx, 'report.read');
  if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
  return permit;
}

/** From which number on this viewer sees one: who may read everybody's attendance at the centre anyway sees each. */
export function leastShownTo(viewer: Viewer): number {
  return mayDo(viewer, 'attendance.read').allow ? leastShown.everything : leastShown.onScreen;
}

/** @throws GraphQLError BAD_USER_INPUT when `weeks` is not from 1 to 57, or `from` is of another century */
export function askedPeriod(viewer: Viewer, { weeks, from }: { readonly weeks: number; readonly from: string | null }): Period {
  const period = periodOf({ weeks, from, today: viewer.today });
  if (period) return period;
  const isWrongDay = periodOf({ weeks: 1, from, today: viewer.today }) === null;
  throw failure('BAD_USER_INPUT', isWrongDay ? 'No day of this century.' : `From 1 to ${mostWeeks} weeks.`, [
    isWrongDay ? 'from' : 'weeks',
  ]);
}
