import { newId, toColumn } from '@alongside/kit/server';
import { plantConsent } from './plant-access.ts';
import { plantContact, plantRequest, plantStep } from './plant-coaching.ts';
import type { PlantedSeries } from './plant-groups.ts';
import type { PlantedClient } from './plant-people.ts';
import type { StaffFacts, World } from './world.ts';

/** A text that stands in one cell of the database and nowhere else: where it shows, that cell leaked. */
export function canary(table: string, column: string, row: string): string {
  return `CNRY-${table}-${column}-${row}`;
}

/** Where the record's attendance lies: a series with a session that was held, led by somebody who asks nothing. */
export type Ground = {
  readonly lead: StaffFacts;
  readonly series: PlantedSeries;
  /** A coach with a profile who may be offered, and one who was the coach of everybody. Neither asks anything. */
  readonly coach: StaffFacts;
  readonly formerCoach: StaffFacts;
};

/** Fills a client's whole record: every sensitive cell of text holds the canary of its table, column and `row`. */
export async function plantRecord(world: World, ground: Ground, client: PlantedClient, row: string): Promise<void> {
  const c = (table: string, column: string) => canary(table, column, row);
  const { owner } = world;
  const key = { centreId: ground.lead.centreId, clientId: client.clientId };
  const name = { preferred: c('person_name', 'preferred'), given: c('person_name', 'given'), family: c('person_name', 'family') };
  await owner.personName.updateMany({ where: { personId: client.personId }, data: name });
  await owner.person.updateMany({ where: { id: client.personId }, data: { languages: [c('person', 'languages')] } });
  await owner.client.updateMany({
    where: { id: client.clientId },
    data: { code: c('client', 'code'), sortName: c('client', 'sort_name') },
  });
  const contact = { phone: c('client_contact', 'phone'), email: c('client_contact', 'email'), address: c('client_contact', 'address') };
  await owner.clientContact.create({ data: { ...key, ...contact } });
  const end = { dischargedOn: toColumn('2026-12-31'), dischargeReason: c('episode', 'discharge_reason') };
  await owner.episode.updateMany({ where: { clientId: client.clientId }, data: end });
  const team = { staffId: ground.lead.staffId, part: 'CASE_MANAGER' as const, fromDate: toColumn('2026-07-01') };
  await owner.careTeamMember.create({ data: { ...key, id: newId(), ...team, untilDate: toColumn('2027-12-31') } });
  await plantSpell(world, ground, client, row);
  await plantPlan(world, ground, client, row);
  await plantCoaching(world, ground, client, row);
}

/** What there is about coaches: a wish that waits, a match that is over with a contact in it, a proposal that was declined, consents. */
async function plantCoaching(world: World, { coach, formerCoach }: Ground, client: PlantedClient, row: string): Promise<void> {
  const c = (table: string, column: string) => canary(table, column, row);
  const wishes = { gender: 'FEMALE' as const, avoid: c('match_request', 'avoid'), avoidCoachIds: [formerCoach.staffId] };
  const requestId = await plantRequest(world, coach, client, { ...wishes, withdrawnReason: c('match_request', 'withdrawn_reason') });
  const words = { reason: c('coach_match', 'reason'), note: c('match_change', 'note'), requestId };
  const previousMatchId = await plantStep(world, formerCoach, client, { state: 'ENDED', ...words });
  await plantContact(world, formerCoach, client, { nextStep: c('support_contact', 'next_step'), nextOn: '2026-12-01' });
  await plantStep(world, formerCoach, client, { state: 'DECLINED', ...words, previousMatchId });
  await plantConsent(world, formerCoach, client, { until: world.now, revokedAt: world.now, recordedBy: coach });
  await plantConsent(world, coach, client);
}

/** A spell in the series and a mark with its history in the first session. */
export async function plantSpell(world: World, ground: Pick<Ground, 'lead' | 'series'>, client: PlantedClient, row: string): Promise<void> {
  const c = (table: string, column: string) => canary(table, column, row);
  const { owner } = world;
  const key = { centreId: ground.lead.centreId, clientId: client.clientId };
  const spell = { fromDate: toColumn('2026-11-01'), untilDate: toColumn('2026-12-31'), state: 'ACTIVE' as const };
  const reasons = { endReason: c('membership', 'end_reason'), overrideReason: c('membership', 'override_reason') };
  await owner.membership.create({ data: { ...key, id: newId(), seriesId: ground.series.seriesId, ...spell, ...reasons } });
  const [sessionId = ''] = ground.series.sessionIds;
  const mark = { sessionId, status: 'LATE' as const, arrivedMinute: 5, leftMinute: 50 };
  const when = { capturedAt: world.now, recordedAt: world.now, recordedBy: ground.lead.staffId, version: 1 };
  await owner.mark.create({ data: { ...key, ...mark, ...when } });
  const change = { opId: newId(), applied: true, reason: c('mark_change', 'reason'), bodyHash: 'planted' };
  await owner.markChange.create({ data: { ...key, ...mark, ...when, ...change } });
}

async function plantPlan(world: World, ground: Ground, client: PlantedClient, row: string): Promise<void> {
  const c = (table: string, column: string) => canary(table, column, row);
  const { owner } = world;
  const key = { centreId: ground.lead.centreId, clientId: client.clientId };
  const planId = newId();
  const problemId = newId();
  const sharedGoalId = newId();
  const days = { startsOn: toColumn('2026-11-02'), reviewDue: toColumn('2026-12-14') };
  const active = { status: 'ACTIVE' as const, activatedAt: world.now, activatedBy: ground.lead.staffId };
  await owner.plan.create({ data: { ...key, id: planId, number: 1, ...days, ...active } });
  const problem = { id: problemId, planId, position: 0, domain: 'SOCIAL' as const };
  await owner.planProblem.create({
    data: { ...key, ...problem, title: c('plan_problem', 'title'), detail: c('plan_problem', 'detail') },
  });
  for (const [position, isShared] of [true, false].entries()) {
    const column = (name: string) => c('plan_goal', isShared ? name : `private_${name}`);
    const goal = { id: isShared ? sharedGoalId : newId(), planId, problemId, position, isShared, targetOn: toColumn('2026-12-14') };
    const texts = { title: column('title'), words: column('words'), measure: column('measure') };
    await owner.planGoal.create({ data: { ...key, ...goal, ...texts } });
  }
  const { serviceId, seriesId, minutes } = ground.series;
  const dose = { timesAWeek: 1, minutesEach: minutes, startsOn: days.startsOn, weeks: 8 };
  await owner.planIntervention.create({
    data: { ...key, id: newId(), planId, goalId: sharedGoalId, position: 0, serviceId, seriesId, ...dose },
  });
}
