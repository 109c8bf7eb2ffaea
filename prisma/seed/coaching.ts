import { addDays } from '@alongside/kit/time';
import { ofRole, type CentreOfStory, type StaffOfStory } from './centres.ts';
import type { ClientOfStory } from './clients.ts';
import { some, tellProfiles, wordsOf } from './coaches.ts';
import type { Told } from './story.ts';

const column = (date: string) => new Date(`${date}T00:00:00.000Z`);
const reasons = [
  'Both are parents who work',
  'The same way, and evenings that fit',
  'She asked for somebody her age',
  'Speak the same language',
];

/** Days that people have waited, by their place among the clients: some for weeks, somebody since yesterday. */
const waiting: readonly (readonly [client: number, days: number])[] = [
  [13, 23],
  [22, 17],
  [31, 12],
  [40, 9],
  [52, 6],
  [61, 3],
  [73, 1],
];
const waitingInLondon: typeof waiting = [
  [4, 8],
  [10, 2],
];

/**
 * Coaches beside about a third of the people; some let the coach see attendance and goals, some nothing, some no longer. Others wait; one proposal is open,
 * one was declined, one match ended because the person wished another.
 */
export async function tellCoaching(
  told: Told,
  centre: CentreOfStory,
  staff: readonly StaffOfStory[],
  clients: readonly ClientOfStory[],
): Promise<void> {
  const { db, dice, at, now, today } = told;
  const coaches = ofRole(staff, 'PEER_COACH');
  const centreId = centre.id;
  const isLondon = centre.zone === 'Europe/London';
  const load = new Map<string, number>();
  const matched = clients
    .filter((_, i) => i % 3 === 0)
    .map((client, nth) => {
      // The first coach is the demo's card: somebody must be there to call.
      const coachId = (nth % 8 === 0 ? coaches[0] : dice.pick(coaches))?.id ?? '';
      const slot = (load.get(coachId) ?? 0) + 1;
      load.set(coachId, slot);
      const daysIn = Math.min(150, Math.max(3, daysSince(client.admittedOn, today) - 7));
      return { client, coachId, slot, id: dice.id(at), requestId: dice.id(at), since: addDays(today, -1 - dice.whole(daysIn)) };
    });
  await db.matchRequest.createMany({
    data: matched.map(({ client, requestId, since }) => ({
      ...{ centreId, id: requestId, clientId: client.id, status: 'MATCHED' as const, since: column(addDays(since, -6)) },
      ...{ ...wordsOf(dice, isLondon), meetsBy: [], avoidCoachIds: [], openedBy: client.counsellorId },
    })),
  });
  await db.coachMatch.createMany({
    data: matched.map(({ client, coachId, slot, id, requestId, since }) => ({
      ...{ centreId, id, clientId: client.id, coachId, slot, requestId, reason: dice.pick(reasons), fromDate: column(since), version: 3 },
      ...{ proposedAt: column(addDays(since, -2)), coachAcceptedAt: column(addDays(since, -1)), clientAcceptedAt: column(since) },
    })),
  });
  await db.consent.createMany({
    data: matched
      .filter((_, i) => i % 4 !== 3)
      .map(({ client, coachId, since }, i) => ({
        ...{ centreId, id: dice.id(at), clientId: client.id, coachId, recordedBy: client.counsellorId, recordedAt: column(since) },
        ...{ scopes: i % 2 ? ['ATTENDANCE' as const] : ['ATTENDANCE' as const, 'PLAN' as const], validFrom: column(since) },
        revokedAt: i % 9 === 8 ? now : null,
      })),
  });
  await tellSupervision(told, centreId, staff);
  await tellProfiles(
    told,
    centreId,
    coaches.map((coach) => coach.id),
    isLondon,
    load,
  );
  const asked = await tellWaiting(told, centre, clients);
  if (!isLondon) await tellSteps(told, centreId, staff, asked, load);
  await tellPrescriptions(told, centre, matched);
}

function daysSince(date: string, today: string): number {
  return Math.round((column(today).getTime() - column(date).getTime()) / 86_400_000);
}

/** All but the last two coaches have a supervisor: those two are not offered, and the desk says why. */
async function tellSupervision({ db, dice, at, today }: Told, centreId: string, staff: readonly StaffOfStory[]): Promise<void> {
  const [supervisor] = ofRole(staff, 'SUPERVISOR');
  const coaches = ofRole(staff, 'PEER_COACH');
  if (!supervisor) return;
  const supervised = coaches.slice(0, Math.max(2, coaches.length - 2));
  await db.supervision.createMany({
    data: supervised.map((coach) => ({
      ...{ centreId, id: dice.id(at), supervisorId: supervisor.id, coachId: coach.id, fromDate: column(addDays(today, -160)) },
    })),
  });
}

type Asked = { readonly client: ClientOfStory; readonly days: number; readonly id: string; readonly index: number };

/** Wishes that wait, and one to which a coach is proposed. */
async function tellWaiting({ db, dice, at, now }: Told, centre: CentreOfStory, clients: readonly ClientOfStory[]): Promise<Asked[]> {
  const isLondon = centre.zone === 'Europe/London';
  const centreId = centre.id;
  const proposed: typeof waiting = isLondon ? [] : [[76, 4]];
  const rows = [...(isLondon ? waitingInLondon : waiting), ...proposed].flatMap(([index, days]) => {
    const client = clients[index];
    return client ? [{ client, days, id: dice.id(at), isProposed: index === 76, index }] : [];
  });
  await db.matchRequest.createMany({
    data: rows.map(({ client, days, id, isProposed, index }) => {
      const words = wordsOf(dice, isLondon);
      return {
        ...{ centreId, id, clientId: client.id, since: new Date(now.getTime() - days * 86_400_000), openedBy: client.counsellorId },
        ...{ ...words, situations: some(dice, words.situations, 2), meetsBy: [], avoidCoachIds: [] },
        ...{ windows: index % 2 ? words.windows : [], gender: index === 22 ? ('FEMALE' as const) : null },
        avoid: index === 31 ? 'Not by phone after nine in the evening' : '',
        status: isProposed ? ('MATCHED' as const) : ('WAITING' as const),
      };
    }),
  });
  return rows;
}

/** A proposal that is open, one that the coach declined, a match that ended because the person wished another. */
async function tellSteps(
  { db, dice, at, now, today }: Told,
  centreId: string,
  staff: readonly StaffOfStory[],
  asked: readonly Asked[],
  load: ReadonlyMap<string, number>,
): Promise<void> {
  const [first, second, third] = ofRole(staff, 'PEER_COACH');
  const [boss] = ofRole(staff, 'COORDINATOR');
  const of = (index: number) => asked.find((row) => row.index === index);
  const [open, declined, ended] = [of(76), of(52), of(40)];
  if (!first || !second || !third || !boss || !open || !declined || !ended) return;
  const by = { approvedBy: boss.id, proposedAt: new Date(now.getTime() - 20 * 3_600_000) };
  const row = (one: Asked, coachId: string) => ({
    centreId,
    id: dice.id(at),
    clientId: one.client.id,
    coachId,
    requestId: one.id,
    ...by,
  });
  const longAgo = addDays(today, -70);
  const begun = ended.client.admittedOn > longAgo ? ended.client.admittedOn : longAgo;
  const no = row(declined, second.id);
  const over = row(ended, third.id);
  await db.coachMatch.createMany({
    data: [
      {
        ...row(open, first.id),
        state: 'PROPOSED',
        slot: (load.get(first.id) ?? 0) + 1,
        reason: 'A language in common, and hours that fit',
      },
      { ...no, state: 'DECLINED', version: 2 },
      {
        ...{ ...over, state: 'ENDED' as const, version: 4, endReason: 'CLIENT_WISH' as const },
        ...{ fromDate: column(begun), untilDate: column(addDays(today, -9)) },
      },
    ],
  });
  const step = { centreId, byStaff: boss.id, at: now };
  await db.matchChange.createMany({
    data: [
      { ...step, id: dice.id(at), matchId: no.id, clientId: no.clientId, state: 'DECLINED', side: 'COACH', declineReason: 'NO_TIME' },
      { ...step, id: dice.id(at), matchId: over.id, clientId: over.clientId, state: 'ENDED', note: 'Would like somebody closer to home' },
    ],
  });
}

/** Peer coaching stands in the plan of whoever has a coach: once a week, half an hour. */
async function tellPrescriptions(
  { db, dice, at }: Told,
  centre: CentreOfStory,
  matched: readonly { readonly client: ClientOfStory; readonly since: string }[],
): Promise<void> {
  const service = await db.service.findFirst({ where: { centreId: centre.id, isCoaching: true } });
  const plans = await db.plan.findMany({ where: { centreId: centre.id, clientId: { in: matched.map(({ client }) => client.id) } } });
  if (!service) return;
  await db.planIntervention.createMany({
    data: plans.flatMap((plan) => {
      const one = matched.find(({ client }) => client.id === plan.clientId);
      if (!one) return [];
      const dose = { timesAWeek: 1, minutesEach: 30, startsOn: column(one.since), weeks: 26 };
      return [
        { centreId: centre.id, id: dice.id(at), planId: plan.id, clientId: plan.clientId, position: 20, serviceId: service.id, ...dose },
      ];
    }),
  });
}
