import { newId, toColumn } from '@alongside/kit/server';
import { addDays, localOf } from '@alongside/kit/time';
import { plantConsent, plantMatch, plantSupervision } from './plant-access.ts';
import { plantCareTeam, plantClient, plantStaff, type PlantedClient } from './plant-people.ts';
import type { StaffFacts, World } from './world.ts';

type Week = readonly { readonly weekday: number; readonly from: string; readonly until: string }[];
const evenings: Week = [{ weekday: 2, from: '18:00', until: '21:00' }];

type ProfileWishes = {
  readonly cap?: number;
  readonly languages?: readonly string[];
  readonly gender?: 'FEMALE' | 'MALE';
  readonly pathways?: readonly ('TWELVE_STEP' | 'SMART' | 'DHARMA')[];
  readonly windows?: Week;
  readonly status?: 'ACTIVE' | 'PAUSED';
};

/** A coach's profile: Urdu, SMART, Tuesday evenings, in the room or by phone, 15 people at most; unless said otherwise. */
export async function plantProfile(world: World, coach: StaffFacts, over: ProfileWishes = {}): Promise<void> {
  const { cap = 15, languages = ['ur'], gender = 'FEMALE', pathways = ['SMART'], windows = evenings, status = 'ACTIVE' } = over;
  await world.owner.coachProfile.create({
    data: {
      ...{ centreId: coach.centreId, staffId: coach.staffId, cap, gender, status },
      ...{ languages: [...languages], pathways: [...pathways], windows: windows.map((window) => ({ ...window })) },
      ...{ faith: 'ISLAM', ageBand: 'FROM_36', situations: ['PARENT'], interests: ['MUSIC'], meetsBy: ['IN_PERSON', 'PHONE'] },
    },
  });
}

type RequestWishes = {
  readonly daysAgo?: number;
  readonly gender?: 'FEMALE' | 'MALE' | null;
  readonly languages?: readonly string[];
  readonly avoid?: string;
  readonly avoidCoachIds?: readonly string[];
  readonly withdrawnReason?: string;
  readonly status?: 'WAITING' | 'MATCHED' | 'WITHDRAWN';
};

/** A wish for a coach that waits since `daysAgo` (3) days: Urdu, SMART, Tuesday evenings. */
export async function plantRequest(
  world: World,
  centre: { readonly centreId: string },
  client: PlantedClient,
  over: RequestWishes = {},
): Promise<string> {
  const { daysAgo = 3, gender = null, languages = ['ur'], avoid = '', avoidCoachIds = [], status = 'WAITING' } = over;
  const id = newId();
  await world.owner.matchRequest.create({
    data: {
      ...{ centreId: centre.centreId, id, clientId: client.clientId, status, gender, avoid },
      since: new Date(world.now.getTime() - daysAgo * 86_400_000),
      withdrawnReason: over.withdrawnReason ?? null,
      ...{ languages: [...languages], pathways: ['SMART'], windows: evenings.map((window) => ({ ...window })) },
      ...{ faith: 'ISLAM', situations: ['PARENT'], interests: ['MUSIC'], meetsBy: ['PHONE'], avoidCoachIds: [...avoidCoachIds] },
    },
  });
  return id;
}

type ContactWishes = {
  readonly matchId?: string;
  readonly daysAgo?: number;
  readonly minutes?: number;
  readonly reached?: boolean;
  readonly nextStep?: string;
  readonly nextOn?: string;
};

/** A contact of a coach with a client, a day ago, half an hour, unless said otherwise; on their latest match. */
export async function plantContact(world: World, coach: StaffFacts, client: PlantedClient, over: ContactWishes = {}): Promise<string> {
  const { daysAgo = 1, minutes = 30, reached: wasReached = true, nextStep = '' } = over;
  const { centreId, staffId: coachId } = coach;
  const { clientId } = client;
  const match = await world.owner.coachMatch.findFirstOrThrow({
    where: { centreId, coachId, clientId, ...(over.matchId ? { id: over.matchId } : {}) },
    orderBy: { id: 'desc' },
  });
  const at = new Date(world.now.getTime() - daysAgo * 86_400_000);
  const id = newId();
  await world.owner.supportContact.create({
    data: {
      ...{ centreId, id, clientId, coachId, matchId: match.id, at, channel: 'PHONE', minutes, wasReached, kinds: ['EMOTIONAL'], nextStep },
      ...{ localDate: toColumn(localOf(at, coach.zone).date), nextOn: over.nextOn ? toColumn(over.nextOn) : null },
      ...{ bodyHash: 'planted', recordedAt: at },
    },
  });
  return id;
}

type StepWishes = {
  readonly state: 'ENDED' | 'DECLINED' | 'WITHDRAWN' | 'PROPOSED';
  readonly reason?: string;
  readonly note?: string;
  readonly requestId?: string;
  readonly previousMatchId?: string;
};

/** A match that is over, or was never more than a proposal, with the step that made it so. */
export async function plantStep(world: World, coach: StaffFacts, client: PlantedClient, over: StepWishes): Promise<string> {
  const { centreId, staffId: coachId } = coach;
  const { clientId } = client;
  const { state, reason = '', note = '', requestId = null, previousMatchId = null } = over;
  const today = localOf(world.now, coach.zone).date;
  const id = newId();
  const days =
    state === 'ENDED'
      ? { fromDate: toColumn(addDays(today, -60)), untilDate: toColumn(addDays(today, -10)), endReason: 'GOALS_MET' as const }
      : {};
  const said = {
    proposedAt: world.now,
    approvedBy: coachId,
    coachAcceptedAt: world.now,
    clientAcceptedAt: state === 'ENDED' ? world.now : null,
  };
  await world.owner.coachMatch.create({
    data: { centreId, id, clientId, coachId, state, reason, requestId, previousMatchId, ...days, ...said },
  });
  const answer = state === 'DECLINED' ? { side: 'CLIENT' as const, declineReason: 'NOT_A_FIT' as const } : {};
  await world.owner.matchChange.create({
    data: { centreId, id: newId(), matchId: id, clientId, at: world.now, byStaff: coachId, state, note, ...answer },
  });
  return id;
}

/** One thing for each change of coaching to be made on: requests that wait, a proposal, a match that runs, a consent, two coaches who may be offered. */
export async function plantCoachingDesk(world: World, counsellor: StaffFacts, boss: StaffFacts) {
  const coach = async () => {
    const staff = await plantStaff(world, counsellor, 'PEER_COACH');
    await plantProfile(world, staff);
    await plantSupervision(world, boss, staff);
    return staff;
  };
  const client = async (given: string) => {
    const one = await plantClient(world, counsellor, { given, family: 'Waiting' });
    await plantCareTeam(world, counsellor, one);
    return one;
  };
  const [free, pausing] = [await coach(), await coach()];
  const [hopeful, leaving, asked, coached] = [await client('Hiba'), await client('Lubna'), await client('Rania'), await client('Kinza')];
  return {
    ...{ freeCoachId: free.staffId, pausingCoachId: pausing.staffId, hopefulId: hopeful.clientId },
    approveRequestId: await plantRequest(world, counsellor, hopeful),
    withdrawRequestId: await plantRequest(world, counsellor, leaving),
    proposalId: await plantStep(world, free, asked, { state: 'PROPOSED' }),
    endingMatchId: await plantMatch(world, free, coached),
    consentId: await plantConsent(world, free, coached),
  };
}
