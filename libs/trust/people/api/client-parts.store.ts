import type { CareTeamMember, ClientContact, Episode } from '@alongside/kit/contract';
import { fromColumn, fromColumnOrNull, type Tx } from '@alongside/kit/server';

const inCentre = (tx: Tx, clientIds: readonly string[]) => ({ centreId: tx.viewer.centreId, clientId: { in: [...clientIds] } });

/** How to reach the clients; who has none yet gets an empty one of version 0. */
export async function contactsOf(tx: Tx, clientIds: readonly string[]): Promise<Map<string, ClientContact>> {
  const rows = await tx.db.clientContact.findMany({ where: inCentre(tx, clientIds) });
  const none = { phone: '', email: '', address: '', version: 0 };
  const found = new Map(rows.map(({ clientId, phone, email, address, version }) => [clientId, { phone, email, address, version }]));
  return new Map(clientIds.map((id) => [id, found.get(id) ?? none]));
}

/** Who cares for them and has cared: running spells first, then the latest. */
export async function careTeamsOf(tx: Tx, clientIds: readonly string[]): Promise<Map<string, CareTeamMember[]>> {
  const rows = await tx.db.careTeamMember.findMany({
    where: inCentre(tx, clientIds),
    include: { staff: { select: { name: true, nameUr: true } } },
    orderBy: [{ untilDate: { sort: 'desc', nulls: 'first' } }, { part: 'asc' }, { fromDate: 'desc' }],
  });
  const teams = new Map<string, CareTeamMember[]>();
  for (const { clientId, staff, id, staffId, part, fromDate, untilDate } of rows) {
    const member = {
      id,
      staffId,
      staffName: staff.name,
      staffNameUr: staff.nameUr,
      part,
      fromDate: fromColumn(fromDate),
      untilDate: fromColumnOrNull(untilDate),
    };
    teams.set(clientId, [...(teams.get(clientId) ?? []), member]);
  }
  return teams;
}

/** The episode that today is in, of each; else the latest. An admission that is planned does not hide the current one. */
export async function episodesOf(tx: Tx, clientIds: readonly string[]): Promise<Map<string, Episode>> {
  const { today } = tx.viewer;
  const rows = await tx.db.episode.findMany({ where: inCentre(tx, clientIds), orderBy: { admittedOn: 'asc' } });
  const chosen = new Map<string, Episode>();
  const holdsToday = (episode: Episode | undefined) =>
    (episode?.admittedOn ?? '9999') <= today && (episode?.dischargedOn == null || episode.dischargedOn > today);
  for (const { clientId, id, admittedOn, phase, dischargedOn, dischargeReason, version } of rows) {
    if (holdsToday(chosen.get(clientId))) continue;
    const dates = { admittedOn: fromColumn(admittedOn), dischargedOn: fromColumnOrNull(dischargedOn) };
    chosen.set(clientId, { id, phase, dischargeReason, version, ...dates });
  }
  return chosen;
}
