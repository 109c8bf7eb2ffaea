import type { LocalDate, TimeZone } from '@alongside/kit/time';
import type { Operation } from './operation.ts';

export type Role = 'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';

/** Who asks, from which post, when. Made anew for every request from the session table; never kept beyond it. */
export type Viewer = {
  readonly staffId: string;
  readonly sessionId: string | null;
  readonly organisationId: string;
  /** The active centre: each row that is read or written belongs to it. */
  readonly centreId: string;
  readonly role: Role;
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
