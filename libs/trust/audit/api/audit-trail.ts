import { failure, isRefusal, type Database, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { permitCentre } from '@alongside/trust/access/api';
import { clientCalled, list, noteLook, type EventRow } from './audit.store.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { actionOf, daysOf, outcomeOf } from './trail-filter.ts';

export type AuditNeeds = { readonly db: Database };
export type TrailWish = {
  /** The centre's own number, or the id. */
  readonly clientCode?: string | null | undefined;
  readonly outcome?: string | null | undefined;
  readonly actorId?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly subjectType?: string | null | undefined;
  /** Local days of the centre, both included. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
};
export type AuditLine = {
  id: string;
  at: Date;
  actorName: string | null;
  actorRole: string | null;
  action: string;
  outcome: string;
  operation: string;
  subjectType: string;
  clientCodes: string[];
  fields: string[];
  ruleId: string | null;
  relation: string | null;
  purpose: string;
  reason: string | null;
};
export type AuditPage = { events: AuditLine[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const nothing: AuditPage = { events: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The trail, newest first, in keyset pages. A code that is unknown (or not for this viewer) finds nothing, like one that nobody looked at. */
export async function auditTrail(needs: AuditNeeds, viewer: Viewer, input: TrailWish): Promise<AuditPage> {
  const { first, after, clientCode } = input;
  if (!Number.isInteger(first) || first < 1 || first > 100) throw failure('BAD_USER_INPUT', 'first: 1 to 100', ['first']);
  const place = after ? fromCursor(after) : null;
  if (after && !place) throw failure('BAD_USER_INPUT', 'after: not a cursor of this list', ['after']);
  const { actorId, subjectType } = input;
  if (actorId && !isId(actorId)) throw failure('BAD_USER_INPUT', 'actorId: not an id', ['actorId']);
  if (subjectType && !/^[A-Za-z]{1,40}$/.test(subjectType)) throw failure('BAD_USER_INPUT', 'subjectType: a word', ['subjectType']);
  const kinds = { outcome: outcomeOf(input.outcome), action: actionOf(input.action), subjectType: subjectType ?? null };
  const days = daysOf(input, viewer);
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'audit.read');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    const clientId = clientCode ? await clientCalled(tx, clientCode.trim()) : null;
    await noteLook(tx, permit, clientId);
    if (clientCode && !clientId) return nothing;
    return toPage(await list(tx, permit, { clientId, actorId: actorId ?? null, ...kinds, ...days, after: place, limit: first + 1 }), first);
  });
}

function toPage(rows: readonly EventRow[], first: number): AuditPage {
  const events = rows.slice(0, first).map(toLine);
  const last = events.at(-1);
  return { events, pageInfo: { hasNextPage: rows.length > first, endCursor: last ? toCursor(last) : null } };
}

function toLine(row: EventRow): AuditLine {
  const { id, at, action, outcome, operation, fields, relation, purpose, reason } = row;
  return {
    ...{ id, at, action, outcome, operation, fields, relation, purpose, reason },
    actorName: row.actor_name,
    actorRole: row.actor_role,
    subjectType: row.subject_type,
    clientCodes: row.client_codes,
    ruleId: row.rule_id,
  };
}
