import { parseLocalTime } from '@alongside/kit/time';
import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';

/** When the house is open on one weekday (ISO, 1 = Monday), by its wall clock. A day that is missing is closed. */
export type OpeningHours = { readonly weekday: number; readonly opens: string; readonly closes: string };

export type CentreDraft = {
  readonly name: string;
  readonly weekStart: number;
  /** Minutes late that count when nobody says how many. */
  readonly lateDefaultMinutes: number;
  readonly openingHours: readonly OpeningHours[];
};

const isWhole = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most;

/** Settings of the house as they are kept: hours by weekday, in order. */
export function checkCentre(draft: CentreDraft, at: string): Checked<CentreDraft> {
  const name = cleanText(draft.name, { path: `${at}.name`, max: 200 });
  if (!name.ok) return name;
  if (!isWhole(draft.weekStart, 1, 7)) return bad(invalidInput(`${at}.weekStart`, 'range', '1 (Monday) to 7 (Sunday).', '1-7'));
  if (!isWhole(draft.lateDefaultMinutes, 0, 120))
    return bad(invalidInput(`${at}.lateDefaultMinutes`, 'range', '0 to 120 minutes.', '0-120'));
  const openingHours = checkHours(draft.openingHours, `${at}.openingHours`);
  if (!openingHours.ok) return openingHours;
  const { weekStart, lateDefaultMinutes } = draft;
  return good({ name: name.value, weekStart, lateDefaultMinutes, openingHours: openingHours.value });
}

/** Hours as they are kept: by weekday, each once. */
export function checkHours(wanted: readonly OpeningHours[], at: string): Checked<readonly OpeningHours[]> {
  for (const [index, hours] of wanted.entries()) {
    const wrong = wrongHours(hours, `${at}[${index}]`);
    if (wrong) return wrong;
  }
  const openingHours = [...wanted].sort((a, b) => a.weekday - b.weekday);
  const twice = openingHours.findIndex(({ weekday }, index) => openingHours[index + 1]?.weekday === weekday);
  return twice >= 0 ? bad(invalidInput(at, 'once', 'Each weekday once.')) : good(openingHours);
}

function wrongHours({ weekday, opens, closes }: OpeningHours, at: string): Checked<never> | null {
  if (!isWhole(weekday, 1, 7)) return bad(invalidInput(`${at}.weekday`, 'range', '1 (Monday) to 7 (Sunday).', '1-7'));
  if (parseLocalTime(opens) === null) return bad(invalidInput(`${at}.opens`, 'time', 'HH:MM, 24 hours.'));
  if (parseLocalTime(closes) === null) return bad(invalidInput(`${at}.closes`, 'time', 'HH:MM, 24 hours.'));
  return closes > opens ? null : bad(invalidInput(`${at}.closes`, 'order', 'It closes after it opens.'));
}

export type ClosureDraft = { readonly fromDate: string; readonly untilDate: string; readonly reason: string };

/** Days on which the house is closed, both included. At most a year at once. */
export function checkClosure(draft: ClosureDraft, at: string, longestDays: number, days: number): Checked<ClosureDraft> {
  const reason = cleanText(draft.reason, { path: `${at}.reason`, max: 200 });
  if (!reason.ok) return reason;
  if (days < 0) return bad(invalidInput(`${at}.untilDate`, 'order', 'The last day is not before the first.'));
  if (days >= longestDays) return bad(invalidInput(`${at}.untilDate`, 'max', `At most ${longestDays} days.`, longestDays));
  return good({ ...draft, reason: reason.value });
}
