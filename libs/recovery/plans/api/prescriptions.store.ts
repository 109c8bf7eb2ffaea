import { fromColumn, toColumn, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import { endOf, type Prescription } from '@alongside/recovery/plans/domain';
import { namesIn } from './plan-rows.store.ts';
import { planParts, type PlanNames, type PlanWithParts } from './plan-shape.store.ts';

export type Prescriptions = {
  readonly prescriptions: readonly Prescription[];
  /** The rows behind them, in the same order. */
  readonly rows: readonly PlanWithParts['interventions'][number][];
  readonly names: PlanNames;
};

/** What was prescribed to a client on the days `from` to `until`: lines of the active plan and of those it superseded, each until the next plan's start. */
export async function prescriptionsOf(tx: Tx, clientId: string, from: LocalDate, until: LocalDate): Promise<Prescriptions> {
  const plans = await tx.db.plan.findMany({
    where: { centreId: tx.viewer.centreId, clientId, status: { in: ['ACTIVE', 'SUPERSEDED'] }, startsOn: { lte: toColumn(until) } },
    include: planParts,
    orderBy: { number: 'asc' },
  });
  const found = plans.flatMap((plan, i) => {
    const next = plans[i + 1];
    const supersededOn = next ? fromColumn(next.startsOn) : null;
    return plan.interventions.map((row) => ({ row, prescription: { ...row, startsOn: fromColumn(row.startsOn), supersededOn } }));
  });
  const holding = found.filter(
    ({ prescription: one }) => one.startsOn <= until && endOf(one) > from && (one.supersededOn === null || one.supersededOn > from),
  );
  const rows = holding.map(({ row }) => row);
  return {
    prescriptions: holding.map(({ prescription }) => prescription),
    rows,
    names: await namesIn(tx, [{ interventions: rows, activatedBy: null }]),
  };
}
