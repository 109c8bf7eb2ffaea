export { auditTrail, type AuditLine, type AuditNeeds } from './audit-trail.ts';
export { AuditModule } from './audit.module.ts';
export { writeReadEvent } from './read-event.hook.ts';
