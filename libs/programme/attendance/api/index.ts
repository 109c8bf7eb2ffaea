export { deliveredSessions, deliveredSessionsOf, type DeliveredSession } from './delivered-sessions.store.ts';
