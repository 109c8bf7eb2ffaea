import type { Span } from './lanes.ts';

/** What the focus can stand on in one column: an event, or a free slot. */
export type GridItem =
  | { readonly kind: 'event'; readonly id: string; readonly start: number; readonly end: number }
  | { readonly kind: 'slot'; readonly start: number; readonly end: number };

export interface Place {
  readonly column: number;
  readonly index: number;
}

/** Events and, when slots are offered, the slots that no event touches, in the order of the day. */
export function itemsOf(
  events: readonly Span[],
  slots: { readonly from: number; readonly to: number; readonly step: number } | null,
): readonly GridItem[] {
  const items: GridItem[] = events.map(({ id, start, end }) => ({ kind: 'event', id, start, end }));
  if (slots) {
    for (let start = slots.from; start < slots.to; start += slots.step) {
      const end = start + slots.step;
      if (!events.some((event) => event.start < end && event.end > start)) items.push({ kind: 'slot', start, end });
    }
  }
  return items.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where an arrow leads: along the day, or to the column beside, to what is nearest in time. `side` is -1, 0 or 1 along the line of reading. */
export function moved(
  columns: readonly (readonly GridItem[])[],
  from: Place,
  step: { readonly along: number; readonly side: number },
): Place {
  const here = columns[from.column]?.[from.index];
  if (step.side === 0) {
    const last = (columns[from.column]?.length ?? 1) - 1;
    return { column: from.column, index: Math.min(Math.max(from.index + step.along, 0), last) };
  }
  for (let column = from.column + step.side; column >= 0 && column < columns.length; column += step.side) {
    const items = columns[column];
    if (items && items.length > 0) return { column, index: nearest(items, here?.start ?? 0) };
  }
  return from;
}

function nearest(items: readonly GridItem[], minute: number): number {
  const distance = (item: GridItem) => (item.start <= minute && minute < item.end ? 0 : Math.abs(item.start - minute));
  let best = 0;
  items.forEach((item, index) => {
    if (distance(item) < distance(items[best] ?? item)) best = index;
  });
  return best;
}
