export { GroupsModule } from './groups.module.ts';
export { groupsExchange } from './exchange-groups.ts';
export { membershipsExchange } from './exchange-memberships.ts';
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
