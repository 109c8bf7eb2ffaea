export { AttendanceModule } from './attendance.module.ts';
export { deliveredSessions, type DeliveredSession } from './delivered-sessions.store.ts';
