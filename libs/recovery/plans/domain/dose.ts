import { addDays, daysBetween, isoWeekOf, type IsoWeek, type LocalDate } from '@alongside/kit/time';
import { endOf, type PlanIntervention } from './plan.ts';

export type DoseSide = 'CLINICAL' | 'PEER';

/**
 * A prescription as the ledger reads it. `supersededOn`: the first day on which another plan holds instead, or null; the prescription ends there.
 */
export type Prescription = Pick<PlanIntervention, 'id' | 'serviceId' | 'seriesId' | 'timesAWeek' | 'minutesEach' | 'startsOn' | 'weeks'> & {
  readonly supersededOn: LocalDate | null;
};

/**
 * One session of the client, not cancelled, with a mark. `deliveredMinutes` by attendance's minutesOf; `excusedMinutes` are the session's own when the mark
 * is excused, else 0. `localDate` is the day at the centre: it decides the week.
 */
export type DoseSession = {
  readonly sessionId: string;
  readonly seriesId: string;
  readonly serviceId: string;
  readonly side: DoseSide;
  readonly localDate: LocalDate;
  readonly deliveredMinutes: number;
  readonly excusedMinutes: number;
};

/** A coach's contact with the client. It has a service (peer coaching); when the client was not reached nothing was delivered. */
export type DoseContact = {
  readonly contactId: string;
  readonly serviceId: string;
  readonly localDate: LocalDate;
  readonly minutes: number;
  readonly wasReached: boolean;
};

/** `phase` tells a week that is still running from one that is over: its delivered minutes are not low, they are not all there yet. */
export type DoseWeek = {
  readonly week: IsoWeek;
  readonly phase: 'PAST' | 'CURRENT' | 'FUTURE';
  readonly prescribedMinutes: number;
  readonly deliveredMinutes: number;
  readonly excusedMinutes: number;
  readonly sessionIds: readonly string[];
  readonly contactIds: readonly string[];
};

export type DoseLedger = {
  /** One line a prescription, in the order given. */
  readonly lines: readonly { readonly interventionId: string; readonly weeks: readonly DoseWeek[] }[];
  /** What was delivered without a prescription, by side. */
  readonly unprescribed: Readonly<Record<DoseSide, readonly DoseWeek[]>>;
};

type Span = { readonly from: LocalDate; readonly until: LocalDate };

function spanOf(one: Prescription): Span {
  const end = endOf(one);
  return { from: one.startsOn, until: one.supersededOn !== null && one.supersededOn < end ? one.supersededOn : end };
}

function isActiveOn(one: Prescription, date: LocalDate): boolean {
  const { from, until } = spanOf(one);
  return from <= date && date < until;
}

/**
 * Minutes prescribed in one ISO week: the first and last week count by their days, rounded to the nearest minute. In SQL: (2 * weekly * days + 7) / 14 in
 * whole numbers. Halves cannot happen with sevenths, so a first and a last part always add up to a whole week.
 */
export function prescribedIn(one: Prescription, week: IsoWeek): number {
  const { from, until } = spanOf(one);
  const begin = from > week.monday ? from : week.monday;
  const nextMonday = addDays(week.monday, 7);
  const days = Math.max(0, daysBetween(begin, until < nextMonday ? until : nextMonday));
  return Math.floor((2 * one.timesAWeek * one.minutesEach * days + 7) / 14);
}

function byStartThenId(a: Prescription, b: Prescription): number {
  if (a.startsOn !== b.startsOn) return a.startsOn < b.startsOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The one prescription that a delivered session counts for: of those active on its day, the one that names its series, else one of the same service; the
 * earliest start wins, then the id. What goes beyond its minutes does not spill over to another line. Null: it was not prescribed.
 */
export function countsFor(
  prescriptions: readonly Prescription[],
  delivered: { readonly seriesId: string | null; readonly serviceId: string; readonly localDate: LocalDate },
): Prescription | null {
  const active = prescriptions.filter((one) => isActiveOn(one, delivered.localDate)).sort(byStartThenId);
  const named = active.find((one) => one.seriesId !== null && one.seriesId === delivered.seriesId);
  return named ?? active.find((one) => one.serviceId === delivered.serviceId) ?? null;
}

/** A delivered thing in the one shape that the sums need. */
type Entry = {
  readonly line: string;
  readonly monday: LocalDate;
  readonly delivered: number;
  readonly excused: number;
  readonly session?: string;
  readonly contact?: string;
};

function entriesOf(
  prescriptions: readonly Prescription[],
  sessions: readonly DoseSession[],
  contacts: readonly DoseContact[],
): readonly Entry[] {
  const once = new Map(sessions.map((session) => [session.sessionId, session])); // a session counts once, however often a join repeats it
  const fromSessions = [...once.values()].map((session): Entry => ({
    line: countsFor(prescriptions, session)?.id ?? session.side,
    monday: isoWeekOf(session.localDate).monday,
    delivered: session.deliveredMinutes,
    excused: session.excusedMinutes,
    session: session.sessionId,
  }));
  const reached = new Map(contacts.filter((contact) => contact.wasReached).map((contact) => [contact.contactId, contact]));
  const fromContacts = [...reached.values()].map((contact): Entry => ({
    line: countsFor(prescriptions, { ...contact, seriesId: null })?.id ?? 'PEER',
    monday: isoWeekOf(contact.localDate).monday,
    delivered: contact.minutes,
    excused: 0,
    contact: contact.contactId,
  }));
  return [...fromSessions, ...fromContacts];
}

function weekOf(week: IsoWeek, prescribedMinutes: number, entries: readonly Entry[], today: LocalDate): DoseWeek {
  const sum = (pick: (entry: Entry) => number) => entries.reduce((total, entry) => total + pick(entry), 0);
  return {
    week,
    phase: today > week.sunday ? 'PAST' : today < week.monday ? 'FUTURE' : 'CURRENT',
    prescribedMinutes,
    deliveredMinutes: sum((entry) => entry.delivered),
    excusedMinutes: sum((entry) => entry.excused),
    sessionIds: entries.flatMap((entry) => entry.session ?? []).sort(),
    contactIds: entries.flatMap((entry) => entry.contact ?? []).sort(),
  };
}

/**
 * Prescribed against delivered minutes of one client, for each prescription and ISO week, and beside them what was not prescribed. Excused minutes stand
 * beside: they never lower what was prescribed. A reading, not a table: the same figures come from SQL, and both are held against each other.
 */
export function ledger(facts: {
  readonly prescriptions: readonly Prescription[];
  readonly sessions: readonly DoseSession[];
  readonly contacts: readonly DoseContact[];
  readonly weeks: readonly IsoWeek[];
  readonly today: LocalDate;
}): DoseLedger {
  const entries = entriesOf(facts.prescriptions, facts.sessions, facts.contacts);
  const weeksOf = (line: string, prescribed: (week: IsoWeek) => number) =>
    facts.weeks.map((week) => {
      const ofWeek = entries.filter((entry) => entry.line === line && entry.monday === week.monday);
      return weekOf(week, prescribed(week), ofWeek, facts.today);
    });
  return {
    lines: facts.prescriptions.map((one) => ({ interventionId: one.id, weeks: weeksOf(one.id, (week) => prescribedIn(one, week)) })),
    unprescribed: { CLINICAL: weeksOf('CLINICAL', () => 0), PEER: weeksOf('PEER', () => 0) },
  };
}
