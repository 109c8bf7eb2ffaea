import type { GridProposal } from './time-grid.types.ts';

/** Whatever is proposed begins and ends on the quarter of an hour. */
export const snapMinutes = 15;

export interface GridBounds {
  /** Keys of the columns in the order of reading. */
  readonly columns: readonly string[];
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What a pointer holds: a whole event, its end, or a stretch of free time that begins where it was pressed. */
type Grip = 'move' | 'end' | 'stretch';

export interface Held {
  readonly grip: Grip;
  readonly from: GridProposal;
  /** The minute under the pointer when it was pressed. */
  readonly pressedAt: number;
}

const snap = (minute: number) => Math.round(minute / snapMinutes) * snapMinutes;
const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Where what is held stands, with the pointer over this column and minute. Only a whole event changes its column. */
export function draggedTo(
  { grip, from, pressedAt }: Held,
  over: { readonly columnKey: string; readonly minute: number },
  bounds: GridBounds,
) {
  const { fromMinute, toMinute } = bounds;
  if (grip === 'move') {
    const length = from.end - from.start;
    const start = within(snap(from.start + over.minute - pressedAt), fromMinute, toMinute - length);
    return { ...from, columnKey: over.columnKey, start, end: start + length };
  }
  if (grip === 'end') return { ...from, end: within(snap(over.minute), from.start + snapMinutes, toMinute) };
  const anchor = within(Math.floor(pressedAt / snapMinutes) * snapMinutes, fromMinute, toMinute - snapMinutes);
  const other = within(snap(over.minute), fromMinute, toMinute);
  const start = Math.min(anchor, other);
  return { ...from, start, end: Math.max(anchor, other, start + snapMinutes) };
}

export interface Shift {
  readonly minutes?: number;
  readonly columns?: number;
  readonly length?: number;
}

/** A step by keys: earlier or later, to the column beside, shorter or longer. At an edge it stays. */
export function shifted(proposal: GridProposal, { minutes = 0, columns = 0, length = 0 }: Shift, bounds: GridBounds): GridProposal {
  const { fromMinute, toMinute } = bounds;
  const at = bounds.columns.indexOf(proposal.columnKey);
  const columnKey = bounds.columns[within(at + columns, 0, bounds.columns.length - 1)] ?? proposal.columnKey;
  const end = within(proposal.end + length, proposal.start + snapMinutes, toMinute);
  const long = end - proposal.start;
  const start = minutes === 0 ? proposal.start : within(proposal.start + minutes, fromMinute, toMinute - long);
  return { ...proposal, columnKey, start, end: start + long };
}

export function isElsewhere(proposal: GridProposal, from: GridProposal): boolean {
  return proposal.columnKey !== from.columnKey || proposal.start !== from.start || proposal.end !== from.end;
}
