import { useMediaQuery } from '@mantine/hooks';
import { useFormats, type Formats } from '../language/formats.ts';
import { useWords, type Words } from '../language/i18n.ts';
import { TimeRange } from '../language/time-range.tsx';
import { Agenda } from './agenda.tsx';
import { daysShown } from './days-shown.ts';
import { columnsOf, keysOf, sessionProposal, slotOf, type NamedColumn } from './grid-columns.ts';
import { Month } from './month.tsx';
import { sessionSentence } from './session-words.ts';
import type { CalendarSession, SessionCalendarProps } from './session-calendar.types.ts';
import { TimeGrid } from './time-grid.tsx';
import type { GridProposal, TimeEvent } from './time-grid.types.ts';
import { localTimeOf, minutesOf, spanOf } from './wall-minutes.ts';
import classes from './session-calendar.module.css';

const tones = { upcoming: 'plain', now: 'now', toFinish: 'toFinish', done: 'done', cancelled: 'cancelled' } as const;

/** The calendar of a centre: grid, month or list; always a list on a phone. Everything a pointer does, keys do too. */
export function SessionCalendar(props: SessionCalendarProps) {
  const { view, date, weekStart, sessions, onOpen } = props;
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const days = daysShown(view, date, weekStart);
  const shown = sessions.filter((session) => days.includes(session.localDate));
  if (narrow || view === 'agenda') {
    const listed = view === 'month' ? days.filter((day) => day.slice(0, 7) === date.slice(0, 7)) : days;
    return <Agenda days={listed} sessions={shown} onOpen={onOpen} />;
  }
  if (view === 'month') return <Month {...props} days={days} sessions={shown} />;
  return <Grid {...props} days={days} sessions={shown} />;
}

function Grid(props: SessionCalendarProps & { readonly days: readonly string[] }) {
  const { view, date, days, sessions, now, onOpen, onSlot, onPropose } = props;
  const t = useWords('kit');
  const formats = useFormats();
  const columns = columnsOf(props, days, sessions, {
    formats,
    noRoom: t('kit:calendar.noRoom'),
    noPerson: t('kit:calendar.noPerson'),
  });
  const events = sessions.flatMap((session) =>
    keysOf(view, session, columns).map((columnKey): TimeEvent => ({
      id: session.id,
      columnKey,
      ...spanOf(session.localStart, session.localEnd),
      label: sessionSentence(session, formats, t),
      body: <SessionBody session={session} />,
      tone: tones[session.state],
      movable: session.movable ?? false,
    })),
  );
  const { from, to } = hours(props, events);
  const today = view === 'rooms' || view === 'people' ? undefined : now;
  const place = (key: string, time: string) => placeWords({ view, date, columns, key, time }, formats, t);
  const propose = (proposal: GridProposal) => {
    if (proposal.eventId === null) return onSlot?.(slotOf(props, proposal.columnKey, proposal.start, proposal.end));
    const session = sessions.find(({ id }) => id === proposal.eventId);
    if (session) onPropose?.(sessionProposal(view, session, proposal));
  };
  return (
    <TimeGrid
      label={t(`kit:calendar.${view}`, { day: formats.longDate(days[0] ?? date) })}
      columns={columns.map((column) => ({ ...column, title: <bdi>{column.name}</bdi> }))}
      events={events}
      fromMinute={from}
      toMinute={to}
      now={
        today && {
          columnKey: today.localDate,
          minute: minutesOf(today.time),
          label: t('kit:calendar.now', { time: formats.time(today.time) }),
        }
      }
      onOpen={onOpen}
      onSlot={onSlot && ((key, minute) => onSlot(slotOf(props, key, minute)))}
      onPropose={onPropose && propose}
      slotLabel={(key, minute) => t('kit:calendar.freeSlot', { place: place(key, formats.time(localTimeOf(minute))) })}
      proposalLabel={({ columnKey, start, end }) => place(columnKey, leftToRight(formats.timeRange(localTimeOf(start), localTimeOf(end))))}
    />
  );
}

/** The ghost shows its sentence: the start stands first in it, in an Urdu sentence too (U+2066 … U+2069). */
const leftToRight = (text: string) => `\u2066${text}\u2069`;

type Placed = Pick<SessionCalendarProps, 'view' | 'date'> & {
  readonly columns: readonly NamedColumn[];
  readonly key: string;
  readonly time: string;
};

/** "Room 1, Tuesday 24 November, 9:00". */
function placeWords({ view, date, columns, key, time }: Placed, formats: Formats, t: Words): string {
  const column = columns.find((one) => one.key === key)?.label ?? '';
  const parts = view === 'rooms' || view === 'people' ? [column, formats.weekdayDate(date), time] : [column, time];
  return parts.join(t('kit:calendar.comma'));
}

/** Whole hours; a session outside the usual day widens it. */
function hours({ fromTime = '08:00', toTime = '20:00' }: SessionCalendarProps, events: readonly TimeEvent[]) {
  const from = Math.min(minutesOf(fromTime), ...events.map((event) => event.start));
  const to = Math.max(minutesOf(toTime), ...events.map((event) => event.end));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

function SessionBody({ session }: { readonly session: CalendarSession }) {
  return (
    <>
      <strong className={classes.title}>
        <bdi>{session.title}</bdi>
      </strong>{' '}
      <TimeRange start={session.localStart} end={session.localEnd} />{' '}
      {session.roomName ? <bdi className={classes.room}>{session.roomName}</bdi> : null}
    </>
  );
}
