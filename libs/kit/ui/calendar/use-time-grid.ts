import { useDirection } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { itemsOf, moved, type GridItem, type Place } from './grid-items.ts';
import { holdAt, proposalAt } from './grid-hold.ts';
import { heightOf } from './hour-labels.tsx';
import type { GridProposal, TimeGridProps } from './time-grid.types.ts';
import { useGridDrag } from './use-grid-drag.ts';
import { useGridKeys } from './use-grid-keys.ts';

/** Where the focus stands in the grid, what is held, and what keys and pointers do with both. */
export function useTimeGrid(props: TimeGridProps) {
  const { columns, fromMinute, toMinute, onPropose } = props;
  const rtl = useDirection().dir === 'rtl';
  const [place, setPlace] = useState<Place | null>(null);
  const [dragged, setDragged] = useState<GridProposal | null>(null);
  const items = useItems(props);
  const current = place && items[place.column]?.[place.index] ? place : firstPlace(items, props);
  const body = useScrollToFirst(items, fromMinute, props.now?.minute);
  const bounds = { columns: columns.map(({ key }) => key), fromMinute, toMinute };
  const at = (where: Place) => proposalAt(props, items, where);
  const keys = useGridKeys({ bounds, rtl, focused: () => at(current), onPropose });
  const drag = useGridDrag({
    body,
    bounds,
    holdAt: (target) => holdAt(target, at),
    onShow: setDragged,
    onDrop: (drop) => onPropose?.(drop),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (keys.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const next = target(event.key, rtl, items, current);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setPlace(next);
    focusOn(body.current, next);
  };
  const proposal = dragged ?? keys.proposal;
  return { items, current, body, keys, drag, isDragging: dragged !== null, proposal, setPlace, onKeyDown };
}

function useItems({ columns, events, fromMinute, toMinute, stepMinutes = 30, onSlot }: TimeGridProps) {
  return useMemo(() => {
    const slots = onSlot ? { from: fromMinute, to: toMinute, step: stepMinutes } : null;
    return columns.map(({ key }) =>
      itemsOf(
        events.filter((event) => event.columnKey === key),
        slots,
      ),
    );
  }, [columns, events, fromMinute, toMinute, stepMinutes, onSlot]);
}

/** Where Tab first lands: the first event, else the column of today, else the first slot. */
function firstPlace(items: readonly (readonly GridItem[])[], { columns }: TimeGridProps): Place {
  const shown = columns.findIndex((column) => column.highlighted);
  const order = [...(shown >= 0 ? [shown] : []), ...items.keys()];
  for (const column of order) {
    const index = items[column]?.findIndex((item) => item.kind === 'event') ?? -1;
    if (index >= 0) return { column, index };
  }
  return { column: Math.max(shown, 0), index: 0 };
}

function target(key: string, rtl: boolean, items: readonly (readonly GridItem[])[], from: Place): Place | null {
  const forward = rtl ? -1 : 1;
  if (key === 'ArrowDown') return moved(items, from, { along: 1, side: 0 });
  if (key === 'ArrowUp') return moved(items, from, { along: -1, side: 0 });
  if (key === 'ArrowRight') return moved(items, from, { along: 0, side: forward });
  if (key === 'ArrowLeft') return moved(items, from, { along: 0, side: -forward });
  if (key === 'Home') return { column: from.column, index: 0 };
  if (key === 'End') return { column: from.column, index: Math.max((items[from.column]?.length ?? 1) - 1, 0) };
  return null;
}

function focusOn(body: HTMLElement | null, { column, index }: Place): void {
  const item = body?.querySelector<HTMLElement>(`[data-place="${column}:${index}"]`);
  item?.focus();
  item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The page opens at now or at the first event, not at an empty early morning. */
function useScrollToFirst(
  items: readonly (readonly GridItem[])[],
  fromMinute: number,
  nowMinute: number | undefined,
): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const scrolled = useRef(false);
  useEffect(() => {
    const starts = items.flatMap((column) => column.filter((item) => item.kind === 'event').map((item) => item.start));
    if (scrolled.current || !body.current || starts.length === 0) return;
    scrolled.current = true;
    const minute = nowMinute ?? Math.min(...starts);
    body.current.scrollTop = Math.max(0, heightOf(Math.floor((minute - fromMinute) / 60 - 1) * 60));
  }, [items, fromMinute, nowMinute]);
  return body;
}
