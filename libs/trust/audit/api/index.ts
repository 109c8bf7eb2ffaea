export { AuditModule } from './audit.module.ts';
export { writeReadEvent } from './read-event.hook.ts';
