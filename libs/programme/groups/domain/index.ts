export {
  inTheWayOf,
  type BlockedWindow,
  type CentreTime,
  type ClosedDays,
  type DayHours,
  type HoursVariant,
  type InTheWay,
} from './centre-time.ts';
export { findClashes, type Booking, type Clash, type Resource, type Span } from './clash.ts';
export { groupFields, membershipFields } from './csv-fields.ts';
export { columnOfProblem, readGroups, type GroupToImport } from './csv-groups.ts';
export { readMemberships, type MembershipToImport } from './csv-memberships.ts';
export { datesOfDraft } from './draft-dates.ts';
export { fitToCentre, onClosures, sessionsOf, type Fit, type OnClosure } from './fit.ts';
export { freeRooms, freeStarts, widestShiftMinutes, type RoomSeats } from './free.ts';
export {
  decideAddMember,
  decideEndMember,
  fullestDate,
  type AddMemberDecision,
  type AddMemberFacts,
  type AddMemberInput,
  type EndMemberDecision,
  type MembershipState,
  type Spell,
  type SpellDates,
} from './membership.ts';
export { type Expansion, type Occurrence, type SeriesTimes, type Window } from './occurrences.ts';
export { parseRule, type Rule, type RuleDay, type Weekday } from './rule.ts';
export { describeRule, type RuleEnd, type RuleWords } from './rule-words.ts';
export { seatAll, type NewSpell, type SpellInSeries, type WantedSeat } from './seat-all.ts';
export {
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
export {
  decideCancel,
  decideMove,
  isMovable,
  type CancelDecision,
  type MoveDecision,
  type SessionFacts,
  type SessionStatus,
  type SessionTimes,
} from './session.ts';
export { titleKey } from './title-key.ts';
