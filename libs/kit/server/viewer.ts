import type { LocalDate, TimeZone } from '@alongside/kit/time';
import type { Prisma } from './generated/client.ts';

export type Role = 'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';

/** SYSTEM: a job, which nobody holds as a post (system-viewer.ts). */
export type ActingRole = Role | 'SYSTEM';

/** Who asks, from which post, when. Made anew for every request from the session table; never kept beyond it. */
export type Viewer = {
  readonly staffId: string;
  readonly sessionId: string | null;
  readonly organisationId: string;
  /** The active centre: each row that is read or written belongs to it. */
  readonly centreId: string;
  readonly role: ActingRole;
  readonly seesClients: boolean;
  /** An open break-glass grant, if there is one. */
  readonly grantId: string | null;
  /** The active centre's zone; `today` is the local day of `now` in it. */
  readonly zone: TimeZone;
  readonly today: LocalDate;
  /** The database's clock when the request began: the only clock that decisions know. */
  readonly now: Date;
  readonly locale: string;
  readonly isDemo: boolean;
  readonly requestId: string;
  readonly operation: Operation;
};

export type Rows = Prisma.TransactionClient;

/** An open transaction that carries its viewer: every store method asks for one. `isReading`: it is the one of an operation's reads and changes nothing. */
export type Tx = { readonly db: Rows; readonly viewer: Viewer; readonly isReading?: boolean };

/** The reading transaction of one operation; closed before the answer leaves. */
export type Reading = { readonly tx: Promise<Tx>; readonly close: () => Promise<void>; readonly abandon: () => Promise<void> };

/** What one GraphQL operation (or command) has opened and seen so far. Fresh for each; it carries the one reading transaction. */
export type Operation = {
  /** The operation's name, for the audit trail: 'RosterPage', 'alongside import people'. */
  name: string;
  reading: Reading | null;
  /** Whose records left the server, and which fields of them: the gate fills it, the read event is made from it. */
  readonly seen: Map<string, Set<string>>;
  /** Fields that the gate refused: the denied event is made from it. */
  readonly refused: Set<string>;
  isList: boolean;
};

export function newOperation(name: string): Operation {
  return { name, reading: null, seen: new Map(), refused: new Set(), isList: false };
}

/** The post of a viewer who is a person. Jobs have none, and no session. */
export function postOf({ role }: Pick<Viewer, 'role'>): Role {
  if (role === 'SYSTEM') throw new Error('a job has no post');
  return role;
}
