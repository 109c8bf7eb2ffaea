import type { LocalDate, LocalTime, TimeZone } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';

/** HELD: its attendance is finished. NOT_HELD: "we did not meet". CANCELLED: by the centre, beforehand. */
export type SessionStatus = 'SCHEDULED' | 'HELD' | 'NOT_HELD' | 'CANCELLED';

/** The truth of one meeting is its local day, wall time and zone; the instants are derived by kit/time and stored beside. */
export type SessionTimes = {
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** `marked`: how many marks it has. What has attendance never moves and is never cancelled: what happened, happened. */
export type SessionFacts = SessionTimes & { readonly status: SessionStatus; readonly marked: number };

/** Whether the screen may offer to cancel or move it. */
export function isMovable(session: SessionFacts): boolean {
  return session.status === 'SCHEDULED' && session.marked === 0;
}

const shortestMinutes = 5;
const longestMinutes = 720;

/** A session lasts from 5 minutes to 12 hours. */
export function checkMinutes(minutes: number, path: string): readonly InvalidInput[] {
  if (Number.isInteger(minutes) && minutes >= shortestMinutes && minutes <= longestMinutes) return [];
  const limit = minutes > longestMinutes ? longestMinutes : shortestMinutes;
  return [invalidInput(path, 'minutes', `Whole minutes, from ${shortestMinutes} to ${longestMinutes}.`, limit)];
}
