import { Prisma, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Spell } from '@alongside/programme/groups/domain';
import type { Permit } from '@alongside/trust/access/api';
import type { MembershipRow } from './membership.row.ts';

const columns = Prisma.sql`id, series_id as "seriesId", client_id as "clientId", state::text, from_date::text as "fromDate",
  until_date::text as "untilDate", end_reason as "endReason", version`;

/** Spells now and to come of some series, as far as the walls let the viewer see them, first come first. */
export async function spellsOfSeries(tx: Tx, seriesIds: readonly string[]): Promise<MembershipRow[]> {
  return tx.db.$queryRaw<MembershipRow[]>`
    select ${columns} from membership where centre_id = ${tx.viewer.centreId}::uuid and series_id = any (${[...seriesIds]}::uuid[])
      and (until_date is null or until_date > ${tx.viewer.today}::date) order by from_date, id`;
}

/** All spells of some clients, newest first. */
export async function spellsOfClients(tx: Tx, clientIds: readonly string[]): Promise<MembershipRow[]> {
  return tx.db.$queryRaw<MembershipRow[]>`
    select ${columns} from membership where centre_id = ${tx.viewer.centreId}::uuid and client_id = any (${[...clientIds]}::uuid[])
    order by from_date desc, id desc`;
}

/** One client's spells in one series, ended ones too. */
export async function spellsInSeries(tx: Tx, seriesId: string, clientId: string): Promise<MembershipRow[]> {
  return tx.db.$queryRaw<MembershipRow[]>`
    select ${columns} from membership
     where centre_id = ${tx.viewer.centreId}::uuid and series_id = ${seriesId}::uuid and client_id = ${clientId}::uuid order by from_date`;
}

export async function oneSpell(tx: Tx, id: string): Promise<MembershipRow | null> {
  const rows = await tx.db.$queryRaw<MembershipRow[]>`
    select ${columns} from membership where centre_id = ${tx.viewer.centreId}::uuid and id = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The last local day with a mark of the client in the series. */
export async function lastMarkedOn(tx: Tx, seriesId: string, clientId: string): Promise<LocalDate | null> {
  const rows = await tx.db.$queryRaw<{ day: string | null }[]>`select last_marked_on(${seriesId}::uuid, ${clientId}::uuid)::text as day`;
  return rows[0]?.day ?? null;
}

export async function insertSpell(
  tx: Tx,
  permit: Permit<'membership.write'>,
  seriesId: string,
  spell: Spell,
  overrideReason: string | null,
): Promise<void> {
  const { id, clientId, state, fromDate, untilDate } = spell;
  await tx.db.membership.createMany({
    data: [
      {
        ...{ centreId: tx.viewer.centreId, id, seriesId, clientId, state, overrideReason },
        fromDate: toColumn(fromDate),
        untilDate: untilDate && toColumn(untilDate),
      },
    ],
  });
  const fields = ['fromDate', ...(overrideReason ? ['overrideReason'] : [])];
  await writeEvent(tx, {
    action: 'CREATE',
    subjectType: 'Membership',
    subjectId: id,
    clientIds: [clientId],
    fields,
    by: permit,
    reason: overrideReason,
  });
}

/** False when the spell is another version by now. */
export async function endSpell(
  tx: Tx,
  permit: Permit<'membership.write'>,
  spell: Spell,
  expectedVersion: number,
  reason: string,
): Promise<boolean> {
  const { id, clientId, state, untilDate } = spell;
  const changed = await tx.db.membership.updateMany({
    where: { centreId: tx.viewer.centreId, id, version: expectedVersion },
    data: { state, untilDate: untilDate && toColumn(untilDate), endReason: reason, version: expectedVersion + 1 },
  });
  if (changed.count === 0) return false;
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'Membership',
    subjectId: id,
    clientIds: [clientId],
    fields: ['state', 'untilDate'],
    by: permit,
    reason,
  });
  return true;
}
