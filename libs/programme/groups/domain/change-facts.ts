import type { LocalDate, LocalTime, TimeZone } from '@alongside/kit/time';
import type { CentreTime } from './centre-time.ts';
import type { Span } from './clash.ts';
import type { OnClosure } from './fit.ts';
import type { Rule } from './rule.ts';
import type { StaffPart } from './series.ts';
import type { SessionStatus } from './session.ts';

/** What a single session may have of its own, beside its series. */
export type Override = 'TIME' | 'ROOM' | 'STAFF' | 'TOPIC' | 'CAPACITY';

/** A session as a change finds or leaves it. `marked`: marks that stand; `hasMarkRows`: a cleared mark counts too, its history hangs on the session. */
export type SessionNow = Span & {
  readonly id: string;
  readonly version: number;
  readonly originalDate: LocalDate;
  readonly localDate: LocalDate;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly roomId: string | null;
  readonly staff: readonly StaffPart[];
  readonly topic: string | null;
  readonly capacity: number;
  readonly status: SessionStatus;
  readonly statusReason: string | null;
  readonly overrides: readonly Override[];
  readonly marked: number;
  readonly hasMarkRows: boolean;
};

/** A session that does not exist yet. */
export type SessionToMake = Omit<SessionNow, 'id' | 'version' | 'marked' | 'hasMarkRows'>;

/** The terms by which a series makes its sessions now. `termsFrom`: their first day, when others held before; `endedOn`: the first day outside. */
export type SeriesNow = {
  readonly firstDate: LocalDate;
  readonly termsFrom: LocalDate | null;
  readonly rule: Rule;
  readonly localStart: LocalTime;
  readonly minutes: number;
  readonly zone: TimeZone;
  readonly roomId: string | null;
  readonly staff: readonly StaffPart[];
  readonly topic: string | null;
  readonly capacity: number;
  readonly exdates: readonly LocalDate[];
  readonly rdates: readonly LocalDate[];
  readonly onClosure: OnClosure;
  readonly endedOn: LocalDate | null;
};

/** Terms that held from one day until (not including) another. */
export type TermsPiece = Pick<SeriesNow, 'firstDate' | 'rule' | 'localStart' | 'minutes' | 'zone' | 'roomId' | 'capacity' | 'topic'> & {
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate;
};

/** `sessions`: all of the series, in order of their original dates. `anchorId`: the session on which the change was begun. */
export type ChangeFacts = {
  readonly today: LocalDate;
  readonly now: Date;
  readonly series: SeriesNow;
  readonly sessions: readonly SessionNow[];
  readonly anchorId: string;
  readonly centreTime: CentreTime;
};

export type ChangeScope = 'THIS' | 'FOLLOWING' | 'ALL';

/** What shall be different; what is undefined stays. */
export type Wish = {
  readonly localDate?: LocalDate | undefined;
  readonly localStart?: LocalTime | undefined;
  readonly minutes?: number | undefined;
  readonly rrule?: string | undefined;
  readonly roomId?: string | null | undefined;
  readonly staff?: readonly StaffPart[] | undefined;
  readonly topic?: string | null | undefined;
  readonly capacity?: number | undefined;
  readonly onClosure?: OnClosure | undefined;
};

/** `cancelReason`: cancels instead; null when nothing is cancelled. */
export type Change = { readonly scope: ChangeScope; readonly wish: Wish; readonly cancelReason: string | null };

/** Happened, or at least its time is over. */
function isOver(session: SessionNow, now: Date): boolean {
  return session.endsAt.getTime() <= now.getTime();
}

/** What a change of a whole series leaves alone, whatever it is. */
export function staysAsItIs(session: SessionNow, now: Date): boolean {
  return session.marked > 0 || session.status === 'HELD' || session.status === 'NOT_HELD' || isOver(session, now);
}
