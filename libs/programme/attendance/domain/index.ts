export { decideMarks, type Answered, type MarkChange, type MarkFacts, type OpRefusal, type OpResult } from './decide-marks.ts';
export { decideDidNotMeet, decideFinish, type DidNotMeetDecision, type FinishDecision, type FinishFacts } from './finish.ts';
export { hoursOf, type MarkedSession, type RosterHours } from './hours.ts';
export { minutesOf, type Mark, type MarkStatus } from './mark.ts';
export type { MarkDefaults, MarkOp } from './mark-op.ts';
export { ratesOf, type Attended, type Rate, type Rates } from './rates.ts';
export { rosterOf, type EarlierMark, type RosterLine, type RosterSpell } from './roster.ts';
