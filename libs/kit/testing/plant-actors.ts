import type { Role } from '@alongside/kit/server';
import { plantConsent, plantGrant, plantMatch, plantSecond, plantSupervision } from './plant-access.ts';
import { plantContact, plantProfile } from './plant-coaching.ts';
import { plantStatus } from './plant-attendance.ts';
import { plantSeries } from './plant-groups.ts';
import { plantCareTeam, plantCentre, plantClient, plantStaff, type PlantedClient } from './plant-people.ts';
import { canary, plantRecord, plantSpell, type Ground } from './plant-record.ts';
import type { StaffFacts, World } from './world.ts';

/** Each relation in which an actor may stand to a client; every actor has one client in each. */
const relations = [
  'NONE',
  'CARE_TEAM',
  'CARE_TEAM_ENDED',
  'LEADS',
  'MATCH',
  'MATCH_CONSENT',
  'MATCH_ATTENDANCE_ONLY',
  'MATCH_CONSENT_EXPIRED',
  'MATCH_CONSENT_REVOKED',
  'MATCH_ENDED',
  'SUPERVISEE',
  'SUPERVISEE_CONSENT',
  'SUPERVISEE_ENDED',
  'GRANT',
  'GRANT_EXPIRED',
  'OTHER_CENTRE',
] as const;
export type PlantedRelation = (typeof relations)[number];

const actorKeys = [
  'COUNSELLOR',
  'COORDINATOR',
  'PEER_COACH',
  'SUPERVISOR',
  'MANAGER',
  'MANAGER_SEES',
  'ADMINISTRATOR',
  'PRIVACY_REVIEWER',
] as const;
export type ActorKey = (typeof actorKeys)[number];

export type Actor = {
  readonly key: ActorKey;
  readonly staff: StaffFacts;
  /** The group that this actor leads; its member is the client of the relation LEADS. */
  readonly own: Pick<Ground, 'lead' | 'series'>;
  /** A coach whom this actor supervises. */
  readonly superviseeId: string;
  readonly clients: Readonly<Record<PlantedRelation, PlantedClient>>;
  readonly grants: { readonly active: string; readonly expired: string };
};

/** Two centres of one (demo) organisation, all actors, and a full record with canaries for each actor in each relation. */
export type ActorsWorld = { readonly actors: readonly Actor[]; readonly ground: Ground; readonly otherGround: Ground };

export async function plantActors(world: World): Promise<ActorsWorld> {
  const centre = await plantCentre(world, { isDemo: true });
  const other = await plantCentre(world, { organisationId: centre.organisationId });
  const ground = await plantGround(world, await plantStaff(world, centre, 'COUNSELLOR', { name: 'Neutral' }));
  const otherGround = await plantGround(world, await plantStaff(world, other, 'COUNSELLOR', { name: 'Elsewhere' }));
  const actors: Actor[] = [];
  for (const key of actorKeys) actors.push(await plantActor(world, key, ground, otherGround));
  return { actors, ground, otherGround };
}

async function plantGround(world: World, lead: StaffFacts): Promise<Ground> {
  const series = await plantSeries(world, lead, { capacity: 200 });
  await plantStatus(world, series.sessionIds[0] ?? '', 'HELD');
  const coach = await plantStaff(world, lead, 'PEER_COACH', { name: 'Neutral coach' });
  const formerCoach = await plantStaff(world, lead, 'PEER_COACH', { name: 'Former coach' });
  for (const one of [lead, coach, formerCoach])
    await world.owner.staff.updateMany({ where: { id: one.staffId }, data: { nameUr: 'غیر جانبدار' } });
  await plantProfile(world, coach);
  await plantSupervision(world, lead, coach);
  return { lead, series, coach, formerCoach };
}

async function plantActor(world: World, key: ActorKey, ground: Ground, otherGround: Ground): Promise<Actor> {
  const seesClients = key === 'MANAGER_SEES';
  const role: Role = key === 'MANAGER_SEES' ? 'MANAGER' : key;
  const staff = await plantStaff(world, ground.lead, role, { name: key, seesClients });
  const coach = await plantStaff(world, ground.lead, 'PEER_COACH', { name: `Supervised by ${key}` });
  await plantSupervision(world, staff, coach);
  const formerCoach = await plantStaff(world, ground.lead, 'PEER_COACH', { name: `Once supervised by ${key}` });
  await plantSupervision(world, staff, formerCoach, { until: '2026-10-01' });
  const named = [staff, coach, formerCoach].map((one) => one.staffId);
  await world.owner.staff.updateMany({ where: { id: { in: named } }, data: { nameUr: 'غیر جانبدار' } });
  const own = { lead: staff, series: await plantSeries(world, staff, { serviceId: ground.series.serviceId, firstDate: '2026-11-11' }) };
  const planted: Partial<Record<PlantedRelation, PlantedClient>> = {};
  for (const relation of relations) {
    const at = relation === 'OTHER_CENTRE' ? otherGround : ground;
    const client = await plantClient(world, at.lead);
    await plantRecord(world, at, client, `${key}.${relation}`);
    planted[relation] = client;
  }
  const clients = planted as Record<PlantedRelation, PlantedClient>;
  // The actor's own part at the other centre is no reach from this one.
  await plantCareTeam(world, { ...staff, centreId: otherGround.lead.centreId }, clients.OTHER_CENTRE);
  await plantMatch(world, { ...staff, centreId: otherGround.lead.centreId }, clients.OTHER_CENTRE);
  for (const relation of withoutMatch) await plantMatch(world, ground.formerCoach, clients[relation]);
  // Asked by somebody who is none of the actors: whoever may agree reads it, and nobody else.
  for (const [relation, at] of [
    ['NONE', ground],
    ['OTHER_CENTRE', otherGround],
  ] as const)
    await plantSecond(world, at.lead, clients[relation], canary('grant_second', 'reason', `${key}.${relation}`));
  const grants = await relate(world, { staff, coach, formerCoach, own, clients, key });
  return { key, staff, own, superviseeId: coach.staffId, clients, grants };
}

type Relating = Pick<Actor, 'staff' | 'own' | 'clients' | 'key'> & { readonly coach: StaffFacts; readonly formerCoach: StaffFacts };

async function relate(world: World, { staff, coach, formerCoach, own, clients, key }: Relating): Promise<Actor['grants']> {
  await plantCareTeam(world, staff, clients.CARE_TEAM, { until: '2027-01-01' });
  await plantCareTeam(world, staff, clients.CARE_TEAM_ENDED, { until: '2026-11-25' });
  await plantCareTeam(world, staff, clients.NONE, { from: '2026-11-26' }); // tomorrow is not yet
  await plantSpell(world, own, clients.LEADS, `${key}.LEADS_OWN`);
  for (const relation of ['MATCH', 'MATCH_CONSENT', 'MATCH_ATTENDANCE_ONLY', 'MATCH_CONSENT_EXPIRED', 'MATCH_CONSENT_REVOKED'] as const)
    await plantMatch(world, staff, clients[relation]);
  await plantMatch(world, staff, clients.MATCH_ENDED, { until: '2026-11-25' });
  await plantConsent(world, staff, clients.MATCH_ENDED);
  await plantConsent(world, staff, clients.MATCH_CONSENT);
  await plantConsent(world, staff, clients.MATCH_ATTENDANCE_ONLY, { scopes: ['ATTENDANCE'] });
  await plantConsent(world, staff, clients.MATCH_CONSENT_EXPIRED, { until: world.now });
  await plantConsent(world, staff, clients.MATCH_CONSENT_REVOKED, { revokedAt: world.now });
  await plantMatch(world, coach, clients.SUPERVISEE);
  await plantMatch(world, coach, clients.SUPERVISEE_CONSENT);
  await plantConsent(world, coach, clients.SUPERVISEE_CONSENT);
  await plantMatch(world, formerCoach, clients.SUPERVISEE_ENDED);
  await plantConsent(world, formerCoach, clients.SUPERVISEE_ENDED);
  await plantOwnContacts(world, { staff, coach, formerCoach, own, clients, key });
  const grants = {
    active: await plantGrant(world, staff, clients.GRANT),
    expired: await plantGrant(world, staff, clients.GRANT_EXPIRED, 60),
  };
  for (const [relation, id] of [
    ['GRANT', grants.active],
    ['GRANT_EXPIRED', grants.expired],
  ] as const)
    await world.owner.accessGrant.updateMany({ where: { id }, data: { reason: canary('access_grant', 'reason', `${key}.${relation}`) } });
  return grants;
}

/** Who is matched with nobody whom the actor knows has somebody else as coach. */
const withoutMatch = ['NONE', 'CARE_TEAM', 'CARE_TEAM_ENDED', 'LEADS', 'MATCH_ENDED', 'GRANT', 'GRANT_EXPIRED'] as const;

const coached = [
  'MATCH',
  'MATCH_CONSENT',
  'MATCH_ATTENDANCE_ONLY',
  'MATCH_CONSENT_EXPIRED',
  'MATCH_CONSENT_REVOKED',
  'MATCH_ENDED',
] as const;

/** A contact in each match of the actor's own and of those whom they supervise. */
async function plantOwnContacts(world: World, { staff, coach, formerCoach, clients, key }: Relating): Promise<void> {
  const step = (relation: PlantedRelation) => ({
    nextStep: canary('support_contact', 'own_step', `${key}.${relation}`),
    nextOn: '2026-12-02',
  });
  for (const relation of coached) await plantContact(world, staff, clients[relation], step(relation));
  for (const relation of ['SUPERVISEE', 'SUPERVISEE_CONSENT'] as const) await plantContact(world, coach, clients[relation], step(relation));
  await plantContact(world, formerCoach, clients.SUPERVISEE_ENDED, step('SUPERVISEE_ENDED'));
}
