import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../language/i18n.ts';
import { GridColumn } from './grid-column.tsx';
import { said } from './grid-hold.ts';
import { HourLabels } from './hour-labels.tsx';
import type { TimeGridProps } from './time-grid.types.ts';
import { useTimeGrid } from './use-time-grid.ts';
import classes from './time-grid.module.css';

/**
 * Columns by time: days, rooms or people, it is one shape. It mirrors itself in Urdu through logical CSS.
 * One tab stop; arrows walk along the day and across the columns, Home and End to the column's ends. Dragging, and Alt with arrows, propose another place.
 */
export function TimeGrid(props: TimeGridProps) {
  const { label, columns, fromMinute, toMinute, onPropose } = props;
  const t = useWords('kit');
  const hint = useId();
  const { items, current, body, keys, drag, isDragging, proposal, setPlace, onKeyDown } = useTimeGrid(props);
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
        data-dragging={isDragging || undefined}
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
