export { AttendanceModule } from './attendance.module.ts';
export { deliveredSessions, deliveredSessionsOf, type DeliveredSession } from './delivered-sessions.store.ts';
