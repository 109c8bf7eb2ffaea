import type { Client, DoseLedger, DoseLine, DoseWeek, ServiceKind } from '@alongside/kit/contract';
import { badInputAt, failure, type Viewer } from '@alongside/kit/server';
import { addDays, isoWeekOf, isoWeeksBetween } from '@alongside/kit/time';
import { deliveredSessions } from '@alongside/programme/attendance/api';
import { sessionRows } from '@alongside/programme/groups/api';
import { ledger, type DoseSession, type DoseWeek as WeekOfRule } from '@alongside/recovery/plans/domain';
import { branded, reach, type ClientAccess } from '@alongside/trust/access/api';
import { toIntervention } from './plan-shape.store.ts';
import type { PlansNeeds } from './plans.needs.ts';
import { prescriptionsOf } from './prescriptions.store.ts';

const mostWeeks = 57;

/** Prescribed against delivered minutes of the last `weeks` ISO weeks, this one included, for each line of the plan and for what was not prescribed. */
export function clientDose(
  needs: PlansNeeds,
  viewer: Viewer,
  { client, weeks }: { readonly client: Client; readonly weeks: number },
): Promise<DoseLedger | null> {
  if (weeks < 1 || weeks > mostWeeks) {
    const { message, path } = badInputAt(['weeks'], 'max', `1 to ${mostWeeks} weeks`);
    throw failure('BAD_USER_INPUT', message, path ?? []);
  }
  return needs.db.read(viewer, async (tx) => {
    const access = (await reach(tx, [client.id])).get(client.id);
    if (!access?.may('dose.read')) return null;
    const until = isoWeekOf(viewer.today).sunday;
    const from = addDays(isoWeekOf(viewer.today).monday, -7 * (weeks - 1));
    const { prescriptions, rows, names } = await prescriptionsOf(tx, client.id, from, until);
    const delivered = await deliveredSessions(tx, client.id, from, until);
    const reading = ledger({
      prescriptions,
      sessions: delivered.map((one): DoseSession => ({
        ...one,
        side: one.kind === 'PEER_LED' || one.kind === 'MUTUAL_AID' ? 'PEER' : 'CLINICAL',
        deliveredMinutes: one.minutes,
      })),
      contacts: await needs.contacts.of(tx, client.id, from, until),
      weeks: isoWeeksBetween(from, until),
      today: viewer.today,
    });
    const prescribed = reading.lines.map((line, i) => {
      const row = rows[i];
      const kind = row ? (names.services.get(row.serviceId)?.kind ?? null) : null;
      return lineOf(access, line.weeks, kind, row ? toIntervention(access, row, names) : null);
    });
    const beside = (['CLINICAL', 'PEER'] as const).map((side) => lineOf(access, reading.unprescribed[side], side, null));
    const lines = [
      ...prescribed,
      ...beside.filter((line) => line.weeks?.some((week) => (week.sessionIds ?? []).length + (week.contactIds ?? []).length > 0)),
    ];
    const sessions = await sessionRows(tx, { ids: delivered.map((one) => one.sessionId) });
    return branded(access, { from, until, lines, sessions });
  });
}

function lineOf(
  access: ClientAccess,
  weeks: readonly WeekOfRule[],
  kind: ServiceKind | null,
  intervention: DoseLine['intervention'],
): DoseLine {
  const sum = (pick: (week: WeekOfRule) => number) => weeks.reduce((total, week) => total + pick(week), 0);
  return branded(access, {
    intervention: intervention ?? null,
    kind,
    weeks: weeks.map((week) => branded(access, weekOf(week))),
    prescribed: sum((week) => week.prescribedMinutes),
    delivered: sum((week) => week.deliveredMinutes),
  });
}

function weekOf(week: WeekOfRule): DoseWeek {
  const { prescribedMinutes: prescribed, deliveredMinutes: delivered, excusedMinutes: excused, sessionIds, contactIds } = week;
  return {
    monday: week.week.monday,
    sunday: week.week.sunday,
    prescribed,
    delivered,
    excused,
    sessionIds: [...sessionIds],
    contactIds: [...contactIds],
  };
}
