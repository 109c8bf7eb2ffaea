import { lanesOf, type Lane } from './lanes.ts';
import type { GridItem } from './grid-items.ts';
import { heightOf } from './hour-labels.tsx';
import type { TimeColumn, TimeEvent, TimeGridProps } from './time-grid.types.ts';
import classes from './time-grid.module.css';

interface GridColumnProps {
  readonly grid: TimeGridProps;
  readonly column: TimeColumn;
  readonly columnIndex: number;
  readonly items: readonly GridItem[];
  readonly tabIndexAt: (item: number) => 0 | -1;
  readonly onFocusAt: (item: number) => void;
}

export function GridColumn({ grid, column, columnIndex, items, tabIndexAt, onFocusAt }: GridColumnProps) {
  const { fromMinute, toMinute, events, now } = grid;
  const mine = events.filter((event) => event.columnKey === column.key);
  const lanes = lanesOf(mine);
  const byId = new Map(mine.map((event) => [event.id, event]));
  const top = (minute: number) => heightOf(minute - fromMinute);
  return (
    <div className={classes.column} role="group" aria-label={column.label} data-today={column.highlighted || undefined}>
      <div className={classes.columnTitle} aria-hidden="true">
        {column.title}
      </div>
      <div className={classes.lane} style={{ blockSize: heightOf(toMinute - fromMinute) }}>
        {items.map((item, index) => {
          const common = {
            tabIndex: tabIndexAt(index),
            onFocus: () => onFocusAt(index),
            'data-place': `${columnIndex}:${index}`,
            'data-touch': true,
          };
          const event = item.kind === 'event' ? byId.get(item.id) : undefined;
          if (event)
            return (
              <button
                key={event.id}
                {...common}
                type="button"
                className={classes.event}
                data-tone={event.tone}
                data-narrow={(lanes.get(event.id)?.lanes ?? 1) > 1 || undefined}
                aria-label={event.label}
                style={eventBox(event, lanes.get(event.id), top)}
                onClick={() => grid.onOpen(event.id)}
              >
                {event.body}
              </button>
            );
          return (
            <button
              key={item.start}
              {...common}
              type="button"
              className={classes.slot}
              aria-label={grid.slotLabel(column.key, item.start)}
              style={{ insetBlockStart: top(item.start), blockSize: heightOf(item.end - item.start) }}
              onClick={() => grid.onSlot?.(column.key, item.start)}
            />
          );
        })}
        {now?.columnKey === column.key ? (
          <div className={classes.now} style={{ insetBlockStart: top(now.minute) }} role="img" aria-label={now.label} />
        ) : null}
      </div>
    </div>
  );
}

function eventBox(event: TimeEvent, lane: Lane | undefined, top: (minute: number) => number) {
  const { lane: index, lanes } = lane ?? { lane: 0, lanes: 1 };
  return {
    insetBlockStart: top(event.start) + 1,
    blockSize: Math.max(top(event.end) - top(event.start) - 2, 44),
    insetInlineStart: `${(index / lanes) * 100}%`,
    inlineSize: `calc(${100 / lanes}% - 4px)`,
  };
}
