import {
  addMinutes,
  instantOf,
  isNearDate,
  parseLocalDate,
  parseLocalTime,
  type LocalDate,
  type LocalMoment,
  type LocalTime,
  type TimeZone,
} from '@alongside/kit/time';
import { cleanText, invalidInput, type InvalidInput } from '@alongside/kit/words';

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

type Held = { readonly kind: 'hasAttendance'; readonly marked: number } | { readonly kind: 'notScheduled'; readonly status: SessionStatus };
type Invalid = { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

function heldBack(session: SessionFacts): Held | null {
  if (session.status !== 'SCHEDULED') return { kind: 'notScheduled', status: session.status };
  return session.marked > 0 ? { kind: 'hasAttendance', marked: session.marked } : null;
}

/** Whether the screen may offer to cancel or move it. */
export function isMovable(session: SessionFacts): boolean {
  return heldBack(session) === null;
}

export type CancelDecision = { readonly kind: 'cancelled'; readonly status: 'CANCELLED'; readonly reason: string } | Held | Invalid;

export function decideCancel(session: SessionFacts, input: { readonly reason: string }): CancelDecision {
  const reason = cleanText(input.reason, { path: 'input.reason', max: 200 });
  if (!reason.ok) return { kind: 'invalid', problems: reason.problems };
  return heldBack(session) ?? { kind: 'cancelled', status: 'CANCELLED', reason: reason.value };
}

/** 'timeSkipped': clocks jump over that time on that day; the person is asked, `next` is offered. `repeated`: it happens twice, the first is meant. */
export type MoveDecision =
  | { readonly kind: 'moved'; readonly times: SessionTimes; readonly repeated: boolean }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'timeSkipped'; readonly next: LocalMoment & { readonly instant: Date } }
  | Held
  | Invalid;

/** Moves one session to another day or wall time of its own zone. It keeps its original date, by which the series knows it. */
export function decideMove(
  session: SessionFacts,
  input: { readonly localDate: LocalDate; readonly localStart: LocalTime; readonly minutes?: number },
  today: LocalDate,
): MoveDecision {
  const minutes = input.minutes ?? session.minutes;
  const problems = [...checkTime(input, today), ...checkMinutes(minutes, 'input.minutes')];
  if (problems.length > 0) return { kind: 'invalid', problems };
  const held = heldBack(session);
  if (held) return held;
  if (input.localDate === session.localDate && input.localStart === session.localStart && minutes === session.minutes)
    return { kind: 'unchanged' };
  const start = instantOf(input.localDate, input.localStart, session.zone);
  if (start.kind === 'skipped') return { kind: 'timeSkipped', next: start.next };
  const { localDate, localStart } = input;
  const times = { localDate, localStart, minutes, zone: session.zone, startsAt: start.instant, endsAt: addMinutes(start.instant, minutes) };
  return { kind: 'moved', times, repeated: start.repeated };
}

function checkTime(input: { readonly localDate: LocalDate; readonly localStart: LocalTime }, today: LocalDate): readonly InvalidInput[] {
  const problems: InvalidInput[] = [];
  if (parseLocalDate(input.localDate) === null)
    problems.push(invalidInput('input.localDate', 'isoDate', 'This is a day, such as 2026-11-30.'));
  else if (!isNearDate(input.localDate, today)) problems.push(invalidInput('input.localDate', 'nearDate', 'This day is too far away.'));
  if (parseLocalTime(input.localStart) === null)
    problems.push(invalidInput('input.localStart', 'localTime', 'This is a time, such as 14:30.'));
  return problems;
}

const shortestMinutes = 5;
const longestMinutes = 720;

/** A session lasts from 5 minutes to 12 hours. */
export function checkMinutes(minutes: number, path: string): readonly InvalidInput[] {
  if (Number.isInteger(minutes) && minutes >= shortestMinutes && minutes <= longestMinutes) return [];
  const limit = minutes > longestMinutes ? longestMinutes : shortestMinutes;
  return [invalidInput(path, 'minutes', `Whole minutes, from ${shortestMinutes} to ${longestMinutes}.`, limit)];
}
