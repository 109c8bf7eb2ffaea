import type { BlockedWindow, Closure, HoursVariant, OpeningHours } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import { closureRows, openingHours } from './centre.store.ts';
import { blockedWindowRows, hoursVariantRows } from './centre-time.store.ts';

type OtherHours = Pick<HoursVariant, 'name' | 'fromDate' | 'untilDate'> & { readonly hours: readonly OpeningHours[] };

/** What the active centre has settled about its time on these days, both included, for whoever fits sessions to it. */
export async function centreTimeBetween(
  tx: Tx,
  from: LocalDate,
  until: LocalDate,
): Promise<{
  readonly closures: readonly Closure[];
  readonly blockedWindows: readonly (Omit<BlockedWindow, 'fromDate' | 'untilDate'> & {
    readonly fromDate: LocalDate | null;
    readonly untilDate: LocalDate | null;
  })[];
  readonly hoursVariants: readonly OtherHours[];
  readonly openingHours: readonly OpeningHours[];
}> {
  const days = { from, until };
  const closures = await closureRows(tx, days);
  const windows = await blockedWindowRows(tx, days);
  const variants = await hoursVariantRows(tx, days);
  return {
    closures,
    blockedWindows: windows.map((window) => ({ ...window, fromDate: window.fromDate ?? null, untilDate: window.untilDate ?? null })),
    hoursVariants: variants.map(({ name, fromDate, untilDate, openingHours: hours }) => ({ name, fromDate, untilDate, hours })),
    openingHours: await openingHours(tx),
  };
}
