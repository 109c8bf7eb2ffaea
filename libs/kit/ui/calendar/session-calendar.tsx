import { useMediaQuery } from '@mantine/hooks';
import { addDays, weekdayOf } from '@alongside/kit/time';
import { useFormats, type Formats } from '../language/formats.ts';
import { useWords } from '../language/i18n.ts';
import { TimeRange } from '../language/time-range.tsx';
import { Agenda } from './agenda.tsx';
import { sessionSentence } from './session-words.ts';
import type { CalendarSession, SessionCalendarProps } from './session-calendar.types.ts';
import { TimeGrid } from './time-grid.tsx';
import type { TimeColumn, TimeEvent } from './time-grid.types.ts';
import { localTimeOf, minutesOf } from './wall-minutes.ts';
import classes from './session-calendar.module.css';

const noRoom = 'none';
const tones = { upcoming: 'plain', now: 'now', toFinish: 'toFinish', done: 'done', cancelled: 'cancelled' } as const;

/** The days that a view shows, first to last: what the screen asks the server for. */
export function daysShown(view: SessionCalendarProps['view'], date: string, weekStart: number): readonly string[] {
  if (view !== 'week') return [date];
  const first = addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
  return Array.from({ length: 7 }, (_, index) => addDays(first, index));
}

/** The calendar of a centre: a week, a day, or the rooms of a day; a list on a phone. Everything a pointer does, keys do too. */
export function SessionCalendar(props: SessionCalendarProps) {
  const { view, date, weekStart, sessions, now, onOpen, onSlot } = props;
  const t = useWords('kit');
  const formats = useFormats();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const days = daysShown(view, date, weekStart);
  const shown = sessions.filter((session) => days.includes(session.localDate));
  if (narrow) return <Agenda days={days} sessions={shown} onOpen={onOpen} />;

  const columns = view === 'rooms' ? roomColumns(props, shown, t('kit:calendar.noRoom')) : dayColumns(days, now?.localDate, formats);
  const events = shown.map((session): TimeEvent => ({
    id: session.id,
    columnKey: view === 'rooms' ? (session.roomId ?? noRoom) : session.localDate,
    start: minutesOf(session.localStart),
    end: minutesOf(session.localEnd),
    label: sessionSentence(session, formats, t),
    body: <SessionBody session={session} />,
    tone: tones[session.state],
  }));
  const { from, to } = hours(props, events);
  const today = view === 'rooms' ? undefined : now;
  const roomName = (key: string) => props.rooms.find((room) => room.id === key)?.name ?? t('kit:calendar.noRoom');
  return (
    <TimeGrid
      label={t(`kit:calendar.${view}`, { day: formats.longDate(days[0] ?? date) })}
      columns={columns}
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
      onSlot={onSlot && ((key, minute) => onSlot(slotOf(view, date, key, minute)))}
      slotLabel={(key, minute) =>
        view === 'rooms'
          ? t('kit:calendar.freeSlotRoom', { room: roomName(key), day: formats.weekdayDate(date), time: formats.time(localTimeOf(minute)) })
          : t('kit:calendar.freeSlot', { day: formats.weekdayDate(key), time: formats.time(localTimeOf(minute)) })
      }
    />
  );
}

function slotOf(view: SessionCalendarProps['view'], date: string, key: string, minute: number) {
  const inRooms = view === 'rooms';
  return { localDate: inRooms ? date : key, localStart: localTimeOf(minute), roomId: inRooms && key !== noRoom ? key : null };
}

function dayColumns(days: readonly string[], today: string | undefined, formats: Formats): readonly TimeColumn[] {
  return days.map((day) => ({ key: day, title: formats.shortDate(day), label: formats.weekdayDate(day), highlighted: day === today }));
}

function roomColumns({ rooms }: SessionCalendarProps, shown: readonly CalendarSession[], without: string): readonly TimeColumn[] {
  const columns = rooms.map(({ id, name }) => ({ key: id, title: <bdi>{name}</bdi>, label: name }));
  return shown.some((session) => session.roomId === null) ? [...columns, { key: noRoom, title: without, label: without }] : columns;
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
