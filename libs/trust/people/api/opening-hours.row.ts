import type { OpeningHours } from '@alongside/kit/contract';

/** Hours as the column keeps them: a list of weekdays with their times; what is none of that is left out. */
export function hoursOf(kept: unknown): OpeningHours[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { weekday, opens, closes } = one as Readonly<Record<string, unknown>>;
    return typeof weekday === 'number' && typeof opens === 'string' && typeof closes === 'string' ? [{ weekday, opens, closes }] : [];
  });
}
