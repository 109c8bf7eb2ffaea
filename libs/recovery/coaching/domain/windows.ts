import { parseLocalTime, type LocalTime } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';

/** Hours of every week on the centre's wall clock. `weekday` is ISO: 1 is Monday. */
export type WeekWindow = { readonly weekday: number; readonly from: LocalTime; readonly until: LocalTime };

/** The shortest meeting that is worth the way (standards: an overlap of at least 45 minutes a week). */
export const shortestMeeting = 45;
const mostWindows = 21;

export function minuteOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function together(a: WeekWindow, b: WeekWindow): number {
  if (a.weekday !== b.weekday) return 0;
  return Math.max(0, Math.min(minuteOf(a.until), minuteOf(b.until)) - Math.max(minuteOf(a.from), minuteOf(b.from)));
}

/** Minutes a week in which both have time, and the longest stretch of them. */
export function overlapOf(
  one: readonly WeekWindow[],
  other: readonly WeekWindow[],
): { readonly minutes: number; readonly longest: number } {
  const stretches = one.flatMap((a) => other.map((b) => together(a, b)));
  return { minutes: stretches.reduce((sum, minutes) => sum + minutes, 0), longest: Math.max(0, ...stretches) };
}

/** What is wrong with the hours of a week as they were typed: no day, no time, ends before it begins, two that overlap. */
export function windowProblems(windows: readonly WeekWindow[], path: string): InvalidInput[] {
  if (windows.length > mostWindows) return [invalidInput(path, 'max', `At most ${mostWindows} stretches a week.`, mostWindows)];
  const found = windows.flatMap((one, i): InvalidInput[] => {
    const at = `${path}.${i}`;
    if (!Number.isInteger(one.weekday) || one.weekday < 1 || one.weekday > 7)
      return [invalidInput(`${at}.weekday`, 'weekday', 'A day from 1 (Monday) to 7.')];
    if (parseLocalTime(one.from) === null || parseLocalTime(one.until) === null)
      return [invalidInput(`${at}.from`, 'time', 'A time such as 18:30.')];
    return one.from < one.until ? [] : [invalidInput(`${at}.until`, 'afterStart', 'This must be after the beginning.')];
  });
  if (found.length > 0) return found;
  const doubled = windows.findIndex((one, i) => windows.slice(0, i).some((earlier) => together(earlier, one) > 0));
  return doubled === -1 ? [] : [invalidInput(`${path}.${doubled}`, 'overlap', 'These hours overlap with others of the same day.')];
}
