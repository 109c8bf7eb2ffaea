import type { Plan, PlanGoal } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { serviceRows } from '@alongside/programme/groups/api';
import type { ClientAccess } from '@alongside/trust/access/api';
import { staffNames } from '@alongside/trust/people/api';
import { planParts, toGoal, toPlan, type PlanNames, type PlanWithParts } from './plan-shape.store.ts';

type Accesses = ReadonlyMap<string, ClientAccess>;

/** Every plan version of some clients, newest first, in the contract's shape. A handful of statements, however many clients. */
export async function plansOf(tx: Tx, accesses: Accesses): Promise<ReadonlyMap<string, Plan[]>> {
  const rows = await tx.db.plan.findMany({
    where: { centreId: tx.viewer.centreId, clientId: { in: [...accesses.keys()] } },
    include: planParts,
    orderBy: { number: 'desc' },
  });
  const names = await namesIn(tx, rows);
  const found = new Map<string, Plan[]>();
  for (const row of rows) {
    const access = accesses.get(row.clientId);
    if (access) found.set(row.clientId, [...(found.get(row.clientId) ?? []), toPlan(access, row, names)]);
  }
  return found;
}

/** Goals that some clients share, by client, for those to whom they are shown and nothing else of the plan. Two statements, however many clients. */
export async function sharedGoalsOf(tx: Tx, accesses: Accesses): Promise<ReadonlyMap<string, PlanGoal[]>> {
  const open = [...accesses.values()].filter((access) => access.may('plan.goals')).map((access) => access.clientId);
  const found = new Map<string, PlanGoal[]>();
  for (const row of await sharedGoalRows(tx, open)) {
    const access = accesses.get(row.clientId);
    if (access) found.set(row.clientId, [...(found.get(row.clientId) ?? []), toGoal(access, row)]);
  }
  return found;
}

// Whoever sees goals alone cannot read which version of the plan holds: the database says which goals do.
async function sharedGoalRows(tx: Tx, clientIds: readonly string[]) {
  if (clientIds.length === 0) return [];
  const ids = await tx.db.$queryRaw<{ id: string }[]>`select shared_goals_in_force(${[...clientIds]}::uuid[]) as id`;
  return tx.db.planGoal.findMany({
    where: { centreId: tx.viewer.centreId, id: { in: ids.map(({ id }) => id) } },
    orderBy: { position: 'asc' },
  });
}

/** The same of one client, as a plan that holds goals and nothing else. */
export async function planOfSharedGoals(tx: Tx, access: ClientAccess): Promise<Plan | null> {
  const rows = await sharedGoalRows(tx, [access.clientId]);
  if (rows.length === 0) return null;
  const shell = { id: '', number: 0, status: 'ACTIVE', startsOn: new Date(0), reviewDue: new Date(0), version: 0 } as const;
  const row = {
    ...shell,
    centreId: '',
    clientId: access.clientId,
    activatedAt: null,
    activatedBy: null,
    problems: [],
    goals: rows,
    interventions: [],
  };
  return toPlan(access, row, { services: new Map(), seriesTitles: new Map(), staff: new Map() });
}

export async function namesIn(tx: Tx, rows: readonly Pick<PlanWithParts, 'interventions' | 'activatedBy'>[]): Promise<PlanNames> {
  const lines = rows.flatMap((row) => row.interventions);
  const serviceIds = lines.map((one) => one.serviceId);
  const seriesIds = lines.flatMap((one) => one.seriesId ?? []);
  const services = serviceIds.length > 0 ? await serviceRows(tx, serviceIds) : [];
  const named = { where: { centreId: tx.viewer.centreId, id: { in: seriesIds } }, select: { id: true, titles: true } };
  const series = seriesIds.length > 0 ? await tx.db.groupSeries.findMany(named) : [];
  return {
    services: new Map(services.map((service) => [service.id, service])),
    seriesTitles: new Map(series.map((one) => [one.id, one.titles])),
    staff: await staffNames(
      tx,
      rows.flatMap((row) => row.activatedBy ?? []),
    ),
  };
}
