/** A cell of an export. Null is an empty cell: not there, or hidden. */
export type Cell = string | number | null;

/** What a spreadsheet would take for a formula, full-width signs included; blanks before the sign do not help. */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/u;
const needsQuotes = /[",\r\n\t']|^\s|\s$/u;

/** One cell as it is written. Texts that a spreadsheet would run get an apostrophe in front; numbers are left to be calculated with. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const harmless = /^[\t\r]/.test(cell) || formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The whole file: UTF-8 with a byte-order mark, without which spreadsheets misread Urdu; lines end as RFC 4180 says. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
