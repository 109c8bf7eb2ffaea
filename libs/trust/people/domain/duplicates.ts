import type { LocalDate } from '@alongside/kit/time';
import { wordsOf } from './normalise.ts';
import { wordLikeness } from './search.ts';
import type { NameInScript } from './names.ts';

export type Described = { readonly names: readonly NameInScript[]; readonly birthDate: LocalDate | null };
export type DuplicateReason = 'SAME_NAME' | 'SIMILAR_NAME' | 'SAME_BIRTH_DATE' | 'BIRTH_DATE_MISTYPED';
export type Likeness = { readonly score: number; readonly reasons: readonly DuplicateReason[] };

/** From this score on the two may be one person. */
export const likely = 0.6;

/**
 * How likely two descriptions are of one person, from 0 to 1. Names count word by word, in the script where they agree best;
 * a birth date speaks for it when equal or mistyped (day and month exchanged, one digit), and against it when plainly another.
 * Two people of one name are common: without a birth date on one side, only the same name is likely.
 */
export function likeness(one: Described, other: Described): Likeness {
  const name = nameLikeness(one.names, other.names);
  const reasons: DuplicateReason[] = name >= 0.95 ? ['SAME_NAME'] : name >= 0.5 ? ['SIMILAR_NAME'] : [];
  if (reasons.length === 0) return { score: 0, reasons: [] };
  if (!one.birthDate || !other.birthDate) return { score: name * 0.7, reasons };
  if (one.birthDate === other.birthDate) return { score: 0.4 + name * 0.6, reasons: [...reasons, 'SAME_BIRTH_DATE'] };
  if (mistyped(one.birthDate, other.birthDate)) return { score: 0.2 + name * 0.6, reasons: [...reasons, 'BIRTH_DATE_MISTYPED'] };
  return { score: name * 0.4, reasons };
}

/** The best of any two scripts. Preferred and given name both count, since either may be on the other's papers. */
function nameLikeness(names: readonly NameInScript[], others: readonly NameInScript[]): number {
  return Math.max(0, ...names.flatMap(ways).flatMap((way) => others.flatMap(ways).map((other) => alike(way, other))));
}

function ways({ given, preferred, family }: NameInScript): (readonly string[])[] {
  return [...new Set([`${given} ${family}`, `${preferred} ${family}`])].map(wordsOf);
}

/** Each word looks for its best fellow on the other side; the mean of both directions, so that a name too many counts against it. */
function alike(one: readonly string[], other: readonly string[]): number {
  const oneWay = (from: readonly string[], to: readonly string[]) =>
    from.reduce((sum, word) => sum + Math.max(0, ...to.map((fellow) => wordLikeness(word, fellow))), 0) / from.length;
  return one.length === 0 || other.length === 0 ? 0 : (oneWay(one, other) + oneWay(other, one)) / 2;
}

/** Day and month exchanged, one digit wrong, or two neighbouring digits exchanged. */
function mistyped(one: LocalDate, other: LocalDate): boolean {
  const [year, month, day] = one.split('-');
  if (other === `${year}-${day}-${month}`) return true;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}
