import { addDays } from '@alongside/kit/time';
import type { CentreOfStory } from './centres.ts';
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

/** A day on which the centre is closed: a series that falls on it is planted so. */
export async function tellClosure({ db, dice, at, today, organisationId }: Told, centre: CentreOfStory): Promise<void> {
  const centreId = centre.id;
  await db.closure.create({
    data: {
      organisationId,
      centreId,
      id: dice.id(at),
      fromDate: column(addDays(today, 12)),
      untilDate: column(addDays(today, 13)),
      reason: 'Staff training',
    },
  });
}
