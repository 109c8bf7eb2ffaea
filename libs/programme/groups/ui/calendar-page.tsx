import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import {
  EmptyState,
  Icon,
  Page,
  QueryStates,
  SessionCalendar,
  daysShown,
  useKeys,
  useLanguage,
  useWords,
  useWorded,
  type FreeSlot,
} from '@alongside/kit/ui';
import { CalendarBar } from './calendar-bar.tsx';
import type { CalendarFilters } from './calendar-filters.ts';
import { calendarChoicesOptions, calendarOptions, type CalendarRow } from './groups.queries.ts';
import { SeriesSheet } from './series-sheet.tsx';
import { SessionSheet, type OpenSession } from './session-sheet.tsx';
import { calendarSession, staffName } from './session-view.ts';
import { useWallClock } from './use-wall-clock.ts';

export interface CalendarPageProps {
  readonly filters: CalendarFilters;
  readonly onFilters: (filters: CalendarFilters) => void;
}

/** The centre's week, day, or rooms. A free slot begins a new group; a session opens its sheet. */
export function CalendarPage({ filters, onFilters }: CalendarPageProps) {
  const t = useWords('groups');
  const { today, weekStart } = useViewer().centre;
  const mayWrite = useMayEver('schedule.write');
  const [open, setOpen] = useState<OpenSession | null>(null);
  const [slot, setSlot] = useState<FreeSlot | null>(null);
  const { view = 'week', date = today, room = null, staff = null } = filters;
  const days = daysShown(view, date, weekStart);
  const query = useQuery(calendarOptions({ from: days[0] ?? date, until: days.at(-1) ?? date, roomId: room, staffId: staff }));
  const begin = () => setSlot({ localDate: date < today ? today : date, localStart: '10:00', roomId: room });
  useKeys([{ keys: 'n', words: t('groups:series.new'), run: begin, enabled: mayWrite }]);
  return (
    <Page
      title={t('groups:calendar.title')}
      documentTitle={t('groups:calendar.title')}
      width="full"
      actions={
        <>
          {mayWrite ? (
            <Button leftSection={<Icon name="CalendarPlus" />} onClick={begin}>
              {t('groups:series.new')}
            </Button>
          ) : null}
          <Button component={Link} to="/groups" variant="default">
            {t('groups:list.title')}
          </Button>
          <Button
            renderRoot={(props) => <Link {...props} to="/calendar/print" search={filters} />}
            variant="default"
            leftSection={<Icon name="Printer" />}
          >
            {t('groups:calendar.print')}
          </Button>
        </>
      }
    >
      <CalendarBar filters={filters} onFilters={onFilters} />
      <QueryStates query={query} lines={10}>
        {(rows) => (
          <>
            {rows.length === 0 ? <NothingHere filters={filters} onFilters={onFilters} /> : null}
            <Grid
              rows={rows}
              filters={filters}
              onOpen={setOpen}
              onSlot={mayWrite ? setSlot : undefined}
              onDay={(day) => onFilters({ ...filters, view: 'day', date: day })}
            />
          </>
        )}
      </QueryStates>
      <SessionSheet opened={open} onClose={() => setOpen(null)} />
      <SeriesSheet slot={slot} onClose={() => setSlot(null)} />
    </Page>
  );
}

interface GridProps {
  readonly rows: readonly CalendarRow[];
  readonly filters: CalendarFilters;
  readonly onOpen: (opened: OpenSession) => void;
  readonly onSlot: ((slot: FreeSlot) => void) | undefined;
  readonly onDay: (day: string) => void;
}

function Grid({ rows, filters, onOpen, onSlot, onDay }: GridProps) {
  const language = useLanguage();
  const worded = useWorded();
  const clock = useWallClock();
  const { today, weekStart } = useViewer().centre;
  const { data } = useQuery(calendarChoicesOptions());
  const { view = 'week', date = today, room, staff } = filters;
  return (
    <SessionCalendar
      view={view}
      date={date}
      weekStart={weekStart}
      sessions={rows.map((row) => calendarSession(row, { worded, language }, today, clock))}
      rooms={(data?.rooms ?? []).filter((one) => room === undefined || one.id === room)}
      people={(data?.staff ?? [])
        .filter((one) => staff === undefined || one.id === staff)
        .map((one) => ({ id: one.id, name: staffName(one, language) }))}
      now={clock ?? undefined}
      onOpen={(sessionId) => onOpen({ sessionId })}
      onSlot={onSlot}
      onPropose={onSlot && ((wish) => onOpen({ sessionId: wish.sessionId, wish }))}
      onDay={onDay}
    />
  );
}

function NothingHere({ filters: { room, staff, ...rest }, onFilters }: CalendarPageProps) {
  const t = useWords('groups');
  const filtered = room !== undefined || staff !== undefined;
  return (
    <EmptyState
      icon="CalendarOff"
      title={t(filtered ? 'groups:calendar.noMatch' : 'groups:calendar.empty')}
      action={
        filtered ? (
          <Button variant="default" onClick={() => onFilters(rest)}>
            {t('groups:calendar.clearFilters')}
          </Button>
        ) : undefined
      }
    />
  );
}
