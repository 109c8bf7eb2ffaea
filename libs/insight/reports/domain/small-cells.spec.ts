import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noCounts, type Counts } from './counts.ts';
import { hideSmall, ratesShown, type Shown } from './small-cells.ts';

const line = (came: number, excused: number, absent: number, over: Partial<Counts> = {}): Counts => ({
  ...noCounts,
  ...{ people: 30, sessions: 3, came, excused, held: came + excused + absent, ...over },
});
const sum = (lines: readonly Counts[]): Counts => {
  const add = (pick: (counts: Counts) => number) => lines.reduce((all, one) => all + pick(one), 0);
  const [came, excused] = [add((one) => one.came), add((one) => one.excused)];
  return line(came, excused, add((one) => one.held) - came - excused, { walkIns: add((one) => one.walkIns), people: 90 });
};

test('numbers that are large, and zeros, are shown as they are', () => {
  const lines = [line(20, 0, 9), line(40, 12, 8)];
  expect(hideSmall(lines, sum(lines), 5)).toEqual({ lines, total: sum(lines) });
});

test('a small one takes the next smallest of its line and one of its column along, or both would follow by subtraction', () => {
  const lines = [line(20, 2, 9), line(40, 12, 8), line(30, 7, 6)];
  const { lines: shown, total } = hideSmall(lines, sum(lines), 5);
  expect(shown[0]).toMatchObject({ excused: null, came: 20, held: 31 });
  expect(shown.filter((one) => one.excused === null)).toHaveLength(2);
  expect(total).toEqual(sum(lines));
});

test('two small ones whose sum is small are not told together either', () => {
  const alone = line(20, 1, 2);
  const { total } = hideSmall([], alone, 5);
  // 23 were expected; "20 came" would say that 3 did not.
  expect(total).toMatchObject({ came: null, excused: null, held: 23 });
});

test('a line about few people is hidden whole, however often they came; the line of others beside it is kept from giving it away', () => {
  const lines = [line(40, 6, 6, { people: 3 }), line(50, 10, 10), line(60, 10, 10)];
  const { lines: shown } = hideSmall(lines, sum(lines), 5);
  expect(shown[0]).toMatchObject({ people: null, came: null, excused: null, held: null, sessions: 3 });
  expect(shown.filter((one) => one.held === null)).toHaveLength(2);
});

test('everything is shown to who sees the people anyway', () => {
  const lines = [line(1, 1, 1, { people: 1, walkIns: 1 })];
  expect(hideSmall(lines, sum(lines), 1).lines).toEqual(lines);
});

test('a rate stands with its denominator, or not at all', () => {
  const { people, sessions, ...rest } = noCounts;
  const shown: Shown = { ...rest, people, sessions, came: 20, held: 30, excused: null };
  expect(ratesShown(shown)).toEqual({ raw: { came: 20, of: 30 }, fair: null });
  expect(ratesShown({ ...shown, came: null })).toEqual({ raw: null, fair: null });
});

/** Columns of the table that a reader could complete; absent is what is left of held. */
const shape = ['came', 'excused', 'absent', 'held'] as const;

/** What a reader with pencil and paper may find: cells that are equal in every table that fits. By rank: adding the cell as a row changes nothing. */
function found(shown: readonly Shown[], counts: readonly Counts[]): string[] {
  const cells = shown.flatMap((one, row) =>
    shape.map((column) => ({ row, column, isHidden: isHidden(one, column), value: valueOf(counts[row] ?? noCounts, column) })),
  );
  const unknown = cells.filter((cell) => cell.isHidden);
  const last = shown.length - 1;
  const across = shown.map((_, row) => unknown.map((cell) => (cell.row === row ? (cell.column === 'held' ? -1 : 1) : 0)));
  const down = shape.map((column) => unknown.map((cell) => (cell.column === column ? (cell.row === last ? -1 : 1) : 0)));
  const system = [...across, ...down];
  const rank = rankOf(system);
  return unknown
    .filter((cell, i) => cell.value > 0 && rankOf([...system, unknown.map((_, k) => (k === i ? 1 : 0))]) === rank)
    .map((cell) => `${cell.row} ${cell.column}`);
}

function isHidden(one: Shown, column: (typeof shape)[number]): boolean {
  return column === 'absent' ? one.held === null || one.came === null || one.excused === null : one[column] === null;
}

function valueOf(one: Counts, column: (typeof shape)[number]): number {
  return column === 'absent' ? one.held - one.came - one.excused : one[column];
}

function rankOf(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row]);
  let rank = 0;
  for (let at = 0; at < (rows[0]?.length ?? 0); at += 1) {
    const i = rows.findIndex((row, n) => n >= rank && Math.abs(row[at] ?? 0) > 1e-9);
    const pivot = rows[i];
    if (!pivot) continue;
    [rows[i], rows[rank]] = [rows[rank] ?? pivot, pivot];
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let k = at; k < row.length; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

describe('whatever the table', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
  const lines = fc.array(
    fc.tuple(count, count, count).map(([came, excused, absent]) => line(came, excused, absent)),
    { minLength: 1, maxLength: 7 },
  );

  test('no small number shows, and no hidden one can be worked out', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const total = sum(all);
        const shown = hideSmall(all, total, 5);
        const rows = [...shown.lines, shown.total];
        for (const [i, row] of rows.entries()) {
          const small = [row.came, row.excused, row.held].filter((value) => value !== null && value > 0 && value < 5);
          expect({ i, small }).toEqual({ i, small: [] });
          if (row.came === null || row.held === null) continue;
          const missed = row.held - row.came;
          expect(missed > 0 && missed < 5).toBe(false);
        }
        expect(found(rows, [...all, total])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('control: without the complement a reader finds what was hidden', () => {
    const lines = [line(20, 2, 9), line(40, 12, 8)];
    const total = sum(lines);
    const naive = [...lines, total].map((one): Shown => ({ ...one, excused: one.excused < 5 ? null : one.excused }));
    expect(found(naive, [...lines, total])).toContain('0 excused');
  });
});
