import { daysBetween, isNearDate, parseLocalTime } from '@alongside/kit/time';
import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';
import { checkHours, type OpeningHours } from './centre-settings.ts';

/** Hours of one ISO weekday in which no group meets. `untilTime` is the first minute after; without dates it holds always. */
export type BlockedWindowDraft = {
  readonly weekday: number;
  readonly fromTime: string;
  readonly untilTime: string;
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly reason: string;
};

/** Other opening hours on some days, both included. */
export type HoursVariantDraft = {
  readonly name: string;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly openingHours: readonly OpeningHours[];
};

const longestDays = 366;

function wrongDates(from: string | null, until: string | null, today: string, at: string): Checked<never> | null {
  if (from !== null && !isNearDate(from, today)) return bad(invalidInput(`${at}.fromDate`, 'range', 'This day is too far away.'));
  if (until !== null && !isNearDate(until, today)) return bad(invalidInput(`${at}.untilDate`, 'range', 'This day is too far away.'));
  if (from === null || until === null || until >= from) return null;
  return bad(invalidInput(`${at}.untilDate`, 'order', 'The last day is not before the first.'));
}

/** Seen from `today`, the centre's own day. */
export function checkBlockedWindow(draft: BlockedWindowDraft, today: string, at: string): Checked<BlockedWindowDraft> {
  const { weekday, fromTime, untilTime, fromDate, untilDate } = draft;
  const reason = cleanText(draft.reason, { path: `${at}.reason`, max: 200 });
  if (!reason.ok) return reason;
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7)
    return bad(invalidInput(`${at}.weekday`, 'range', '1 (Monday) to 7 (Sunday).', '1-7'));
  if (parseLocalTime(fromTime) === null) return bad(invalidInput(`${at}.fromTime`, 'time', 'HH:MM, 24 hours.'));
  if (parseLocalTime(untilTime) === null) return bad(invalidInput(`${at}.untilTime`, 'time', 'HH:MM, 24 hours.'));
  if (untilTime <= fromTime) return bad(invalidInput(`${at}.untilTime`, 'order', 'It ends after it begins.'));
  const wrong = wrongDates(fromDate, untilDate, today, at);
  return wrong ?? good({ weekday, fromTime, untilTime, fromDate, untilDate, reason: reason.value });
}

/** At most a year at once, and open on some day: a house that is shut throughout has a closure. */
export function checkHoursVariant(draft: HoursVariantDraft, today: string, at: string): Checked<HoursVariantDraft> {
  const { fromDate, untilDate } = draft;
  const name = cleanText(draft.name, { path: `${at}.name`, max: 80 });
  if (!name.ok) return name;
  const wrong = wrongDates(fromDate, untilDate, today, at);
  if (wrong) return wrong;
  if (daysBetween(fromDate, untilDate) >= longestDays)
    return bad(invalidInput(`${at}.untilDate`, 'max', `At most ${longestDays} days.`, longestDays));
  const hours = checkHours(draft.openingHours, `${at}.openingHours`);
  if (!hours.ok) return hours;
  if (hours.value.length === 0) return bad(invalidInput(`${at}.openingHours`, 'required', 'Hours of one weekday at least.'));
  return good({ name: name.value, fromDate, untilDate, openingHours: hours.value });
}
