import { newId, toColumn, type Role } from '@alongside/kit/server';
import type { CentreFacts, StaffFacts, World } from './world.ts';

/** A centre of a new organisation, or a second one of the given organisation. */
export async function plantCentre(
  world: World,
  over: { readonly zone?: string; readonly organisationId?: string; readonly isDemo?: boolean } = {},
): Promise<CentreFacts> {
  const organisationId = over.organisationId ?? newId();
  if (!over.organisationId)
    await world.owner.organisation.create({ data: { id: organisationId, name: 'Spec organisation', isDemo: over.isDemo ?? false } });
  const centre = { organisationId, id: newId(), name: 'Spec centre', zone: over.zone ?? 'Asia/Karachi' };
  await world.owner.centre.create({ data: centre });
  return { organisationId, centreId: centre.id, zone: centre.zone };
}

export async function plantStaff(
  world: World,
  centre: CentreFacts,
  role: Role,
  over: { readonly name?: string; readonly seesClients?: boolean; readonly email?: string } = {},
): Promise<StaffFacts> {
  const id = newId();
  const { organisationId, centreId } = centre;
  const seesClients = over.seesClients ?? false;
  await world.owner.staff.create({
    data: { organisationId, id, email: over.email ?? `${id}@spec.example`, name: over.name ?? `${role} ${id.slice(-4)}` },
  });
  await world.owner.post.create({ data: { organisationId, centreId, staffId: id, role, seesClients } });
  return { ...centre, staffId: id, role, seesClients };
}

export type PlantedClient = { readonly clientId: string; readonly personId: string; readonly code: string };

type ClientWishes = {
  readonly given?: string;
  readonly family?: string;
  readonly nameUr?: { readonly given: string; readonly family: string };
  readonly code?: string;
};

/** A client in care since 1 July 2026 (outpatient), named in English and, if given, Urdu. */
export async function plantClient(world: World, centre: CentreFacts, over: ClientWishes = {}): Promise<PlantedClient> {
  const { organisationId, centreId } = centre;
  const personId = newId();
  const clientId = newId();
  const code = over.code ?? `T-${clientId.slice(-6)}`;
  const given = over.given ?? 'Amina';
  const family = over.family ?? 'Rahman';
  await world.owner.person.create({ data: { organisationId, id: personId, birthDate: toColumn('1990-04-03'), gender: 'FEMALE' } });
  await world.owner.personName.createMany({
    data: [
      { organisationId, personId, lang: 'en', preferred: given, given, family },
      ...(over.nameUr ? [{ organisationId, personId, lang: 'ur', preferred: over.nameUr.given, ...over.nameUr }] : []),
    ],
  });
  await world.owner.client.create({
    data: { organisationId, centreId, id: clientId, personId, code, sortName: `${given} ${family}`.toLowerCase() },
  });
  await world.owner.episode.create({
    data: { centreId, id: newId(), clientId, admittedOn: toColumn('2026-07-01'), phase: 'OUTPATIENT' },
  });
  return { clientId, personId, code };
}

export async function plantCareTeam(
  world: World,
  staff: StaffFacts,
  client: PlantedClient,
  over: { readonly from?: string; readonly until?: string } = {},
): Promise<void> {
  await world.owner.careTeamMember.create({
    data: {
      centreId: staff.centreId,
      id: newId(),
      clientId: client.clientId,
      staffId: staff.staffId,
      part: 'PRIMARY_COUNSELLOR',
      fromDate: toColumn(over.from ?? '2026-07-01'),
      untilDate: over.until ? toColumn(over.until) : null,
    },
  });
}

export async function plantRoom(
  world: World,
  centre: CentreFacts,
  over: { readonly name?: string; readonly capacity?: number } = {},
): Promise<string> {
  const id = newId();
  const { organisationId, centreId } = centre;
  await world.owner.room.create({
    data: { organisationId, centreId, id, name: over.name ?? `Room ${id.slice(-4)}`, capacity: over.capacity ?? 12 },
  });
  return id;
}
