import { newId, Prisma, type Rows } from '@alongside/kit/server';

/** For the owner's connection only: the first steps of a centre, before anybody is there whom row-level security could know. */
export type OrganisationRow = { readonly id: string; readonly name: string; readonly isDemo: boolean };
export type CentreRow = {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly locale: string;
  readonly isDemo: boolean;
};

export async function organisationNamed(db: Rows, name: string): Promise<OrganisationRow | null> {
  return db.organisation.findFirst({
    where: { name: { equals: name, mode: 'insensitive' } },
    select: { id: true, name: true, isDemo: true },
  });
}

export async function insertOrganisation(db: Rows, name: string): Promise<string> {
  const id = newId();
  await db.organisation.create({ data: { id, name } });
  return id;
}

/** By id or by name, whatever the case. */
export async function centresCalled(db: Rows, text: string | null): Promise<CentreRow[]> {
  const wanted = text === null ? Prisma.sql`true` : Prisma.sql`c.id::text = ${text} or lower(c.name) = lower(${text})`;
  return db.$queryRaw<CentreRow[]>`select c.id, c.name, c.organisation_id as "organisationId", c.locale, o.is_demo as "isDemo"
    from centre c join organisation o on o.id = c.organisation_id where ${wanted} order by c.name, c.id`;
}

export type NewCentre = { readonly organisationId: string; readonly name: string; readonly zone: string; readonly locale: string };

export async function insertCentre(db: Rows, centre: NewCentre): Promise<string> {
  const id = newId();
  await db.centre.create({ data: { ...centre, id } });
  const { organisationId } = centre;
  await db.service.createMany({ data: firstServices.map((service) => ({ organisationId, centreId: id, id: newId(), ...service })) });
  return id;
}

/** What a centre offers, to begin with: without a service no group can be made. */
const firstServices = [
  { kind: 'CLINICAL', titles: { en: 'Group therapy', ur: 'گروپ تھراپی' } },
  { kind: 'CLINICAL', titles: { en: 'Individual therapy', ur: 'انفرادی تھراپی' } },
  { kind: 'CLINICAL', titles: { en: 'Relapse prevention', ur: 'دوبارہ استعمال سے بچاؤ' } },
  { kind: 'CLINICAL', titles: { en: 'Family session', ur: 'خاندانی نشست' } },
  { kind: 'CLINICAL', titles: { en: 'Education', ur: 'آگاہی' } },
  { kind: 'PEER', isCoaching: true, titles: { en: 'Peer coaching', ur: 'ساتھی کی رہنمائی' } },
  { kind: 'PEER', titles: { en: 'Peer-led group', ur: 'ساتھیوں کا گروپ' } },
  { kind: 'COMMUNITY', titles: { en: 'Mutual-aid meeting', ur: 'باہمی مدد کی مجلس' } },
] as const;
