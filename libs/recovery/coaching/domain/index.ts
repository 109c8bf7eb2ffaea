export { checkWish, profileProblems } from './check-profile.ts';
export { checkContact, nextContactOn, type ContactDraft } from './contact.ts';
export { type Coach, type Wish } from './fit-facts.ts';
export { type Fit, type FitPart } from './fit.ts';
export { concernsOf, notOfferedBecause, type ConcernFound, type NotOfferedRule } from './hard-rules.ts';
export {
  decideAnswer,
  decideApproval,
  decideEnd,
  type ApprovalFacts,
  type MatchNow,
  type MatchSide,
  type MatchState,
} from './match-steps.ts';
export { faultsOf, greedy, poolOf, type Pool, type PoolMode, type PoolPair } from './pool.ts';
export { medianOf, rank, type Ranking } from './ranking.ts';
export { type WeekWindow } from './windows.ts';
export {
  ageBandOf,
  type AgeBand,
  type Faith,
  type Gender,
  type Interest,
  type LifeSituation,
  type MeetingWay,
  type Pathway,
} from './words.ts';
