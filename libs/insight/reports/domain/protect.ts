/** Parts that add up to a whole; both are indices of cells. Whoever sees all but one of them knows that one. */
export type Equation = { readonly parts: readonly number[]; readonly whole: number };

/**
 * Which cells of a table must not be shown, so that no number from 1 to `least - 1` shows or can be worked out: first the small ones, then as few and as
 * small others as it takes (complementary suppression). A zero is shown: it says nothing about anybody. `alsoHidden` begins hidden.
 */
export function protect(
  values: readonly number[],
  equations: readonly Equation[],
  least: number,
  alsoHidden: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const hidden = new Set([...alsoHidden, ...values.flatMap((value, i) => (value > 0 && value < least ? [i] : []))]);
  const smallest = (cells: readonly number[]) =>
    cells.filter((i) => !hidden.has(i) && (values[i] ?? 0) > 0).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)[0];
  const hideOneMore = ({ parts, whole }: Equation): boolean => {
    const next = smallest(parts) ?? smallest([whole]);
    if (next !== undefined) hidden.add(next);
    return next !== undefined;
  };
  for (let isOpen = true; isOpen;) {
    const weak = equations.find((equation) => isWeak(values, equation, least, hidden) && canHide(values, equation, hidden));
    isOpen = weak ? hideOneMore(weak) : false;
    if (isOpen) continue;
    const known = workedOut([...hidden], equations);
    const leaking = equations.find((equation) => touches(equation, known) && canHide(values, equation, hidden));
    isOpen = leaking ? hideOneMore(leaking) : false;
  }
  return hidden;
}

function touches({ parts, whole }: Equation, cells: ReadonlySet<number>): boolean {
  return cells.has(whole) || parts.some((i) => cells.has(i));
}

function canHide(values: readonly number[], { parts, whole }: Equation, hidden: ReadonlySet<number>): boolean {
  return [...parts, whole].some((i) => !hidden.has(i) && (values[i] ?? 0) > 0);
}

/** One hidden cell is a subtraction away; several beside a shown whole are known together, and together they must not be few. */
function isWeak(values: readonly number[], { parts, whole }: Equation, least: number, hidden: ReadonlySet<number>): boolean {
  const mine = parts.filter((i) => hidden.has(i));
  if (hidden.has(whole)) return mine.length === 0;
  if (mine.length === 0) return false;
  return mine.length === 1 || mine.reduce((sum, i) => sum + (values[i] ?? 0), 0) < least;
}

/** Hidden cells that all equations together still give away, though none does alone: elimination, after which such a cell stands alone in its row. */
function workedOut(unknown: readonly number[], equations: readonly Equation[]): ReadonlySet<number> {
  const column = new Map(unknown.map((cell, at) => [cell, at]));
  const rows = equations.map(({ parts, whole }) => {
    const row = unknown.map(() => 0);
    for (const [cell, sign] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
      const at = column.get(cell);
      if (at !== undefined) row[at] = (row[at] ?? 0) + sign;
    }
    return row;
  });
  let done = 0;
  for (let at = 0; at < unknown.length && done < rows.length; at += 1) {
    const found = rows.findIndex((row, i) => i >= done && row[at] !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[done] ?? pivot;
    rows[done] = pivot;
    clearColumn(rows, done, at);
    done += 1;
  }
  return new Set(rows.flatMap((row) => (row.filter((x) => x !== 0).length === 1 ? (unknown[row.findIndex((x) => x !== 0)] ?? []) : [])));
}

// Coefficients stay -1, 0 and 1: each cell stands in one row and one column of a table, so nothing is lost to rounding.
function clearColumn(rows: number[][], done: number, at: number): void {
  const pivot = rows[done] ?? [];
  for (const [i, row] of rows.entries()) {
    const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
    if (i === done || factor === 0) continue;
    for (const [k, x] of pivot.entries()) row[k] = (row[k] ?? 0) - factor * x;
  }
}
