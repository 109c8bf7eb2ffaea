import type { CentreSettings, ClientTerm, OpeningHours } from '@alongside/kit/contract';
import { fromColumn, toColumn, writeEvent, type Prisma, type Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';
import type { CentreDraft, ClosureDraft } from '@alongside/trust/people/domain';

/** The active centre, with the closures that are not over. */
export async function centreRow(tx: Tx): Promise<CentreSettings> {
  const { centreId, today } = tx.viewer;
  const row = await tx.db.centre.findUniqueOrThrow({ where: { id: centreId } });
  const closures = await tx.db.closure.findMany({
    where: { centreId, untilDate: { gte: toColumn(today) } },
    select: { id: true, fromDate: true, untilDate: true, reason: true },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  const { id, name, zone, locale, weekStart, lateDefaultMinutes, clientTerm, version } = row;
  return {
    ...{ id, name, zone, locale, weekStart, lateDefaultMinutes, clientTerm, version },
    openingHours: hoursOf(row.openingHours),
    closures: closures.map(({ fromDate, untilDate, ...rest }) => ({
      ...rest,
      fromDate: fromColumn(fromDate),
      untilDate: fromColumn(untilDate),
    })),
  };
}

function hoursOf(kept: Prisma.JsonValue): OpeningHours[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { weekday, opens, closes } = one;
    return typeof weekday === 'number' && typeof opens === 'string' && typeof closes === 'string' ? [{ weekday, opens, closes }] : [];
  });
}

type Change = CentreDraft & { readonly clientTerm: ClientTerm };

/** False: another version stands there by now. */
export async function updateCentre(tx: Tx, permit: Permit<'centre.write'>, expectedVersion: number, change: Change): Promise<boolean> {
  const { centreId } = tx.viewer;
  const openingHours = change.openingHours.map((hours) => ({ ...hours }));
  const { count } = await tx.db.centre.updateMany({
    where: { id: centreId, version: expectedVersion },
    data: { ...change, openingHours, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Centre', subjectId: centreId, fields: Object.keys(change), by: permit });
  return true;
}

export async function insertClosure(
  tx: Tx,
  permit: Permit<'centre.write'>,
  closure: ClosureDraft & { readonly id: string },
): Promise<void> {
  const { organisationId, centreId } = tx.viewer;
  const days = { fromDate: toColumn(closure.fromDate), untilDate: toColumn(closure.untilDate) };
  await tx.db.closure.createMany({ data: [{ organisationId, centreId, id: closure.id, reason: closure.reason, ...days }] });
  await writeEvent(tx, { action: 'CREATE', subjectType: 'Centre', subjectId: centreId, fields: ['closure'], by: permit });
}

/** False: none of this centre. */
export async function deleteClosure(tx: Tx, permit: Permit<'centre.write'>, id: string): Promise<boolean> {
  const { centreId } = tx.viewer;
  const { count } = await tx.db.closure.deleteMany({ where: { centreId, id } });
  if (count === 0) return false;
  await writeEvent(tx, { action: 'DELETE', subjectType: 'Centre', subjectId: centreId, fields: ['closure'], by: permit });
  return true;
}
