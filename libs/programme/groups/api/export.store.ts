import type { Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

export type GroupToGive = {
  readonly title: string | null;
  readonly title_ur: string | null;
  readonly kind: string;
  readonly service: string;
  readonly room: string | null;
  readonly lead_email: string | null;
  readonly co_emails: string | null;
  readonly peer_emails: string | null;
  readonly local_start: string;
  readonly minutes: number;
  readonly capacity: number;
  readonly first_date: string;
  readonly rrule: string;
  readonly is_open: boolean;
};

/** The groups of the active centre that have not ended: one statement, so one moment. */
export async function groupsToGive(tx: Tx, _permit: Permit<'data.export'>): Promise<GroupToGive[]> {
  const { centreId, today } = tx.viewer;
  return tx.db.$queryRaw<GroupToGive[]>`
    select coalesce(g.titles->>'en', (select min(t.value) from jsonb_each_text(g.titles) t)) as title, g.titles->>'ur' as title_ur, g.kind::text,
      coalesce(v.titles->>'en', (select min(t.value) from jsonb_each_text(v.titles) t)) as service, r.name as room,
      p.lead_email, p.co_emails, p.peer_emails, g.local_start, g.minutes, g.capacity, g.first_date::text, g.rrule, g.is_open
    from group_series g join service v on v.centre_id = g.centre_id and v.id = g.service_id
      left join room r on r.centre_id = g.centre_id and r.id = g.room_id
      left join lateral (select string_agg(s.email, ' ') filter (where x.part = 'LEAD') as lead_email,
          string_agg(s.email, ' ' order by s.email) filter (where x.part = 'CO') as co_emails,
          string_agg(s.email, ' ' order by s.email) filter (where x.part = 'PEER') as peer_emails
        from series_staff x join staff s on s.id = x.staff_id where x.centre_id = g.centre_id and x.series_id = g.id) p on true
    where g.centre_id = ${centreId}::uuid and (g.ended_on is null or g.ended_on > ${today}::date) order by g.created_at, g.id`;
}

export type MembershipToGive = {
  readonly client_id: string;
  readonly code: string;
  readonly group: string;
  readonly from: string;
  readonly until: string | null;
  readonly override_reason: string | null;
};

/** Every spell of whom the viewer reaches, by number: one statement. */
export async function membershipsToGive(tx: Tx, _permit: Permit<'client.export'>): Promise<MembershipToGive[]> {
  return tx.db.$queryRaw<MembershipToGive[]>`
    select c.id as client_id, c.code, coalesce(g.titles->>'en', (select min(t.value) from jsonb_each_text(g.titles) t)) as "group",
      m.from_date::text as "from", m.until_date::text as "until", m.override_reason
    from membership m join client c on c.centre_id = m.centre_id and c.id = m.client_id
      join group_series g on g.centre_id = m.centre_id and g.id = m.series_id
    where m.centre_id = ${tx.viewer.centreId}::uuid and m.state <> 'OFFERED' order by c.code, m.from_date, m.id`;
}

/** Spells that the viewer reaches: none for whoever sees no client. */
export async function spellsCounted(tx: Tx): Promise<number> {
  return tx.db.membership.count({ where: { centreId: tx.viewer.centreId } });
}
