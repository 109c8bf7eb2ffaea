import type { Clash } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Placed } from './change-places.ts';
import { sessionRows } from './session.store.ts';

export type Overlap = { readonly localDate: LocalDate; readonly otherId: string; readonly clientIds: readonly string[] };

/** Who of a series would be expected elsewhere at these times, whoever may see them: the keys are for the audit trail only. */
export async function clientOverlaps(tx: Tx, seriesId: string, places: readonly Placed[]): Promise<Overlap[]> {
  if (places.length === 0) return [];
  const days = places.map((one) => one.localDate);
  const starts = places.map((one) => one.startsAt.toISOString());
  const ends = places.map((one) => one.endsAt.toISOString());
  return tx.db.$queryRaw<Overlap[]>`
    select local_date::text as "localDate", other_session as "otherId", client_ids as "clientIds"
      from clients_elsewhere(${seriesId}::uuid, ${days}::date[], ${starts}::timestamptz[], ${ends}::timestamptz[]) order by local_date, other_session`;
}

/** Overlaps as a screen shows them: the other session and how many people, never who. */
export async function nameOverlaps(tx: Tx, overlaps: readonly Overlap[]): Promise<Clash[]> {
  if (overlaps.length === 0) return [];
  const others = await sessionRows(tx, { ids: [...new Set(overlaps.map((one) => one.otherId))] });
  return overlaps.map(({ localDate, otherId, clientIds }) => ({
    ...{ kind: 'CLIENT' as const, localDate, staffId: null, freeRooms: [] },
    other: others.find((session) => session.id === otherId) ?? null,
    people: clientIds.length,
  }));
}

/** Locks everybody who is expected in a series from a day on (`take`), or only says whether they are still the same: a digest of who they are. */
export async function holdClients(tx: Tx, seriesId: string, from: LocalDate, take: boolean): Promise<string> {
  const [row] = await tx.db.$queryRaw<{ digest: string }[]>`
    select hold_series_clients(${seriesId}::uuid, ${from}::date, ${take}) as digest`;
  return row?.digest ?? '';
}

/** How many people are expected on at least one of these days. */
export async function peopleExpected(tx: Tx, seriesId: string, days: readonly LocalDate[]): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ people: number }[]>`select people_expected(${seriesId}::uuid, ${[...days]}::date[]) as people`;
  return row?.people ?? 0;
}
