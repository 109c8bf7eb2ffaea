/** A session as the calendar shows it: in the centre's wall-clock time, expanded by the server. */
export interface CalendarSession {
  readonly id: string;
  readonly seriesId?: string | null;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly localDate: string;
  /** `HH:mm`; the end is on the same day. */
  readonly localStart: string;
  readonly localEnd: string;
  readonly roomId: string | null;
  readonly roomName?: string | null;
  readonly facilitator?: string | null;
  readonly seats?: number | null;
  readonly booked?: number | null;
  readonly state: 'upcoming' | 'now' | 'toFinish' | 'done' | 'cancelled';
}

export interface CalendarRoom {
  readonly id: string;
  readonly name: string;
}

/** A free place in the grid that somebody chose: what a new series starts from. */
export interface FreeSlot {
  readonly localDate: string;
  readonly localStart: string;
  readonly roomId: string | null;
}

export interface SessionCalendarProps {
  /** `day` and `week`: columns are days. `rooms`: columns are rooms of one day. */
  readonly view: 'day' | 'week' | 'rooms';
  /** Any day of what is shown, `YYYY-MM-DD`. */
  readonly date: string;
  /** 1 = Monday to 7 = Sunday. */
  readonly weekStart: number;
  readonly sessions: readonly CalendarSession[];
  readonly rooms: readonly CalendarRoom[];
  /** The centre's wall clock, if the line for now should be drawn. */
  readonly now?: { readonly localDate: string; readonly time: string } | undefined;
  readonly onOpen: (sessionId: string) => void;
  /** Left out when the viewer may not create: then free slots are not offered. */
  readonly onSlot?: ((slot: FreeSlot) => void) | undefined;
  /** First and last hour shown; a session outside widens it. */
  readonly fromTime?: string;
  readonly toTime?: string;
}
