import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PlanInput } from '@alongside/kit/contract';
import { newId, toColumn } from '@alongside/kit/server';
import {
  openWorld,
  plantCareTeam,
  plantCentre,
  plantClient,
  plantMembership,
  plantSeries,
  plantStaff,
  viewerFor,
  type CentreFacts,
  type PlantedClient,
  type PlantedSeries,
  type StaffFacts,
  type World,
} from '@alongside/kit/testing';
import { activatePlan } from './activate-plan.ts';
import { clientDose } from './client-dose.ts';
import { clientPlan } from './client-plans.ts';
import { PlansNeeds } from './plans.needs.ts';
import { savePlan } from './save-plan.ts';

let world: World;
let needs: PlansNeeds;
let centre: CentreFacts;
let counsellor: StaffFacts;
let stranger: StaffFacts;
let amina: PlantedClient;
let series: PlantedSeries;

beforeAll(async () => {
  world = await openWorld();
  needs = new PlansNeeds(world.db, { of: () => Promise.resolve([]) });
  centre = await plantCentre(world);
  counsellor = await plantStaff(world, centre, 'COUNSELLOR');
  stranger = await plantStaff(world, centre, 'COUNSELLOR');
  amina = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, amina);
  series = await plantSeries(world, counsellor);
  await plantMembership(world, centre, series, amina);
});
afterAll(() => world.close());

function draft(clientId: string, over: Partial<PlanInput> = {}): PlanInput {
  const problemId = newId();
  const goalId = newId();
  return {
    id: newId(),
    clientId,
    expectedVersion: 0,
    startsOn: '2026-11-02',
    reviewDue: '2027-01-31',
    problems: [{ id: problemId, domain: 'SOCIAL', title: 'Lives alone', detail: '' }],
    goals: [
      {
        id: goalId,
        problemId,
        title: 'Company',
        words: 'I want to laugh again.',
        wordsLang: 'en',
        measure: '',
        targetOn: null,
        isShared: true,
      },
    ],
    interventions: [
      {
        id: newId(),
        goalId,
        serviceId: series.serviceId,
        seriesId: series.seriesId,
        timesAWeek: 1,
        minutesEach: 60,
        startsOn: '2026-11-02',
        weeks: 8,
        isMandatory: true,
      },
    ],
    ...over,
  };
}

async function fresh(): Promise<PlantedClient> {
  const client = await plantClient(world, centre);
  await plantCareTeam(world, counsellor, client);
  return client;
}

describe('savePlan and activatePlan', () => {
  test('a draft is written whole, becomes the plan, and leaves its events', async () => {
    const input = draft((await fresh()).clientId);
    const viewer = viewerFor(world, counsellor);
    expect(await savePlan(needs, viewer, input)).toMatchObject({
      __typename: 'PlanSaved',
      plan: { number: 1, status: 'DRAFT', version: 1 },
    });
    const active = await activatePlan(needs, viewerFor(world, counsellor), { id: input.id, expectedVersion: 1 });
    expect(active).toMatchObject({
      __typename: 'PlanSaved',
      plan: { status: 'ACTIVE', version: 2, goals: [{ words: 'I want to laugh again.' }] },
    });
    expect(await world.owner.auditEvent.findMany({ where: { subjectId: input.id }, orderBy: { id: 'asc' } })).toMatchObject([
      { action: 'CREATE', ruleId: 'C1', clientIds: [input.clientId] },
      { action: 'UPDATE', fields: ['status'] },
    ]);
  });

  test('a new version supersedes the one before and keeps it', async () => {
    const first = draft((await fresh()).clientId);
    const second = draft(first.clientId, { startsOn: '2026-11-23' });
    for (const input of [first, second]) {
      await savePlan(needs, viewerFor(world, counsellor), input);
      await activatePlan(needs, viewerFor(world, counsellor), { id: input.id, expectedVersion: 1 });
    }
    const kept = await world.owner.plan.findMany({ where: { clientId: first.clientId }, orderBy: { number: 'asc' } });
    expect(kept.map((plan) => plan.status)).toEqual(['SUPERSEDED', 'ACTIVE']);
  });

  test('a stale draft answers what stands now, and changes nothing', async () => {
    const input = draft((await fresh()).clientId);
    await savePlan(needs, viewerFor(world, counsellor), input);
    await savePlan(needs, viewerFor(world, counsellor), { ...input, expectedVersion: 1, reviewDue: '2027-02-28' });
    const stale = await savePlan(needs, viewerFor(world, counsellor), { ...input, expectedVersion: 1, reviewDue: '2027-03-31' });
    expect(stale).toMatchObject({ __typename: 'StalePlan', code: 'CONFLICT_VERSION', current: { version: 2, reviewDue: '2027-02-28' } });
  });

  test.each([
    ['-5 times a week', { timesAWeek: -5 }, ['input', 'interventions', '0', 'timesAWeek']],
    ['10,000 times a week', { timesAWeek: 10_000 }, ['input', 'interventions', '0', 'timesAWeek']],
    ['a service of nobody', { serviceId: newId() }, ['input', 'interventions', '0', 'serviceId']],
    ['a group of nobody', { seriesId: newId() }, ['input', 'interventions', '0', 'seriesId']],
  ])('refuses %s by its path', async (_, wrong, path) => {
    const input = draft((await fresh()).clientId);
    const interventions = input.interventions.map((one) => ({ ...one, ...wrong }));
    expect(await savePlan(needs, viewerFor(world, counsellor), { ...input, interventions })).toMatchObject({
      __typename: 'BadInput',
      path,
    });
  });

  test('another team finds nothing to write or to make active', async () => {
    const input = draft(amina.clientId);
    expect(await savePlan(needs, viewerFor(world, stranger), input)).toMatchObject({ __typename: 'NotFound' });
    await savePlan(needs, viewerFor(world, counsellor), input);
    expect(await activatePlan(needs, viewerFor(world, stranger), { id: input.id, expectedVersion: 1 })).toMatchObject({
      __typename: 'NotFound',
    });
  });
});

describe('the dose of a client', () => {
  const mark = async (client: PlantedClient, week: number, status: 'PRESENT' | 'EXCUSED', arrivedMinute: number | null = null) => {
    const at = { capturedAt: world.now, recordedAt: world.now, recordedBy: counsellor.staffId };
    const sessionId = series.sessionIds[week] ?? '';
    await world.owner.mark.create({
      data: { centreId: centre.centreId, sessionId, clientId: client.clientId, status, arrivedMinute, ...at },
    });
  };
  const doseOf = (client: PlantedClient, staff = counsellor) =>
    clientDose(needs, viewerFor(world, staff), { client: { id: client.clientId, viewerMay: [] }, weeks: 4 });

  test('prescribed against delivered by week; late minutes are missing, excused ones stand beside', async () => {
    const client = await fresh();
    await plantMembership(world, centre, series, client);
    const input = draft(client.clientId);
    await savePlan(needs, viewerFor(world, counsellor), input);
    await activatePlan(needs, viewerFor(world, counsellor), { id: input.id, expectedVersion: 1 });
    await mark(client, 0, 'PRESENT');
    await mark(client, 1, 'PRESENT', 20);
    await mark(client, 2, 'EXCUSED');
    const dose = await doseOf(client);
    expect(dose).toMatchObject({ from: '2026-11-02', until: '2026-11-29', lines: [{ kind: 'CLINICAL', prescribed: 240, delivered: 100 }] });
    expect(dose?.lines?.[0]?.weeks?.map((week) => [week.delivered, week.excused])).toEqual([
      [60, 0],
      [40, 0],
      [0, 60],
      [0, 0],
    ]);
    expect(dose?.sessions?.map((session) => session.id)).toEqual(series.sessionIds.slice(0, 3));
  });

  test('what was not prescribed has a line of its own', async () => {
    const client = await fresh();
    await mark(client, 3, 'PRESENT');
    expect(await doseOf(client)).toMatchObject({ lines: [{ intervention: null, kind: 'CLINICAL', prescribed: 0, delivered: 60 }] });
  });

  test('is not there for those who lead the group and are not of the team', async () => {
    expect(await doseOf(amina, stranger)).toBeNull();
  });
});

test('a coach sees the goals that the client shares, and nothing of the plan beside them', async () => {
  const client = await fresh();
  const coach = await plantStaff(world, centre, 'PEER_COACH');
  const input = draft(client.clientId);
  const secret = { ...input.goals[0], id: newId(), title: 'Debts', words: 'Nobody knows.', isShared: false };
  await savePlan(needs, viewerFor(world, counsellor), {
    ...input,
    goals: [...input.goals, { ...input.goals[0], ...secret } as PlanInput['goals'][number]],
  });
  await world.owner.coachMatch.create({
    data: { centreId: centre.centreId, id: newId(), clientId: client.clientId, coachId: coach.staffId, fromDate: toColumn('2026-08-01') },
  });
  await world.owner.consent.create({
    data: {
      centreId: centre.centreId,
      id: newId(),
      clientId: client.clientId,
      coachId: coach.staffId,
      scopes: ['PLAN'],
      validFrom: new Date('2026-08-01T00:00:00Z'),
    },
  });
  const look = () => clientPlan(needs, viewerFor(world, coach), { id: client.clientId, viewerMay: [] });
  expect(await look()).toBeNull(); // a draft is not shown
  expect(await activatePlan(needs, viewerFor(world, counsellor), { id: input.id, expectedVersion: 1 })).toMatchObject({
    __typename: 'PlanSaved',
  });
  const plan = await look();
  expect(plan?.goals?.map((goal) => goal.title)).toEqual(['Company']);
  expect(plan).toMatchObject({ problems: [], interventions: [] });
});
