import type { OpeningHours } from '@alongside/kit/contract';
import type { Prisma } from '@alongside/kit/server';

/** Hours as the column keeps them: a list of weekdays with their times; what is none of that is left out. */
export function hoursOf(kept: Prisma.JsonValue): OpeningHours[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { weekday, opens, closes } = one;
    return typeof weekday === 'number' && typeof opens === 'string' && typeof closes === 'string' ? [{ weekday, opens, closes }] : [];
  });
}
