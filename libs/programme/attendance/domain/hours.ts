import { addMinutes } from '@alongside/kit/time';

/** A session as attendance sees it. HELD: its attendance is finished. */
export type MarkedSession = {
  readonly id: string;
  readonly status: 'SCHEDULED' | 'HELD' | 'NOT_HELD' | 'CANCELLED';
  readonly startsAt: Date;
  readonly minutes: number;
  readonly version: number;
};

const opensMinutesBefore = 30;
const reasonAfterDays = 14;

export type RosterHours = {
  readonly opensAt: Date;
  /** Marks are taken from `opensAt`, for ever; not for a session that was cancelled or did not meet. */
  readonly isOpen: boolean;
  /** A reason is asked for: from 14 days after the start, or when the attendance is finished and this is a correction. */
  readonly needsReason: boolean;
  readonly isFinished: boolean;
};

export function hoursOf(session: MarkedSession, now: Date): RosterHours {
  const opensAt = addMinutes(session.startsAt, -opensMinutesBefore);
  const isFinished = session.status === 'HELD';
  return {
    opensAt,
    isOpen: now >= opensAt && (isFinished || session.status === 'SCHEDULED'),
    needsReason: isFinished || now >= addMinutes(session.startsAt, reasonAfterDays * 24 * 60),
    isFinished,
  };
}
