export {
  inTheWayOf,
  type BlockedWindow,
  type CentreTime,
  type ClosedDays,
  type DayHours,
  type HoursVariant,
  type InTheWay,
} from './centre-time.ts';
export {
  type Change,
  type ChangeFacts,
  type ChangeScope,
  type Override,
  type SeriesNow,
  type SessionNow,
  type SessionToMake,
  type TermsPiece,
  type Wish,
} from './change-facts.ts';
export { decideChange, type ChangeDecision, type Plan, type Reset } from './change.ts';
export { findClashes, overlaps, type Booking, type Clash, type Resource, type Span } from './clash.ts';
export { groupFields, membershipFields } from './csv-fields.ts';
export { columnOfProblem, readGroups, type GroupToImport } from './csv-groups.ts';
export { readMemberships, type MembershipToImport } from './csv-memberships.ts';
export { datesOfDraft, type DraftDates } from './draft-dates.ts';
export { farthestDays, sessionsOf, type Fit, type OnClosure } from './fit.ts';
export { feedEvents, type FeedEvent, type FeedSeries, type FeedSession, type FeedTime } from './feed.ts';
export { freeRooms, freeStarts, widestShiftMinutes, type RoomSeats } from './free.ts';
export { datesOfTerms } from './new-terms.ts';
export { sameStaff, type Update } from './match-dates.ts';
export {
  decideAddMember,
  decideEndMember,
  fullestDate,
  seatsOn,
  type AddMemberDecision,
  type AddMemberFacts,
  type AddMemberInput,
  type EndMemberDecision,
  type MembershipState,
  type Spell,
  type SpellDates,
} from './membership.ts';
export { type Expansion, type Occurrence, type SeriesTimes, type Window } from './occurrences.ts';
export { formatRule, parseRule, type Rule, type RuleDay, type Weekday } from './rule.ts';
export { datesOfRule, type RuleToCheck } from './rule-dates.ts';
export { describeRule, type RuleEnd, type RuleWords } from './rule-words.ts';
export { seatAll, type NewSpell, type SpellInSeries, type WantedSeat } from './seat-all.ts';
export {
  clockOf,
  decideSeries,
  type Closure,
  type GroupKind,
  type SeriesDecision,
  type SeriesDraft,
  type SeriesFacts,
  type SeriesTerms,
  type SeriesWarning,
  type SessionPart,
  type StaffPart,
  type Worded,
} from './series.ts';
export { isMovable, type SessionFacts, type SessionStatus } from './session.ts';
export { titleKey } from './title-key.ts';
