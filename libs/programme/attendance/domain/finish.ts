import { cleanText, invalidInput, type InvalidInput } from '@alongside/kit/words';
import { hoursOf, type MarkedSession } from './hours.ts';
import { hasCome, type Mark, type MarkStatus } from './mark.ts';

type Refused =
  | { readonly kind: 'stale' }
  | { readonly kind: 'tooEarly'; readonly opensAt: Date }
  | { readonly kind: 'notScheduled'; readonly status: MarkedSession['status'] }
  | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

/** 'finished': the session becomes HELD; `rest` are those who get a mark by it, all with `restAs`. */
export type FinishDecision =
  | { readonly kind: 'finished'; readonly status: 'HELD'; readonly rest: readonly string[] }
  | { readonly kind: 'unmarked'; readonly clientIds: readonly string[] }
  | Refused;

export type FinishFacts = { readonly session: MarkedSession; readonly expected: ReadonlySet<string>; readonly marks: readonly Mark[] };

function heldBack(session: MarkedSession, expectedVersion: number, now: Date): Refused | null {
  if (session.status !== 'SCHEDULED') return { kind: 'notScheduled', status: session.status };
  if (session.version !== expectedVersion) return { kind: 'stale' };
  const { isOpen, opensAt } = hoursOf(session, now);
  return isOpen ? null : { kind: 'tooEarly', opensAt };
}

/** Ends the taking of attendance. Nobody is left open silently: people without a mark are named, or get the mark that the counsellor chose for the rest. */
export function decideFinish(
  facts: FinishFacts,
  input: { readonly expectedVersion: number; readonly restAs: MarkStatus | null },
  now: Date,
): FinishDecision {
  const refused = heldBack(facts.session, input.expectedVersion, now);
  if (refused) return refused;
  if (input.restAs === 'LATE' || input.restAs === 'LEFT_EARLY') {
    return { kind: 'invalid', problems: [invalidInput('input.restAs', 'restAs', 'The rest were present, absent or excused.')] };
  }
  const marked = new Set(facts.marks.filter((mark) => mark.status !== null).map((mark) => mark.clientId));
  const unmarked = [...facts.expected].filter((clientId) => !marked.has(clientId)).sort();
  if (unmarked.length > 0 && input.restAs === null) return { kind: 'unmarked', clientIds: unmarked };
  return { kind: 'finished', status: 'HELD', rest: unmarked };
}

export type DidNotMeetDecision =
  | { readonly kind: 'notHeld'; readonly status: 'NOT_HELD'; readonly reason: string }
  | { readonly kind: 'hasAttendance'; readonly clientIds: readonly string[] }
  | Refused;

/** "We did not meet" is not "nobody came": the centre did not hold it, so it lowers nobody's rate. Refused once somebody is marked as having come. */
export function decideDidNotMeet(
  facts: Pick<FinishFacts, 'session' | 'marks'>,
  input: { readonly expectedVersion: number; readonly reason: string },
  now: Date,
): DidNotMeetDecision {
  const refused = heldBack(facts.session, input.expectedVersion, now);
  if (refused) return refused;
  const reason = cleanText(input.reason, { path: 'input.reason', max: 200 });
  if (!reason.ok) return { kind: 'invalid', problems: reason.problems };
  const came = facts.marks.filter((mark) => hasCome(mark.status)).map((mark) => mark.clientId);
  if (came.length > 0) return { kind: 'hasAttendance', clientIds: came };
  return { kind: 'notHeld', status: 'NOT_HELD', reason: reason.value };
}
