import type { Formats } from '../language/formats.ts';
import type { CalendarSession, FreeSlot, SessionCalendarProps, SessionProposal } from './session-calendar.types.ts';
import type { GridProposal } from './time-grid.types.ts';
import { localTimeOf } from './wall-minutes.ts';

/** The column of sessions without a room, or without anybody who leads. */
const nobody = 'none';

export interface NamedColumn {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly highlighted?: boolean;
}

type Columned = Pick<SessionCalendarProps, 'view' | 'rooms' | 'people' | 'now'>;

/** What stands over the grid: days, the rooms of a day, or who has a session that day. */
export function columnsOf(
  { view, rooms, people = [], now }: Columned,
  days: readonly string[],
  shown: readonly CalendarSession[],
  words: { readonly formats: Formats; readonly noRoom: string; readonly noPerson: string },
): readonly NamedColumn[] {
  if (view === 'rooms') {
    const columns = rooms.map(({ id, name }) => ({ key: id, name, label: name }));
    return shown.some((session) => session.roomId === null)
      ? [...columns, { key: nobody, name: words.noRoom, label: words.noRoom }]
      : columns;
  }
  if (view === 'people') {
    const busy = new Set(shown.flatMap((session) => session.staffIds ?? []));
    const columns = people.filter(({ id }) => busy.has(id)).map(({ id, name }) => ({ key: id, name, label: name }));
    const known = new Set(columns.map(({ key }) => key));
    const isUnled = (session: CalendarSession) => !(session.staffIds ?? []).some((id) => known.has(id));
    return columns.length === 0 || shown.some(isUnled)
      ? [...columns, { key: nobody, name: words.noPerson, label: words.noPerson }]
      : columns;
  }
  return days.map((day) => ({
    key: day,
    name: words.formats.shortDate(day),
    label: words.formats.weekdayDate(day),
    highlighted: day === now?.localDate,
  }));
}

/** A session that two people lead stands in both their columns. */
export function keysOf(view: SessionCalendarProps['view'], session: CalendarSession, columns: readonly NamedColumn[]): readonly string[] {
  if (view === 'rooms') return [session.roomId ?? nobody];
  if (view !== 'people') return [session.localDate];
  const keys = (session.staffIds ?? []).filter((id) => columns.some(({ key }) => key === id));
  return keys.length > 0 ? keys : [nobody];
}

const someOne = (key: string) => (key === nobody ? null : key);

export function slotOf({ view, date }: Pick<SessionCalendarProps, 'view' | 'date'>, key: string, start: number, end?: number): FreeSlot {
  const byDay = view !== 'rooms' && view !== 'people';
  return {
    localDate: byDay ? key : date,
    localStart: localTimeOf(start),
    roomId: view === 'rooms' ? someOne(key) : null,
    ...(view === 'people' ? { staffId: someOne(key) } : {}),
    ...(end === undefined ? {} : { minutes: end - start }),
  };
}

/** What a proposal in the grid means for the session: another day, room or person, by what the columns are. */
export function sessionProposal(view: SessionCalendarProps['view'], session: CalendarSession, proposal: GridProposal): SessionProposal {
  const { fromColumn, columnKey, start, end } = proposal;
  const byDay = view !== 'rooms' && view !== 'people';
  return {
    sessionId: session.id,
    localDate: byDay ? columnKey : session.localDate,
    localStart: localTimeOf(start),
    minutes: end - start,
    roomId: view === 'rooms' ? someOne(columnKey) : session.roomId,
    handedOver: view === 'people' && fromColumn !== columnKey ? { from: someOne(fromColumn), to: someOne(columnKey) } : null,
  };
}
