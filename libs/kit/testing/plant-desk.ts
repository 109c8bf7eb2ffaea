import { newId, toColumn } from '@alongside/kit/server';
import { plantGrant, plantMatch, plantSecond } from './plant-access.ts';
import { plantCentreTime } from './plant-centre-time.ts';
import { plantCoachingDesk } from './plant-coaching.ts';
import { plantMark } from './plant-attendance.ts';
import { plantChange } from './plant-change.ts';
import { plantMembership, plantSeries, type PlantedSeries } from './plant-groups.ts';
import { plantCareTeam, plantCentre, plantClient, plantRoom, plantStaff, type PlantedClient } from './plant-people.ts';
import { canary } from './plant-record.ts';
import type { CentreFacts, StaffFacts, World } from './world.ts';

/** `staff`: everybody of the demo centre, by role; TWO_POSTS has two. `names`: what else stands there, mostly ids. `real`: a centre that is no demo. */
export type PlantedDesk = {
  readonly staff: ReadonlyMap<string, StaffFacts>;
  readonly names: ReadonlyMap<string, string>;
  readonly real: CentreFacts;
};

const roles = ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const;

/**
 * A demo centre with one of each role, a counsellor's client with a whole record, a client of others whose cells are canaries, a second centre of the
 * organisation, and a real centre for what the demo refuses. The counsellor has done nothing yet: each change can be made once.
 */
export async function plantDesk(world: World): Promise<PlantedDesk> {
  const centre = await plantCentre(world, { isDemo: true });
  const staff = new Map<string, StaffFacts>();
  const demoBoss = 'boss@demo.example';
  for (const role of roles) staff.set(role, await plantStaff(world, centre, role, role === 'ADMINISTRATOR' ? { email: demoBoss } : {}));
  const counsellor = staff.get('COUNSELLOR');
  const coach = staff.get('PEER_COACH');
  if (!counsellor || !coach) throw new Error('nobody was planted');
  const own = await plantClient(world, counsellor);
  const second = await plantClient(world, counsellor, { given: 'Bilal', family: 'Anwar', code: 'T-TAKEN' });
  const third = await plantClient(world, counsellor, { given: 'Dua', family: 'Latif' });
  const series = await plantSeries(world, counsellor);
  for (const client of [own, second, third]) await plantCareTeam(world, counsellor, client);
  await plantMatch(world, coach, own);
  staff.set('TWO_POSTS', await plantTwoPosts(world, centre));
  staff.set('SUPERVISOR', await plantOften(world, centre, second));
  const real = await plantCentre(world);
  const boss = 'boss@bad-input.example';
  const { staffId: realStaffId } = await plantStaff(world, real, 'ADMINISTRATOR', { email: boss });
  const [manager, reviewed] = [staff.get('MANAGER'), staff.get('COORDINATOR')];
  if (!manager || !reviewed) throw new Error('nobody was planted');
  const names = {
    ...(await plantHouse(world, centre)),
    ...{ grantId: await plantGrant(world, manager, second), reviewGrantId: await plantGrant(world, reviewed, third, 120) },
    answerSecondId: await plantSecond(world, manager, third),
    ...(await plantOthers(world, centre)),
    changeId: await plantChange(world, counsellor, await plantSeries(world, counsellor, { firstDate: '2026-11-06', localStart: '07:00' })),
    ...(await plantCoachingDesk(world, counsellor, reviewed)),
    ...(await plantCare(world, counsellor, own, second, series)),
    ...{ demoBoss, boss, realStaffId, thirdId: third.clientId, centreId: centre.centreId },
    ...{ roomId: await plantRoom(world, centre), secondRoomId: await plantRoom(world, centre) },
  };
  const ids = [...staff].map(([role, { staffId }]) => [`staff${role.replaceAll('_', '')}`, staffId] as const);
  return { staff, names: new Map([...Object.entries<string>(names), ...ids]), real };
}

/** What an administrator changes: two colleagues, one with a second factor, and the centre's time. */
async function plantHouse(world: World, centre: CentreFacts) {
  const [helper, newcomer] = [await plantStaff(world, centre, 'COUNSELLOR'), await plantStaff(world, centre, 'COUNSELLOR')];
  const factor = { sealedKey: new Uint8Array(60), createdAt: world.now, confirmedAt: world.now };
  await world.owner.secondFactor.create({ data: { staffId: helper.staffId, ...factor } });
  return { helperId: helper.staffId, newcomerId: newcomer.staffId, ...(await plantCentreTime(world, centre)) };
}

/** Somebody who has used emergency access three times this week, and needs a second person for the next. */
async function plantOften(world: World, centre: CentreFacts, client: PlantedClient): Promise<StaffFacts> {
  const often = await plantStaff(world, centre, 'SUPERVISOR');
  for (const minutesAgo of [200, 300, 400]) await plantGrant(world, often, client, minutesAgo);
  return often;
}

async function plantTwoPosts(world: World, centre: CentreFacts): Promise<StaffFacts> {
  const both = await plantStaff(world, centre, 'COUNSELLOR');
  const { organisationId, centreId } = centre;
  await world.owner.post.create({ data: { organisationId, centreId, staffId: both.staffId, role: 'PEER_COACH', seesClients: false } });
  return both;
}

/** What nobody who asks here may see, and ids that lead nowhere for them. */
async function plantOthers(world: World, centre: CentreFacts) {
  const hidden = await plantClient(world, centre, {
    ...{ given: canary('person_name', 'given', 'HIDDEN'), family: canary('person_name', 'family', 'HIDDEN') },
    code: canary('client', 'code', 'HIDDEN'),
  });
  const contact = { phone: canary('client_contact', 'phone', 'HIDDEN'), email: '', address: canary('client_contact', 'address', 'HIDDEN') };
  await world.owner.clientContact.create({ data: { centreId: centre.centreId, clientId: hidden.clientId, ...contact } });
  const other = await plantCentre(world, { organisationId: centre.organisationId });
  const away = await plantStaff(world, other, 'COUNSELLOR');
  const awaySeries = await plantSeries(world, away);
  const awayClient = await plantClient(world, other, { given: canary('person_name', 'given', 'AWAY') });
  return {
    ...{ hiddenId: hidden.clientId, awayClientId: awayClient.clientId, awaySeriesId: awaySeries.seriesId, awayCentreId: other.centreId },
    ...{ awaySessionId: awaySeries.sessionIds[3] ?? '', awayRoomId: await plantRoom(world, other), awayStaffId: away.staffId },
    ...{ awayServiceId: awaySeries.serviceId, nowhereId: newId() },
  };
}

async function plantCare(world: World, lead: StaffFacts, own: PlantedClient, second: PlantedClient, series: PlantedSeries) {
  const { owner } = world;
  const { centreId } = lead;
  const membershipId = await plantMembership(world, lead, series, own, { until: '2026-12-31' });
  await plantMembership(world, lead, series, second, { until: '2026-12-20' });
  await plantMark(world, lead, series.sessionIds[0] ?? '', own);
  const careTeamId = newId();
  const colleague = await plantStaff(world, lead, 'COUNSELLOR');
  const spell = { staffId: colleague.staffId, part: 'CASE_MANAGER' as const, fromDate: toColumn('2026-08-01') };
  await owner.careTeamMember.create({ data: { centreId, id: careTeamId, clientId: own.clientId, ...spell } });
  const episode = await owner.episode.findFirstOrThrow({ where: { clientId: own.clientId } });
  const draftId = await plantDraft(world, lead, own, series);
  const readyId = await plantDraft(world, lead, second, series);
  const line = await owner.planProblem.findFirstOrThrow({ where: { clientId: second.clientId } });
  const otherEpisode = await owner.episode.findFirstOrThrow({ where: { clientId: second.clientId } });
  const sessions = Object.fromEntries(series.sessionIds.map((id, week) => [`session${'abcdefgh'[week]}`, id]));
  return {
    ...{ clientId: own.clientId, secondId: second.clientId, seriesId: series.seriesId, serviceId: series.serviceId, ...sessions },
    ...{ membershipId, careTeamId, episodeId: episode.id, draftId, readyId },
    ...{ lineId: line.id, otherEpisodeId: otherEpisode.id },
  };
}

/** A draft with a problem, a goal and a prescription: ready to hold. */
async function plantDraft(world: World, lead: StaffFacts, client: PlantedClient, { serviceId }: PlantedSeries): Promise<string> {
  const { owner } = world;
  const [planId, problemId, goalId] = [newId(), newId(), newId()];
  const key = { centreId: lead.centreId, clientId: client.clientId };
  const days = { startsOn: toColumn('2026-11-25'), reviewDue: toColumn('2026-12-20') };
  await owner.plan.create({ data: { ...key, id: planId, number: 1, status: 'DRAFT', ...days } });
  const problem = { id: problemId, planId, position: 0, domain: 'SOCIAL' as const, title: 'Lives alone', detail: '' };
  await owner.planProblem.create({ data: { ...key, ...problem } });
  const goal = { id: goalId, planId, problemId, position: 0, isShared: true, title: 'Meets people', words: 'I want company', measure: '' };
  await owner.planGoal.create({ data: { ...key, ...goal } });
  const dose = { timesAWeek: 1, minutesEach: 60, startsOn: days.startsOn, weeks: 8 };
  await owner.planIntervention.create({ data: { ...key, id: newId(), planId, goalId, position: 0, serviceId, ...dose } });
  return planId;
}
