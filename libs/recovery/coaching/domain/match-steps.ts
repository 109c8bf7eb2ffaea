import type { ConcernFound, NotOfferedRule } from './hard-rules.ts';

export type MatchState = 'PROPOSED' | 'ACTIVE' | 'ENDED' | 'DECLINED' | 'WITHDRAWN';
export type MatchSide = 'CLIENT' | 'COACH';

/** What an approval is decided by, read under the locks of client and coach. `slots`: places of the coach that are taken. */
export type ApprovalFacts = {
  readonly openState: MatchState | null;
  readonly cap: number;
  readonly slots: readonly number[];
  readonly rules: readonly NotOfferedRule[];
  readonly concerns: readonly ConcernFound[];
};

export type ApprovalDecision =
  | { readonly kind: 'approved'; readonly slot: number }
  | { readonly kind: 'alreadyMatched'; readonly state: MatchState }
  | { readonly kind: 'full' }
  | { readonly kind: 'notOffered'; readonly rules: readonly NotOfferedRule[] }
  | { readonly kind: 'concern'; readonly concerns: readonly ConcernFound[] };

/** The lowest place of the coach that nobody has: two approvals at once would take the same one, and the database lets one have it. */
function freeSlot(slots: readonly number[]): number {
  let slot = 1;
  while (slots.includes(slot)) slot += 1;
  return slot;
}

/** May this pair be proposed now? A full coach is told apart from other rules: there the answer is another coach, or a raised cap. */
export function decideApproval(facts: ApprovalFacts, overrideReason: string | null): ApprovalDecision {
  if (facts.openState !== null) return { kind: 'alreadyMatched', state: facts.openState };
  if (facts.slots.length >= facts.cap) return { kind: 'full' };
  const rules = facts.rules.filter((rule) => rule !== 'AT_CAPACITY');
  if (rules.length > 0) return { kind: 'notOffered', rules };
  if (facts.concerns.length > 0 && !overrideReason) return { kind: 'concern', concerns: facts.concerns };
  return { kind: 'approved', slot: freeSlot(facts.slots) };
}

/** A match as its steps see it. `saidYes`: which side has accepted. */
export type MatchNow = {
  readonly state: MatchState;
  readonly version: number;
  readonly saidYes: Readonly<Record<MatchSide, boolean>>;
};

export type AnswerDecision =
  | { readonly kind: 'stale' }
  | { readonly kind: 'answered'; readonly state: MatchState; readonly version: number }
  | { readonly kind: 'over' };

/** One side answers a proposal. Both have to say yes; one no ends it, and the request goes back to its place. */
export function decideAnswer(match: MatchNow, expectedVersion: number, side: MatchSide, isAccepted: boolean): AnswerDecision {
  if (match.version !== expectedVersion) return { kind: 'stale' };
  if (match.state !== 'PROPOSED') return { kind: 'over' };
  const other = side === 'CLIENT' ? match.saidYes.COACH : match.saidYes.CLIENT;
  const state = !isAccepted ? 'DECLINED' : other ? 'ACTIVE' : 'PROPOSED';
  return { kind: 'answered', state, version: match.version + 1 };
}

export type EndDecision =
  | { readonly kind: 'stale' }
  | { readonly kind: 'over' }
  | { readonly kind: 'reasonMissing' }
  | { readonly kind: 'ended'; readonly state: 'ENDED' | 'WITHDRAWN'; readonly version: number };

/** A match ends with a reason; a proposal is taken back, and needs none. */
export function decideEnd(match: MatchNow, expectedVersion: number, reason: string | null): EndDecision {
  if (match.version !== expectedVersion) return { kind: 'stale' };
  if (match.state === 'PROPOSED') return { kind: 'ended', state: 'WITHDRAWN', version: match.version + 1 };
  if (match.state !== 'ACTIVE') return { kind: 'over' };
  return reason === null ? { kind: 'reasonMissing' } : { kind: 'ended', state: 'ENDED', version: match.version + 1 };
}
