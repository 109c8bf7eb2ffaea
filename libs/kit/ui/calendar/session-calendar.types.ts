/** A session as the calendar shows it: in the centre's wall-clock time, expanded by the server. */
export interface CalendarSession {
  readonly id: string;
  readonly seriesId?: string | null;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly localDate: string;
  /** `HH:mm`. An end at or before the start is on the next day: it is drawn to midnight. */
  readonly localStart: string;
  readonly localEnd: string;
  readonly roomId: string | null;
  readonly roomName?: string | null;
  readonly facilitator?: string | null;
  /** Everybody who leads or helps: in whose columns it stands by person. */
  readonly staffIds?: readonly string[];
  readonly seats?: number | null;
  readonly booked?: number | null;
  readonly state: 'upcoming' | 'now' | 'toFinish' | 'done' | 'cancelled';
  /** The viewer may propose another place for it. */
  readonly movable?: boolean;
}

export interface CalendarRoom {
  readonly id: string;
  readonly name: string;
}

export interface CalendarPerson {
  readonly id: string;
  readonly name: string;
}

/** A free place in the grid that somebody chose: what a new series starts from. */
export interface FreeSlot {
  readonly localDate: string;
  readonly localStart: string;
  readonly roomId: string | null;
  /** By person: whose free time it is. */
  readonly staffId?: string | null;
  /** Left out when only a beginning was chosen. */
  readonly minutes?: number;
}

/** Where somebody would like a session to be. Nothing is changed by it: the screen shows what it would do, and asks. */
export interface SessionProposal {
  readonly sessionId: string;
  readonly localDate: string;
  readonly localStart: string;
  readonly minutes: number;
  readonly roomId: string | null;
  /** By person: out of whose column into whose; null where nobody leads. */
  readonly handedOver: { readonly from: string | null; readonly to: string | null } | null;
}

/**
 * `day`, `week`: columns are days. `rooms`, `people`: columns are the rooms, or who leads, on one day.
 * `month`: whole weeks, a cell a day. `agenda`: a list of two weeks.
 */
export type CalendarView = 'day' | 'week' | 'month' | 'agenda' | 'rooms' | 'people';

export interface SessionCalendarProps {
  readonly view: CalendarView;
  /** Any day of what is shown, `YYYY-MM-DD`. */
  readonly date: string;
  /** 1 = Monday to 7 = Sunday. */
  readonly weekStart: number;
  readonly sessions: readonly CalendarSession[];
  readonly rooms: readonly CalendarRoom[];
  /** Names of who may stand over a column; only who has a session that day gets one. */
  readonly people?: readonly CalendarPerson[];
  /** The centre's wall clock, if the line for now should be drawn. */
  readonly now?: { readonly localDate: string; readonly time: string } | undefined;
  readonly onOpen: (sessionId: string) => void;
  /** Left out when the viewer may not create: then free slots are not offered. */
  readonly onSlot?: ((slot: FreeSlot) => void) | undefined;
  /** Left out when the viewer may not change anything: then nothing can be dragged. */
  readonly onPropose?: ((proposal: SessionProposal) => void) | undefined;
  /** A day of the month was chosen. */
  readonly onDay?: ((localDate: string) => void) | undefined;
  /** First and last hour shown; a session outside widens it. */
  readonly fromTime?: string;
  readonly toTime?: string;
}
