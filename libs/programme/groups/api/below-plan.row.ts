import type { BelowPlan } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { Plan } from '@alongside/programme/groups/domain';
import { branded, reach } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import type { PlansBelow } from './plans-below.question.ts';

/** Who falls below the plan by a change: people whose dose the viewer may read, by name, and how many others. */
export async function belowPlan(
  tx: Tx,
  plans: PlansBelow,
  seriesId: string,
  { updates, removed, added }: Plan,
): Promise<{ readonly belowPlan: BelowPlan[]; readonly hiddenBelowPlan: number }> {
  const stays = (status: string) => status !== 'CANCELLED';
  const weeks = await plans.of(tx, {
    seriesId,
    before: [...updates.map((one) => one.before), ...removed].filter((one) => stays(one.status)),
    after: [...updates.map((one) => one.after), ...added].filter((one) => stays(one.status)),
  });
  const ids = [...new Set(weeks.map((one) => one.clientId))];
  const known = new Map([...(await reach(tx, ids))].filter(([, access]) => access.may('dose.read')));
  const clients = await clientRows(tx, known);
  const named = weeks.flatMap(({ clientId, monday, prescribedMinutes, plannedMinutes }) => {
    const access = known.get(clientId);
    const client = clients.get(clientId) ?? null;
    return access ? [branded(access, { client, weekOf: monday, prescribedMinutes, plannedMinutes })] : [];
  });
  return { belowPlan: named, hiddenBelowPlan: ids.length - known.size };
}
