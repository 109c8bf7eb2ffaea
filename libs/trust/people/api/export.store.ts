import type { Tx } from '@alongside/kit/server';
import type { Permit } from '@alongside/trust/access/api';

export type PersonToGive = {
  readonly id: string;
  readonly code: string;
  readonly names: readonly { readonly lang: string; readonly given: string; readonly family: string; readonly preferred: string }[];
  readonly birth_date: string | null;
  readonly gender: string;
  readonly languages: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly admitted_on: string | null;
  readonly phase: string | null;
  readonly discharged_on: string | null;
  readonly discharge_reason: string | null;
  readonly counsellor_email: string | null;
};

/** Everybody whom the viewer reaches, with the latest episode and the primary counsellor of today: one statement, so one moment. */
export async function peopleToGive(tx: Tx, _permit: Permit<'client.export'>): Promise<PersonToGive[]> {
  const { centreId, today } = tx.viewer;
  return tx.db.$queryRaw<PersonToGive[]>`
    select c.id, c.code, p.birth_date::text, p.gender::text, p.languages, k.phone, k.email, k.address,
      e.admitted_on::text, e.phase::text, e.discharged_on::text, e.discharge_reason, t.email as counsellor_email,
      coalesce((select jsonb_agg(jsonb_build_object('lang', n.lang, 'given', n.given, 'family', n.family, 'preferred', n.preferred) order by n.lang)
        from person_name n where n.person_id = p.id), '[]') as names
    from client c join person p on p.id = c.person_id
      left join client_contact k on k.centre_id = c.centre_id and k.client_id = c.id
      left join lateral (select * from episode x where x.centre_id = c.centre_id and x.client_id = c.id order by x.admitted_on desc limit 1) e on true
      left join lateral (select s.email from care_team_member m join staff s on s.id = m.staff_id
        where m.centre_id = c.centre_id and m.client_id = c.id and m.part = 'PRIMARY_COUNSELLOR' and m.from_date <= ${today}::date
          and (m.until_date is null or m.until_date > ${today}::date) limit 1) t on true
    where c.centre_id = ${centreId}::uuid order by c.code`;
}

export type StaffToGive = {
  readonly name: string;
  readonly name_ur: string | null;
  readonly email: string;
  readonly role: string;
  readonly sees_clients: boolean;
};

/** Every running post of the active centre. */
export async function staffToGive(tx: Tx, _permit: Permit<'staff.write'>): Promise<StaffToGive[]> {
  return tx.db.$queryRaw<StaffToGive[]>`
    select s.name, s.name_ur, s.email, p.role::text, p.sees_clients from post p join staff s on s.id = p.staff_id
     where p.centre_id = ${tx.viewer.centreId}::uuid and p.ended_at is null and s.disabled_at is null order by s.name, s.id, p.role`;
}
