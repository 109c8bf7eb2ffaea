import type { CarePart, Role } from '@alongside/kit/contract';
import { fromColumn, fromColumnOrNull, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { LocalDate } from '@alongside/kit/time';
import type { Permit } from '@alongside/trust/access/api';

export type TeamSpell = {
  readonly id: string;
  readonly staffId: string;
  readonly part: CarePart;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
};

/** Whether this person has a running post at the active centre, as `role` if one is given. */
export async function worksHere(tx: Tx, staffId: string, role?: Role): Promise<boolean> {
  const { centreId } = tx.viewer;
  const found = await tx.db.post.findFirst({
    where: { centreId, staffId, endedAt: null, staff: { disabledAt: null }, ...(role ? { role } : {}) },
    select: { staffId: true },
  });
  return found !== null;
}

/** Whose team the spell belongs to, if it is within the viewer's reach. */
export async function clientOfSpell(tx: Tx, id: string): Promise<string | null> {
  const found = await tx.db.careTeamMember.findFirst({ where: { centreId: tx.viewer.centreId, id }, select: { clientId: true } });
  return found?.clientId ?? null;
}

export async function spellsOf(tx: Tx, permit: Permit<'client.editCareTeam'>): Promise<TeamSpell[]> {
  const rows = await tx.db.careTeamMember.findMany({ where: { centreId: tx.viewer.centreId, clientId: permit.clientId ?? '' } });
  return rows.map(({ id, staffId, part, fromDate, untilDate }) => ({
    id,
    staffId,
    part,
    fromDate: fromColumn(fromDate),
    untilDate: fromColumnOrNull(untilDate),
  }));
}

export async function insertSpell(tx: Tx, permit: Permit<'client.editCareTeam'>, clientId: string, spell: TeamSpell): Promise<void> {
  const { id, staffId, part, fromDate } = spell;
  const { centreId } = tx.viewer;
  await tx.db.careTeamMember.createMany({ data: [{ centreId, id, clientId, staffId, part, fromDate: toColumn(fromDate) }] });
  await writeEvent(tx, { action: 'CREATE', subjectType: 'CareTeamMember', subjectId: id, clientIds: [clientId], by: permit });
}

export async function endSpell(
  tx: Tx,
  permit: Permit<'client.editCareTeam'>,
  clientId: string,
  id: string,
  untilDate: LocalDate,
): Promise<void> {
  await tx.db.careTeamMember.updateMany({ where: { centreId: tx.viewer.centreId, id }, data: { untilDate: toColumn(untilDate) } });
  await writeEvent(tx, {
    action: 'UPDATE',
    subjectType: 'CareTeamMember',
    subjectId: id,
    clientIds: [clientId],
    fields: ['untilDate'],
    by: permit,
  });
}
