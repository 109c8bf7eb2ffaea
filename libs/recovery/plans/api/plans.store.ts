import { toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { PlanDraft, PlanVersion } from '@alongside/recovery/plans/domain';
import type { Permit } from '@alongside/trust/access/api';

/** Every version of a client's plan, for the rules. Locks them until the end, so that two writers wait for each other. */
export async function versionsForUpdate(tx: Tx, clientId: string): Promise<PlanVersion[]> {
  await tx.db.$queryRaw`select id from client where centre_id = ${tx.viewer.centreId}::uuid and id = ${clientId}::uuid for no key update`;
  const plans = await tx.db.plan.findMany({ where: { centreId: tx.viewer.centreId, clientId }, orderBy: { number: 'asc' } });
  return plans.map(({ id, number, status, version }) => ({ id, number, status, version }));
}

export async function clientOfPlan(tx: Tx, planId: string): Promise<string | null> {
  const plan = await tx.db.plan.findFirst({ where: { centreId: tx.viewer.centreId, id: planId }, select: { clientId: true } });
  return plan?.clientId ?? null;
}

/** Services and series that the active centre has; a line may name no other. */
export async function knownTargets(
  tx: Tx,
  draft: PlanDraft,
): Promise<{ readonly services: ReadonlySet<string>; readonly series: ReadonlySet<string> }> {
  const { centreId } = tx.viewer;
  const serviceIds = draft.interventions.map((one) => one.serviceId);
  const seriesIds = draft.interventions.flatMap((one) => one.seriesId ?? []);
  const services = await tx.db.service.findMany({ where: { centreId, id: { in: serviceIds } }, select: { id: true } });
  const series = await tx.db.groupSeries.findMany({ where: { centreId, id: { in: seriesIds } }, select: { id: true } });
  return { services: new Set(services.map((s) => s.id)), series: new Set(series.map((s) => s.id)) };
}

export async function insertDraft(tx: Tx, permit: Permit<'plan.write'>, id: string, number: number, draft: PlanDraft): Promise<void> {
  const { centreId } = tx.viewer;
  const clientId = clientOf(permit);
  const dates = { startsOn: toColumn(draft.startsOn), reviewDue: toColumn(draft.reviewDue) };
  await tx.db.plan.create({ data: { centreId, id, clientId, number, status: 'DRAFT', ...dates } });
  await insertParts(tx, clientId, id, draft);
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Plan', subjectId: id, clientIds: [clientId], fields: written, by: permit });
}

/** Writes a draft whole over what it was. False: somebody else wrote it first. */
export async function rewriteDraft(
  tx: Tx,
  permit: Permit<'plan.write'>,
  id: string,
  expectedVersion: number,
  draft: PlanDraft,
): Promise<boolean> {
  const { centreId } = tx.viewer;
  const clientId = clientOf(permit);
  const { count } = await tx.db.plan.updateMany({
    where: { centreId, id, version: expectedVersion, status: 'DRAFT' },
    data: { startsOn: toColumn(draft.startsOn), reviewDue: toColumn(draft.reviewDue), version: expectedVersion + 1 },
  });
  if (count === 0) return false;
  await tx.db.planIntervention.deleteMany({ where: { centreId, planId: id } });
  await tx.db.planGoal.deleteMany({ where: { centreId, planId: id } });
  await tx.db.planProblem.deleteMany({ where: { centreId, planId: id } });
  await insertParts(tx, clientId, id, draft);
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Plan', subjectId: id, clientIds: [clientId], fields: written, by: permit });
  return true;
}

/** Makes a draft the one plan that holds. The unique index on active plans stands behind. */
export async function activate(
  tx: Tx,
  permit: Permit<'plan.write'>,
  id: string,
  version: number,
  supersedes: readonly string[],
): Promise<void> {
  const { centreId, now, staffId } = tx.viewer;
  await tx.db.plan.updateMany({
    where: { centreId, id: { in: [...supersedes] } },
    data: { status: 'SUPERSEDED', version: { increment: 1 } },
  });
  await tx.db.plan.updateMany({ where: { centreId, id }, data: { status: 'ACTIVE', version, activatedAt: now, activatedBy: staffId } });
  const clientIds = [clientOf(permit)];
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Plan', subjectId: id, clientIds, fields: ['status'], by: permit });
}

const written = ['startsOn', 'reviewDue', 'problems', 'goals', 'interventions'];

function clientOf(permit: Permit<'plan.write'>): string {
  if (!permit.clientId) throw new Error('a plan is written with a permit for one client');
  return permit.clientId;
}

async function insertParts(tx: Tx, clientId: string, planId: string, draft: PlanDraft): Promise<void> {
  const of = { centreId: tx.viewer.centreId, planId, clientId };
  await tx.db.planProblem.createMany({ data: draft.problems.map((problem, position) => ({ ...of, ...problem, position })) });
  await tx.db.planGoal.createMany({
    data: draft.goals.map((goal, position) => ({ ...of, ...goal, position, targetOn: goal.targetOn && toColumn(goal.targetOn) })),
  });
  await tx.db.planIntervention.createMany({
    data: draft.interventions.map((one, position) => ({ ...of, ...one, position, startsOn: toColumn(one.startsOn) })),
  });
}
