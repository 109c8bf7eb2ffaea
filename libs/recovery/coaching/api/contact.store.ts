import { createHash } from 'node:crypto';
import { Prisma, toColumn, writeEvent, type Tx } from '@alongside/kit/server';
import type { ContactDraft } from '@alongside/recovery/coaching/domain';
import type { Permit } from '@alongside/trust/access/api';

export type ContactRow = {
  readonly id: string;
  readonly clientId: string;
  readonly coachId: string;
  readonly at: Date;
  readonly localDate: string;
  readonly channel: ContactDraft['channel'];
  readonly minutes: number;
  readonly reached: boolean;
  readonly kinds: ContactDraft['kinds'];
  readonly nextStep: string;
  readonly nextOn: string | null;
  readonly bodyHash: string;
};

const columns = Prisma.sql`k.id, k.client_id as "clientId", k.coach_id as "coachId", k.at, k.local_date::text as "localDate", k.channel::text,
  k.minutes::int, k.was_reached as reached, k.kinds::text[], k.next_step as "nextStep", k.next_on::text as "nextOn", k.body_hash as "bodyHash"`;

/** A coach sees the contacts that they logged, a supervisor those of their coaches, the team all: said here, and by the walls again. */
function within({ viewer }: Tx): Prisma.Sql {
  if (viewer.role === 'PEER_COACH') return Prisma.sql`k.coach_id = ${viewer.staffId}::uuid`;
  if (viewer.role !== 'SUPERVISOR') return Prisma.sql`true`;
  return Prisma.sql`exists (select from supervision v where v.centre_id = k.centre_id and v.coach_id = k.coach_id
    and v.supervisor_id = ${viewer.staffId}::uuid and v.from_date <= ${viewer.today}::date and (v.until_date is null or v.until_date > ${viewer.today}::date))`;
}

export async function contactRow(tx: Tx, id: string): Promise<ContactRow | null> {
  const rows = await tx.db.$queryRaw<ContactRow[]>`
    select ${columns} from support_contact k where k.centre_id = ${tx.viewer.centreId}::uuid and k.id = ${id}::uuid and ${within(tx)}`;
  return rows[0] ?? null;
}

/** The latest contacts of each of some clients, newest first. */
export async function contactRows(tx: Tx, clientIds: readonly string[], first: number): Promise<ContactRow[]> {
  const { centreId } = tx.viewer;
  return tx.db.$queryRaw<ContactRow[]>`
    select k.* from unnest(${[...clientIds]}::uuid[]) wanted(client_id)
      cross join lateral (select ${columns} from support_contact k
        where k.centre_id = ${centreId}::uuid and k.client_id = wanted.client_id and ${within(tx)} order by k.at desc, k.id desc limit ${first}) k`;
}

/** The viewer's running match with a client: a contact belongs to it. */
export async function ownMatch(tx: Tx, permit: Permit<'contact.log'>): Promise<string | null> {
  const { centreId, staffId, today } = tx.viewer;
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select id from coach_match where centre_id = ${centreId}::uuid and client_id = ${permit.clientId}::uuid and coach_id = ${staffId}::uuid
      and from_date <= ${today}::date and (until_date is null or until_date > ${today}::date) order by from_date desc limit 1`;
  return rows[0]?.id ?? null;
}

/** What was said, as one short text: the same operation with other words is another contact. */
export function hashOf(clientId: string, at: Date, draft: ContactDraft): string {
  const { channel, minutes, reached, kinds, nextStep, nextOn } = draft;
  return createHash('sha256')
    .update(JSON.stringify([clientId, at.toISOString(), channel, minutes, reached, kinds, nextStep, nextOn]))
    .digest('hex');
}

export type NewContact = { readonly id: string; readonly matchId: string; readonly at: Date; readonly draft: ContactDraft };

export async function insertContact(tx: Tx, permit: Permit<'contact.log'>, contact: NewContact): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const { id, matchId, at, draft } = contact;
  const clientId = permit.clientId ?? '';
  const { channel, minutes, reached: wasReached, kinds, nextStep } = draft;
  const days = { localDate: toColumn(draft.localDate), nextOn: draft.nextOn && toColumn(draft.nextOn) };
  const said = { channel, minutes, wasReached, kinds: [...kinds], nextStep, ...days, bodyHash: hashOf(clientId, at, draft) };
  await tx.db.supportContact.createMany({ data: [{ centreId, id, clientId, coachId: staffId, matchId, at, recordedAt: now, ...said }] });
  await writeEvent(tx, {
    action: 'CREATE',
    subjectType: 'SupportContact',
    subjectId: id,
    clientIds: [clientId],
    fields: ['minutes', 'reached', 'kinds', 'nextStep'],
    by: permit,
    opId: id,
  });
}
