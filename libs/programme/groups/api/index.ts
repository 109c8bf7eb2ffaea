export { calendarOfFeed } from './calendar-of-feed.ts';
export { GroupsModule } from './groups.module.ts';
export { groupsExchange } from './exchange-groups.ts';
export { membershipsExchange } from './exchange-memberships.ts';
export { GroupsNeeds } from './groups.needs.ts';
export { PlansBelow, type SessionsChanged, type WeekBelow } from './plans-below.question.ts';
export { serviceRows } from './series.store.ts';
export {
  expectedSpells,
  holdSession,
  oneSession,
  partInSession,
  sessionRows,
  setSessionStatus,
  type ExpectedSpell,
  type HeldSession,
  type WhichSessions,
} from './session.store.ts';
