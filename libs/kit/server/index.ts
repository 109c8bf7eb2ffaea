export { writeEvent, writeEventBeforeViewer, type AuditEntry, type EventPlace } from './audit-event.store.ts';
export { viewerOf, type GraphQLContext, type RequestFacts } from './context.ts';
export { checkDatabase, isAwake } from './boot-checks.ts';
export { Database } from './database.ts';
export { fromColumn, fromColumnOrNull, toColumn } from './dates.ts';
export { sendJobs, takeBackJobs, type Job, type Sent } from './job.ts';
export { Jobs } from './jobs.ts';
export { lockAll, type Lockable } from './locks.store.ts';
export { Mailer, PostOffice, type Letter } from './mailer.ts';
export { newId } from './new-id.ts';
export {
  badInput,
  badInputAt,
  failure,
  isRefusal,
  notAllowed,
  notFound,
  type BadInput,
  type NotAllowed,
  type NotFound,
  type Refusal,
} from './problems.ts';
export { refusedBy, worded } from './rows.ts';
export { DateTimeScalar, LocalDateScalar, LocalTimeScalar, TimeZoneScalar } from './scalars.scalar.ts';
export { hashOfToken, looksLikeToken, newToken } from './tokens.ts';
export { jobCentres, systemViewer, type JobCentre } from './system-viewer.ts';
export {
  newOperation,
  postOf,
  type ActingRole,
  type Operation,
  type Reading,
  type Role,
  type Rows,
  type Tx,
  type Viewer,
} from './viewer.ts';
export { Prisma, PrismaClient as OwnerRows } from './generated/client.ts';
