import { Prisma, writeEvent, type Tx } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { Permit } from '@alongside/trust/access/api';

export type EventRow = {
  readonly id: string;
  readonly at: Date;
  readonly actor_name: string | null;
  readonly actor_role: string | null;
  readonly action: string;
  readonly outcome: string;
  readonly operation: string;
  readonly subject_type: string;
  readonly client_codes: string[];
  readonly fields: string[];
  readonly rule_id: string | null;
  readonly relation: string | null;
  readonly purpose: string;
  readonly reason: string | null;
};

export const outcomes = ['OK', 'DENIED', 'ERROR'] as const;
export const deeds = ['CREATE', 'READ', 'UPDATE', 'DELETE', 'EXECUTE', 'SIGN_IN', 'SIGN_OUT'] as const;
export type Outcome = (typeof outcomes)[number];
export type Deed = (typeof deeds)[number];
export type Place = { readonly at: Date; readonly id: string };
export type Wanted = {
  readonly clientId: string | null;
  readonly outcome: Outcome | null;
  readonly actorId: string | null;
  readonly action: Deed | null;
  readonly subjectType: string | null;
  /** From this instant, and before that one. */
  readonly since: Date | null;
  readonly before: Date | null;
  readonly after: Place | null;
  readonly limit: number;
};

/**
 * Newest first, with names and codes joined in the same statement. Which rows the viewer may see, row-level security says: the whole centre's for a
 * privacy reviewer, those of sign-ins, settings and roles for an administrator. Whoever may not see a client's code gets no code.
 */
export async function list(tx: Tx, _permit: Permit<'audit.read'>, { clientId, after, limit, ...wanted }: Wanted): Promise<EventRow[]> {
  const ofClient = clientId ? Prisma.sql`and e.client_ids @> array[${clientId}::uuid]` : Prisma.empty;
  const alike = filterOf(wanted);
  const older = after ? Prisma.sql`and (e.at, e.id) < (${after.at}, ${after.id}::uuid)` : Prisma.empty;
  return tx.db.$queryRaw<EventRow[]>`
    with page as materialized (
      select e.* from audit_event e where e.centre_id = ${tx.viewer.centreId}::uuid ${ofClient} ${alike} ${older}
      order by e.at desc, e.id desc limit ${limit}),
    codes as (
      select p.id, array_agg(c.code order by c.code) as codes from page p cross join lateral unnest(p.client_ids) wanted
        join client c on c.centre_id = p.centre_id and c.id = wanted group by p.id)
    select p.id, p.at, s.name as actor_name, p.actor_role, p.action::text, p.outcome::text, p.operation, p.subject_type,
        coalesce(k.codes, '{}') as client_codes, p.fields, p.rule_id, p.relation, p.purpose, p.reason
      from page p left join staff s on s.id = p.actor_id left join codes k on k.id = p.id
      order by p.at desc, p.id desc`;
}

type Filter = Omit<Wanted, 'clientId' | 'after' | 'limit'>;

function filterOf({ outcome, actorId, action, subjectType, since, before }: Filter): Prisma.Sql {
  const parts = [
    outcome && Prisma.sql`and e.outcome = ${outcome}::audit_outcome`,
    actorId && Prisma.sql`and e.actor_id = ${actorId}::uuid`,
    action && Prisma.sql`and e.action = ${action}::audit_action`,
    subjectType && Prisma.sql`and e.subject_type = ${subjectType}`,
    since && Prisma.sql`and e.at >= ${since}`,
    before && Prisma.sql`and e.at < ${before}`,
  ].filter((part) => part !== null && part !== '');
  return parts.length > 0 ? Prisma.join(parts, ' ') : Prisma.empty;
}

/** The client of that code (or, from the command line, id), or null: also when the viewer may not know. */
export async function clientCalled(tx: Tx, codeOrId: string): Promise<string | null> {
  const { centreId } = tx.viewer;
  const where = isId(codeOrId) ? { centreId_id: { centreId, id: codeOrId } } : { centreId_code: { centreId, code: codeOrId } };
  return (await tx.db.client.findUnique({ where, select: { id: true } }))?.id ?? null;
}

/** Who looks at the trail is in the trail. */
export async function noteLook(tx: Tx, permit: Permit<'audit.read'>, clientId: string | null): Promise<void> {
  const clientIds = clientId ? [clientId] : [];
  await writeEvent(tx, { action: 'READ', subjectType: 'AuditEvent', clientIds, isList: true, fields: ['auditTrail'], by: permit });
}
