import type { CentreSettings, ClientTerm, Closure, ClosureKind, OpeningHours } from '@alongside/kit/contract';
import { fromColumn, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Permit } from '@alongside/trust/access/api';
import type { CentreDraft, ClosureDraft } from '@alongside/trust/people/domain';
import { blockedWindowRows, hoursVariantRows } from './centre-time.store.ts';
import { hoursOf } from './opening-hours.row.ts';

/** The active centre, with what of its time is not over. */
export async function centreRow(tx: Tx): Promise<CentreSettings> {
  const { centreId, today } = tx.viewer;
  const row = await tx.db.centre.findUniqueOrThrow({ where: { id: centreId } });
  const { id, name, zone, locale, weekStart, lateDefaultMinutes, clientTerm, version } = row;
  const days = { from: today, until: null };
  return {
    ...{ id, name, zone, locale, weekStart, lateDefaultMinutes, clientTerm, version },
    openingHours: hoursOf(row.openingHours),
    closures: await closureRows(tx, days),
    blockedWindows: await blockedWindowRows(tx, days),
    hoursVariants: await hoursVariantRows(tx, days),
  };
}

/** Closures and holidays of the active centre on some of these days, the first first; `until` null: without end. */
export async function closureRows(tx: Tx, { from, until }: { from: LocalDate; until: LocalDate | null }): Promise<Closure[]> {
  const rows = await tx.db.closure.findMany({
    where: {
      centreId: tx.viewer.centreId,
      untilDate: { gte: toColumn(from) },
      ...(until === null ? {} : { fromDate: { lte: toColumn(until) } }),
    },
    omit: { organisationId: true, centreId: true },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
    take: 200,
  });
  return rows.map(({ fromDate, untilDate, ...rest }) => ({ ...rest, fromDate: fromColumn(fromDate), untilDate: fromColumn(untilDate) }));
}

/** The usual hours of the active centre. */
export async function openingHours(tx: Tx): Promise<OpeningHours[]> {
  const row = await tx.db.centre.findUniqueOrThrow({ where: { id: tx.viewer.centreId }, select: { openingHours: true } });
  return hoursOf(row.openingHours);
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
  closure: ClosureDraft & { readonly id: string; readonly kind: ClosureKind },
): Promise<void> {
  const { organisationId, centreId } = tx.viewer;
  const days = { fromDate: toColumn(closure.fromDate), untilDate: toColumn(closure.untilDate) };
  await tx.db.closure.createMany({
    data: [{ organisationId, centreId, id: closure.id, kind: closure.kind, reason: closure.reason, ...days }],
  });
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
