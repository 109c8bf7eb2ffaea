import type { Job } from '@alongside/kit/server';
import type { LocalDate, LocalTime } from '@alongside/kit/time';

/** Where and when a session is, as a letter tells it: nothing that says what kind of group it is. */
export type TimeAndRoom = { readonly date: LocalDate; readonly start: LocalTime; readonly room: string | null };

/** What became of one session for one member of staff. GIVEN: they lead it now. TAKEN: somebody else does. */
export type NoticeLine = {
  readonly deed: 'MOVED' | 'ROOM' | 'CANCELLED' | 'GIVEN' | 'TAKEN';
  readonly before: TimeAndRoom;
  readonly after: TimeAndRoom | null;
};

type Addressed = { readonly centreId: string; readonly staffId: string };

/** One change, told to one member of staff. `more`: further sessions that the letter only counts. */
export type Notice = Addressed & { readonly changeId: string; readonly lines: readonly NoticeLine[]; readonly more: number };

/** The sessions of one day, told the evening before; which they are is looked up when the letter is written. */
export type Reminder = Addressed & { readonly date: LocalDate };

function textIn(data: object, name: string): string {
  const value: unknown = Reflect.get(data, name);
  if (typeof value !== 'string') throw new Error(`a job without ${name}`);
  return value;
}

export const noticeJob: Job<Notice> = {
  name: 'groups.notice',
  read: (data) => {
    const given = Object(data) as Notice;
    if (!Array.isArray(given.lines)) throw new Error('a notice without lines');
    return { ...given, changeId: textIn(given, 'changeId'), centreId: textIn(given, 'centreId'), staffId: textIn(given, 'staffId') };
  },
};

export const reminderJob: Job<Reminder> = {
  name: 'groups.reminder',
  read: (data) => {
    const given = Object(data) as Reminder;
    return { date: textIn(given, 'date'), centreId: textIn(given, 'centreId'), staffId: textIn(given, 'staffId') };
  },
};
