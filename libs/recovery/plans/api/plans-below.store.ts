import type { Tx } from '@alongside/kit/server';
import { addDays, isoWeekOf, type LocalDate } from '@alongside/kit/time';
import type { PlansBelow, SessionsChanged, WeekBelow } from '@alongside/programme/groups/api';
import { weeksBelow, type PlannedSession, type Prescription } from '@alongside/recovery/plans/domain';

type Days = { readonly from: LocalDate; readonly until: LocalDate };
type Spell = { readonly clientId: string; readonly fromDate: LocalDate; readonly untilDate: LocalDate | null };
type OfClient<Row> = Row & { readonly clientId: string };

/** The farthest that a change is weighed against plans, in weeks: no plan reaches farther ahead than a year. */
const mostWeeks = 57;

/** Who falls below the plan when sessions change: groups ask, plans answer. */
export const plansBelow: PlansBelow = {
  async of(tx, change) {
    const mondays = mondaysOf(change);
    const [first] = mondays;
    const last = mondays.at(-1);
    if (first === undefined || last === undefined) return [];
    const days = { from: first, until: addDays(last, 6) };
    const members = await membersOf(tx, change.seriesId, days);
    const lines = await linesOf(tx, change.seriesId, days);
    const planned = await plannedOf(tx, change.seriesId, days);
    const gone = new Set(change.before.map((one) => one.id));
    const serviceId = planned.find((one) => one.seriesId === change.seriesId)?.serviceId ?? '';
    const coming = change.after.map(({ localDate, minutes }) => ({
      sessionId: null,
      seriesId: change.seriesId,
      serviceId,
      localDate,
      minutes,
    }));
    return [...new Set(lines.map((one) => one.clientId))].flatMap((clientId): readonly WeekBelow[] => {
      const own = <Row extends { readonly clientId: string }>(rows: readonly Row[]) => rows.filter((row) => row.clientId === clientId);
      const spells = own(members);
      const before = own(planned);
      const stays = before.filter((one) => one.sessionId === null || !gone.has(one.sessionId));
      const after = [...stays, ...coming.filter((one) => spells.some((spell) => covers(spell, one.localDate)))];
      return weeksBelow(own(lines), before, after, mondays).map((week) => ({ clientId, ...week }));
    });
  },
};

function mondaysOf({ before, after }: SessionsChanged): readonly LocalDate[] {
  const mondays = new Set([...before, ...after].map((one) => isoWeekOf(one.localDate).monday));
  return [...mondays].sort().slice(0, mostWeeks);
}

const covers = ({ fromDate, untilDate }: Spell, date: LocalDate) => fromDate <= date && (untilDate === null || date < untilDate);

function membersOf(tx: Tx, seriesId: string, { from, until }: Days): Promise<Spell[]> {
  return tx.db.$queryRaw<Spell[]>`
    select client_id as "clientId", from_date::text as "fromDate", until_date::text as "untilDate"
      from members_of_series(${seriesId}::uuid, ${from}::date, ${until}::date)`;
}

function linesOf(tx: Tx, seriesId: string, { from, until }: Days): Promise<OfClient<Prescription>[]> {
  return tx.db.$queryRaw<OfClient<Prescription>[]>`
    select client_id as "clientId", id, service_id as "serviceId", series_id as "seriesId", times_a_week as "timesAWeek",
      minutes_each as "minutesEach", starts_on::text as "startsOn", weeks, superseded_on::text as "supersededOn"
      from plans_with_series(${seriesId}::uuid, ${from}::date, ${until}::date) order by client_id, id`;
}

function plannedOf(tx: Tx, seriesId: string, { from, until }: Days): Promise<OfClient<PlannedSession>[]> {
  return tx.db.$queryRaw<OfClient<PlannedSession>[]>`
    select client_id as "clientId", session_id as "sessionId", series_id as "seriesId", service_id as "serviceId", local_date::text as "localDate", minutes
      from planned_with_series(${seriesId}::uuid, ${from}::date, ${until}::date)`;
}
