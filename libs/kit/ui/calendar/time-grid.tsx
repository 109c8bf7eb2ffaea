import { VisuallyHidden, useDirection } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../language/i18n.ts';
import { itemsOf, moved, type GridItem, type Place } from './grid-items.ts';
import { GridColumn } from './grid-column.tsx';
import { holdAt, proposalAt, said } from './grid-hold.ts';
import { HourLabels, heightOf } from './hour-labels.tsx';
import type { GridProposal, TimeGridProps } from './time-grid.types.ts';
import { useGridDrag } from './use-grid-drag.ts';
import { useGridKeys } from './use-grid-keys.ts';
import classes from './time-grid.module.css';

/**
 * Columns by time: days, rooms or people, it is one shape. It mirrors itself in Urdu through logical CSS.
 * One tab stop; arrows walk along the day and across the columns, Home and End to the column's ends. Dragging, and Alt with arrows, propose another place.
 */
export function TimeGrid(props: TimeGridProps) {
  const { label, columns, events, fromMinute, toMinute, stepMinutes = 30, onSlot, onPropose } = props;
  const t = useWords('kit');
  const hint = useId();
  const rtl = useDirection().dir === 'rtl';
  const [place, setPlace] = useState<Place | null>(null);
  const [dragged, setDragged] = useState<GridProposal | null>(null);
  const items = useMemo(() => {
    const slots = onSlot ? { from: fromMinute, to: toMinute, step: stepMinutes } : null;
    return columns.map(({ key }) =>
      itemsOf(
        events.filter((event) => event.columnKey === key),
        slots,
      ),
    );
  }, [columns, events, fromMinute, toMinute, stepMinutes, onSlot]);
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
  const proposal = dragged ?? keys.proposal;

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

  return (
    <>
      <div
        className={classes.scroll}
        ref={body}
        role="group"
        aria-label={label}
        aria-describedby={onPropose ? hint : undefined}
        onKeyDown={onKeyDown}
        onBlur={keys.letGo}
        {...(onPropose ? drag : {})}
        data-dragging={dragged !== null || undefined}
        data-time-grid
      >
        <div className={classes.grid} style={{ gridTemplateColumns: `4.75rem repeat(${columns.length}, minmax(7rem, 1fr))` }}>
          <HourLabels fromMinute={fromMinute} toMinute={toMinute} />
          {columns.map((column, index) => (
            <GridColumn
              key={column.key}
              grid={props}
              column={column}
              columnIndex={index}
              items={items[index] ?? []}
              proposal={proposal}
              tabIndexAt={(item) => (current.column === index && current.index === item ? 0 : -1)}
              onFocusAt={(item) => setPlace({ column: index, index: item })}
            />
          ))}
        </div>
      </div>
      {onPropose ? (
        <p id={hint} className={classes.hint} data-print="no">
          {t('kit:calendar.dragHint')}
        </p>
      ) : null}
      <VisuallyHidden role="status">{said(keys, props, t)}</VisuallyHidden>
    </>
  );
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
