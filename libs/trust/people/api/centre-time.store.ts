import type { BlockedWindow, HoursVariant } from '@alongside/kit/contract';
import { fromColumn, fromColumnOrNull, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Permit } from '@alongside/trust/access/api';
import type { BlockedWindowDraft, HoursVariantDraft } from '@alongside/trust/people/domain';
import { hoursOf } from './opening-hours.row.ts';

/** The first and the last day of interest; null: without end. */
type Days = { readonly from: LocalDate; readonly until: LocalDate | null };

const most = 200;

/** Blocked windows of the active centre that hold on some of these days, by weekday and time. */
export async function blockedWindowRows(tx: Tx, { from, until }: Days): Promise<BlockedWindow[]> {
  const rows = await tx.db.blockedWindow.findMany({
    where: {
      centreId: tx.viewer.centreId,
      AND: [
        { OR: [{ untilDate: null }, { untilDate: { gte: toColumn(from) } }] },
        ...(until === null ? [] : [{ OR: [{ fromDate: null }, { fromDate: { lte: toColumn(until) } }] }]),
      ],
    },
    omit: { organisationId: true, centreId: true },
    orderBy: [{ weekday: 'asc' }, { fromTime: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map((row) => ({ ...row, fromDate: fromColumnOrNull(row.fromDate), untilDate: fromColumnOrNull(row.untilDate) }));
}

/** Other hours of the active centre that are in force on some of these days, the first first. */
export async function hoursVariantRows(tx: Tx, { from, until }: Days): Promise<HoursVariant[]> {
  const rows = await tx.db.hoursVariant.findMany({
    where: {
      centreId: tx.viewer.centreId,
      untilDate: { gte: toColumn(from) },
      ...(until === null ? {} : { fromDate: { lte: toColumn(until) } }),
    },
    omit: { organisationId: true, centreId: true },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map(({ fromDate, untilDate, openingHours, ...rest }) => ({
    ...rest,
    fromDate: fromColumn(fromDate),
    untilDate: fromColumn(untilDate),
    openingHours: hoursOf(openingHours),
  }));
}

export async function blockedWindowRow(tx: Tx, id: string): Promise<BlockedWindow | null> {
  const row = await tx.db.blockedWindow.findFirst({
    where: { centreId: tx.viewer.centreId, id },
    omit: { organisationId: true, centreId: true },
  });
  return row && { ...row, fromDate: fromColumnOrNull(row.fromDate), untilDate: fromColumnOrNull(row.untilDate) };
}

export async function hoursVariantRow(tx: Tx, id: string): Promise<HoursVariant | null> {
  const row = await tx.db.hoursVariant.findFirst({
    where: { centreId: tx.viewer.centreId, id },
    omit: { organisationId: true, centreId: true },
  });
  if (!row) return null;
  return { ...row, fromDate: fromColumn(row.fromDate), untilDate: fromColumn(row.untilDate), openingHours: hoursOf(row.openingHours) };
}

type Writes = Permit<'centre.write'>;
type Kept = { readonly id: string; readonly expectedVersion: number };

const columnOrNull = (date: string | null) => (date === null ? null : toColumn(date));

async function tell(tx: Tx, by: Writes, action: 'CREATE' | 'UPDATE' | 'DELETE', field: 'blockedWindow' | 'hoursVariant'): Promise<void> {
  await writeEvent(tx, { action, subjectType: 'Centre', subjectId: tx.viewer.centreId, fields: [field], by });
}

/** Version 0 adds, another one changes. False: another version stands there by now, or none. */
export async function writeBlockedWindow(
  tx: Tx,
  permit: Writes,
  { id, expectedVersion }: Kept,
  draft: BlockedWindowDraft,
): Promise<boolean> {
  const { organisationId, centreId } = tx.viewer;
  const data = { ...draft, fromDate: columnOrNull(draft.fromDate), untilDate: columnOrNull(draft.untilDate) };
  const { count } =
    expectedVersion === 0
      ? await tx.db.blockedWindow.createMany({ data: [{ organisationId, centreId, id, ...data }] })
      : await tx.db.blockedWindow.updateMany({
          where: { centreId, id, version: expectedVersion },
          data: { ...data, version: { increment: 1 } },
        });
  if (count > 0) await tell(tx, permit, expectedVersion === 0 ? 'CREATE' : 'UPDATE', 'blockedWindow');
  return count > 0;
}

/** As above. */
export async function writeHoursVariant(tx: Tx, permit: Writes, { id, expectedVersion }: Kept, draft: HoursVariantDraft): Promise<boolean> {
  const { organisationId, centreId } = tx.viewer;
  const days = { fromDate: toColumn(draft.fromDate), untilDate: toColumn(draft.untilDate) };
  const data = { name: draft.name, openingHours: draft.openingHours.map((hours) => ({ ...hours })), ...days };
  const { count } =
    expectedVersion === 0
      ? await tx.db.hoursVariant.createMany({ data: [{ organisationId, centreId, id, ...data }] })
      : await tx.db.hoursVariant.updateMany({
          where: { centreId, id, version: expectedVersion },
          data: { ...data, version: { increment: 1 } },
        });
  if (count > 0) await tell(tx, permit, expectedVersion === 0 ? 'CREATE' : 'UPDATE', 'hoursVariant');
  return count > 0;
}

/** False: none of this centre. */
export async function deleteBlockedWindow(tx: Tx, permit: Writes, id: string): Promise<boolean> {
  const { count } = await tx.db.blockedWindow.deleteMany({ where: { centreId: tx.viewer.centreId, id } });
  if (count > 0) await tell(tx, permit, 'DELETE', 'blockedWindow');
  return count > 0;
}

/** False: none of this centre. */
export async function deleteHoursVariant(tx: Tx, permit: Writes, id: string): Promise<boolean> {
  const { count } = await tx.db.hoursVariant.deleteMany({ where: { centreId: tx.viewer.centreId, id } });
  if (count > 0) await tell(tx, permit, 'DELETE', 'hoursVariant');
  return count > 0;
}
