import { addDays } from '@alongside/kit/time';
import { ofRole, type CentreOfStory, type StaffOfStory } from './centres.ts';
import type { ClientOfStory } from './clients.ts';
import type { GroupOfStory } from './groups.ts';
import type { Told } from './story.ts';

const column = (date: string) => new Date(`${date}T00:00:00.000Z`);
const goals = [
  { title: 'Evenings with company', words: 'I want my evenings back, with people who know me.' },
  { title: 'A way through cravings', words: 'When it gets loud I want to know what to do first.' },
  { title: 'Back to work', words: 'I want to open the shop again by spring.' },
];

/** An active plan for most people: a problem, a goal in their words, and the groups they go to as prescriptions. */
export async function tellPlans(
  { db, dice, at, now }: Told,
  centre: CentreOfStory,
  clients: readonly ClientOfStory[],
  groups: readonly GroupOfStory[],
): Promise<void> {
  const ofClient = (id: string) => groups.filter((group) => group.memberIds.includes(id));
  const planned = clients
    .filter((client) => ofClient(client.id).length > 0)
    .map((client) => ({ client, planId: dice.id(at), problemId: dice.id(at), goalId: dice.id(at), goal: dice.pick(goals) }));
  const centreId = centre.id;
  await db.plan.createMany({
    data: planned.map(({ client, planId }) => ({
      ...{ centreId, id: planId, clientId: client.id, number: 1, status: 'ACTIVE' as const, version: 2 },
      ...{
        startsOn: column(client.admittedOn),
        reviewDue: column(addDays(client.admittedOn, 90)),
        activatedAt: now,
        activatedBy: client.counsellorId,
      },
    })),
  });
  await db.planProblem.createMany({
    data: planned.map(({ client, planId, problemId }) => ({
      centreId,
      id: problemId,
      planId,
      clientId: client.id,
      position: 0,
      domain: dice.pick(['BIOLOGICAL', 'PSYCHOLOGICAL', 'SOCIAL'] as const),
      title: dice.pick(['Sleeps badly', 'Lives alone', 'Strong cravings in the evening']),
    })),
  });
  await db.planGoal.createMany({
    data: planned.map(({ client, planId, problemId, goalId, goal }) => ({
      centreId,
      id: goalId,
      planId,
      clientId: client.id,
      problemId,
      position: 0,
      ...goal,
      isShared: dice.next() < 0.6,
    })),
  });
  await db.planIntervention.createMany({
    data: planned.flatMap(({ client, planId, goalId }) =>
      ofClient(client.id).map((group, position) => ({
        ...{ centreId, id: dice.id(at), planId, clientId: client.id, goalId, position, serviceId: group.serviceId, seriesId: group.id },
        ...{ timesAWeek: 1 + (position % 2), minutesEach: 60, startsOn: column(client.admittedOn), weeks: 40 },
      })),
    ),
  });
}

/** Coaches beside about a third of the people; some let the coach see attendance and goals, some nothing, some no longer. The rest waits. */
export async function tellCoaching(
  { db, dice, at, now, today }: Told,
  centre: CentreOfStory,
  staff: readonly StaffOfStory[],
  clients: readonly ClientOfStory[],
): Promise<void> {
  const coaches = ofRole(staff, 'PEER_COACH');
  const supervisor = ofRole(staff, 'SUPERVISOR')[0];
  const centreId = centre.id;
  const matched = clients.filter((_, i) => i % 3 === 0).map((client) => ({ clientId: client.id, coachId: dice.pick(coaches).id }));
  const since = column(addDays(today, -60));
  await db.coachMatch.createMany({ data: matched.map((match) => ({ centreId, id: dice.id(at), ...match, fromDate: since })) });
  await db.consent.createMany({
    data: matched
      .filter((_, i) => i % 4 !== 3)
      .map((match, i) => ({
        centreId,
        id: dice.id(at),
        ...match,
        scopes: i % 2 ? ['ATTENDANCE' as const] : ['ATTENDANCE' as const, 'PLAN' as const],
        validFrom: since,
        revokedAt: i % 9 === 8 ? now : null,
      })),
  });
  if (supervisor)
    await db.supervision.createMany({
      data: coaches
        .slice(0, 8)
        .map((coach) => ({ centreId, id: dice.id(at), supervisorId: supervisor.id, coachId: coach.id, fromDate: since })),
    });
  await db.closure.create({
    data: {
      organisationId: await organisationOf(db, centreId),
      centreId,
      id: dice.id(at),
      fromDate: column(addDays(today, 12)),
      untilDate: column(addDays(today, 13)),
      reason: 'Staff training',
    },
  });
}

async function organisationOf(db: Told['db'], centreId: string): Promise<string> {
  return (await db.centre.findUniqueOrThrow({ where: { id: centreId } })).organisationId;
}
