import { absentOf, type Counts } from './counts.ts';
import { protect, type Equation } from './protect.ts';

/** On a screen of somebody who sees no client: 1 to 4 are not shown. In an export, which leaves the house: 1 to 10 (CMS). Source: docs/privacy.md. */
export const leastShown = { everything: 1, onScreen: 5, inExport: 11 } as const;

/** Null: hidden. How many sessions there were says nothing about people. */
export type Shown = { readonly [Count in keyof Counts]: Count extends 'sessions' ? number : number | null };

const columns = ['came', 'excused', 'absent', 'held', 'cancelled', 'walkIns', 'unfinished'] as const;
type Column = (typeof columns)[number];

function cellsOf(counts: Counts): readonly number[] {
  return columns.map((column) => (column === 'absent' ? absentOf(counts) : counts[column]));
}

const at = (line: number, column: Column) => line * columns.length + columns.indexOf(column);

/** Each line: came + excused + absent = held. Each column: the lines add up to the total. */
function equationsOf(lines: number): Equation[] {
  const all = Array.from({ length: lines + 1 }, (_, line) => line);
  const across = all.map((line): Equation => {
    return { parts: [at(line, 'came'), at(line, 'excused'), at(line, 'absent')], whole: at(line, 'held') };
  });
  const down = columns.map((column): Equation => ({ parts: all.slice(0, -1).map((line) => at(line, column)), whole: at(lines, column) }));
  return lines === 0 ? across : [...across, ...down];
}

/**
 * The table as it may be shown: no number from 1 to `least - 1`, and none that can be worked out from the others. A line about fewer people than that is hidden
 * whole, however often they came. It guards one table; two questions that overlap may still be subtracted from each other.
 */
export function hideSmall(
  lines: readonly Counts[],
  total: Counts,
  least: number,
): { readonly lines: readonly Shown[]; readonly total: Shown } {
  const all = [...lines, total];
  const values = all.flatMap(cellsOf);
  const fewPeople = (counts: Counts) => counts.people > 0 && counts.people < least;
  const hiddenLines = all.flatMap((counts, line) => (fewPeople(counts) ? columns.map((column) => at(line, column)) : []));
  const hidden = protect(values, equationsOf(lines.length), least, new Set(hiddenLines.filter((i) => (values[i] ?? 0) > 0)));
  const shown = (counts: Counts, line: number): Shown => {
    const one = (column: Exclude<Column, 'absent'>) => (hidden.has(at(line, column)) ? null : counts[column]);
    return {
      people: fewPeople(counts) ? null : counts.people,
      sessions: counts.sessions,
      ...{ came: one('came'), excused: one('excused'), held: one('held'), cancelled: one('cancelled') },
      ...{ walkIns: one('walkIns'), unfinished: one('unfinished') },
    };
  };
  return { lines: lines.map(shown), total: shown(total, lines.length) };
}

/** A rate is shown with what it is of, or not at all: from either one the other would follow. */
export function ratesShown({ came, held, excused }: Pick<Shown, 'came' | 'held' | 'excused'>) {
  const raw = came === null || held === null ? null : { came, of: held };
  const fair = came === null || held === null || excused === null ? null : { came, of: held - excused };
  return { raw, fair };
}
