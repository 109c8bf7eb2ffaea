import { newId } from './new-id.ts';
import type { Rows, Tx } from './viewer.ts';

/** Raised with every change of the rule table, so that an event says by which table it was decided. */
const policyVersion = '4';

export type AuditEntry = {
  readonly action: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE' | 'EXECUTE' | 'SIGN_IN' | 'SIGN_OUT';
  readonly outcome?: 'OK' | 'DENIED' | 'ERROR';
  readonly subjectType: string;
  readonly subjectId?: string | null;
  readonly clientIds?: readonly string[];
  /** Names of fields, never their values. */
  readonly fields?: readonly string[];
  readonly isList?: boolean;
  /** The permit that allowed it, or the decision that refused. */
  readonly by?: { readonly ruleId: string; readonly relation: string } | null;
  readonly reason?: string | null;
  readonly opId?: string | null;
  /** The operations of a batch, when it is more than one deed. */
  readonly opIds?: readonly string[];
};

/** Writes the event in the transaction of the deed. If it cannot be written, the deed does not happen. */
export async function writeEvent(tx: Tx, entry: AuditEntry): Promise<void> {
  const { viewer } = tx;
  await insert(tx.db, entry, {
    organisationId: viewer.organisationId,
    centreId: viewer.centreId,
    actorId: viewer.staffId,
    actorRole: viewer.role,
    sessionId: viewer.sessionId,
    requestId: viewer.requestId,
    grantId: entry.by?.relation === 'GRANT' ? viewer.grantId : null,
    operation: viewer.operation.name,
  });
}

/** Where a deed without a viewer belongs, so that the centre's own people find it in their trail. */
export type EventPlace = { readonly organisationId: string; readonly centreId: string };

/** The event of a deed before a viewer exists: a refused sign-in. Nobody is named but the account, if it is known. */
export async function writeEventBeforeViewer(
  db: Rows,
  operation: string,
  requestId: string,
  entry: AuditEntry,
  place?: EventPlace,
): Promise<void> {
  const where = place ? { organisationId: place.organisationId, centreId: place.centreId } : {};
  await insert(db, entry, { operation, requestId, ...where });
}

type Origin = {
  readonly operation: string;
  readonly organisationId?: string;
  readonly centreId?: string;
  readonly actorId?: string;
  readonly actorRole?: string;
  readonly sessionId?: string | null;
  readonly requestId?: string;
  readonly grantId?: string | null;
};

// createMany, since create answers RETURNING, which only those who may read the trail could do.
async function insert(db: Rows, entry: AuditEntry, origin: Origin): Promise<void> {
  await db.auditEvent.createMany({
    data: [
      {
        id: newId(),
        ...origin,
        action: entry.action,
        outcome: entry.outcome ?? 'OK',
        isList: entry.isList ?? false,
        subjectType: entry.subjectType,
        subjectId: entry.subjectId ?? null,
        clientIds: [...(entry.clientIds ?? [])],
        fields: [...(entry.fields ?? [])],
        ruleId: entry.by?.ruleId ?? null,
        relation: entry.by?.relation ?? null,
        purpose: entry.by?.relation === 'GRANT' ? 'break-glass' : 'treatment',
        reason: entry.reason ?? null,
        opId: entry.opId ?? null,
        ...(entry.opIds ? { diff: { opIds: [...entry.opIds] } } : {}),
        policyVersion,
      },
    ],
  });
}
