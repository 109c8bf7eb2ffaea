import { isoWeekOf, type LocalDate } from '@alongside/kit/time';
import { countsFor, prescribedIn, type Prescription } from './dose.ts';

/** A session in which somebody is expected, and what it counts for. */
export type PlannedSession = {
  readonly sessionId: string | null;
  readonly seriesId: string;
  readonly serviceId: string;
  readonly localDate: LocalDate;
  readonly minutes: number;
};

/** A week, by its Monday, in which less is planned than was prescribed, and less than before. */
export type WeekBelow = { readonly monday: LocalDate; readonly prescribedMinutes: number; readonly plannedMinutes: number };

/**
 * The weeks in which one person's plan gets less than it prescribes by a change, and less than it got without it; each line of the plan by itself, what
 * one gets too much does not make up for another. `before` and `after`: everything that is planned for the person in those weeks.
 */
export function weeksBelow(
  prescriptions: readonly Prescription[],
  before: readonly PlannedSession[],
  after: readonly PlannedSession[],
  mondays: readonly LocalDate[],
): readonly WeekBelow[] {
  const [then, now] = [minutesByLine(prescriptions, before), minutesByLine(prescriptions, after)];
  return mondays.flatMap((monday): readonly WeekBelow[] => {
    const low = prescriptions.flatMap((line) => {
      const key = `${line.id} ${monday}`;
      const prescribed = prescribedIn(line, isoWeekOf(monday));
      const planned = now.get(key) ?? 0;
      return planned < prescribed && planned < (then.get(key) ?? 0) ? [{ prescribed, planned }] : [];
    });
    if (low.length === 0) return [];
    const sum = (pick: (one: (typeof low)[number]) => number) => low.reduce((total, one) => total + pick(one), 0);
    return [{ monday, prescribedMinutes: sum((one) => one.prescribed), plannedMinutes: sum((one) => one.planned) }];
  });
}

function minutesByLine(prescriptions: readonly Prescription[], sessions: readonly PlannedSession[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const session of sessions) {
    const line = countsFor(prescriptions, session);
    if (!line) continue;
    const key = `${line.id} ${isoWeekOf(session.localDate).monday}`;
    found.set(key, (found.get(key) ?? 0) + session.minutes);
  }
  return found;
}
