import { addMinutes, instantOf, type LocalDate } from '@alongside/kit/time';
import type { Expansion, Occurrence, SeriesTimes } from './occurrences.ts';

/** The dates of a rule and those beside it (RDATE), in order, each once. `within`: days from and to, both included. */
export function withExtraDates(
  expansion: Expansion,
  times: SeriesTimes,
  rdates: readonly LocalDate[],
  within: { readonly from?: LocalDate; readonly to?: LocalDate } = {},
): Expansion {
  const known = new Set(expansion.occurrences.map((one) => one.originalDate));
  const wanted = rdates.filter(
    (date) => !known.has(date) && (within.from === undefined || date >= within.from) && (within.to === undefined || date <= within.to),
  );
  if (wanted.length === 0) return expansion;
  const extra: Occurrence[] = [];
  const skipped = [...expansion.skipped];
  for (const date of new Set(wanted)) {
    const start = instantOf(date, times.localStart, times.zone);
    if (start.kind === 'skipped') skipped.push(date);
    else
      extra.push({
        ...{ originalDate: date, localDate: date, localStart: times.localStart, repeated: start.repeated },
        ...{ startsAt: start.instant, endsAt: addMinutes(start.instant, times.minutes) },
      });
  }
  const occurrences = [...expansion.occurrences, ...extra].sort((a, b) => (a.originalDate < b.originalDate ? -1 : 1));
  return { ...expansion, occurrences, skipped: skipped.sort() };
}
