import { lanesOf, type Lane } from './lanes.ts';
import type { GridItem } from './grid-items.ts';
import { heightOf } from './hour-labels.tsx';
import type { GridProposal, TimeColumn, TimeEvent, TimeGridProps } from './time-grid.types.ts';
import classes from './time-grid.module.css';

interface GridColumnProps {
  readonly grid: TimeGridProps;
  readonly column: TimeColumn;
  readonly columnIndex: number;
  readonly items: readonly GridItem[];
  readonly proposal: GridProposal | null;
  readonly tabIndexAt: (item: number) => 0 | -1;
  readonly onFocusAt: (item: number) => void;
}

export function GridColumn({ grid, column, columnIndex, items, proposal, tabIndexAt, onFocusAt }: GridColumnProps) {
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
      <div className={classes.lane} data-lane={column.key} style={{ blockSize: heightOf(toMinute - fromMinute) }}>
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
              <EventButton
                key={event.id}
                common={common}
                event={event}
                lane={lanes.get(event.id)}
                top={top}
                isHeld={proposal?.eventId === event.id}
                grid={grid}
              />
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
        {proposal?.columnKey === column.key ? <Ghost proposal={proposal} words={grid.proposalLabel(proposal)} top={top} /> : null}
        {now?.columnKey === column.key ? (
          <div className={classes.now} style={{ insetBlockStart: top(now.minute) }} role="img" aria-label={now.label} />
        ) : null}
      </div>
    </div>
  );
}

interface EventButtonProps {
  readonly common: object;
  readonly event: TimeEvent;
  readonly lane: Lane | undefined;
  readonly top: (minute: number) => number;
  readonly isHeld: boolean;
  readonly grid: TimeGridProps;
}

function EventButton({ common, event, lane, top, isHeld, grid }: EventButtonProps) {
  const drags = event.movable === true && grid.onPropose !== undefined;
  return (
    <button
      {...common}
      type="button"
      className={classes.event}
      data-tone={event.tone}
      data-narrow={(lane?.lanes ?? 1) > 1 || undefined}
      data-drags={drags || undefined}
      data-held={isHeld || undefined}
      aria-label={event.label}
      style={eventBox(event, lane, top)}
      onClick={() => grid.onOpen(event.id)}
    >
      {event.body}
      {drags ? <span className={classes.end} data-grip="end" aria-hidden="true" /> : null}
    </button>
  );
}

/** Where what is held would stand. Its words are said by the grid's live region. */
function Ghost({
  proposal,
  words,
  top,
}: {
  readonly proposal: GridProposal;
  readonly words: string;
  readonly top: (minute: number) => number;
}) {
  const { start, end } = proposal;
  return (
    <div
      className={classes.ghost}
      data-ghost
      aria-hidden="true"
      style={{ insetBlockStart: top(start), blockSize: Math.max(top(end) - top(start), 22) }}
    >
      {words}
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
