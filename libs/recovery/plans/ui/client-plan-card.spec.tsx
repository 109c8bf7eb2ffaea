import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, showScreen, type StageOptions } from '@alongside/kit/stage';
import { ClientPlanCard } from './client-plan-card.tsx';

const named = (text: string) => [{ lang: 'en', text }];
// Lines have the names that the contract demands: the editor's own check would refuse others.
const ids = {
  problem: '0197a000-0000-7000-8000-0000000000b1',
  goal: '0197a000-0000-7000-8000-0000000000c1',
  line: '0197a000-0000-7000-8000-0000000000d1',
};
const counselling = { id: 's1', titles: named('Counselling') };
const plan = {
  ...{ id: 'p1', number: 1, status: 'ACTIVE', startsOn: '2026-09-01', reviewDue: '2026-12-01', version: 3 },
  ...{ activatedAt: '2026-09-01T05:00:00Z', activatedByName: 'Sana Karim' },
  problems: [{ id: ids.problem, domain: 'SOCIAL', title: 'Lost his job', detail: '' }],
  goals: [
    {
      ...{ id: ids.goal, problemId: ids.problem, title: 'Work', words: 'پھر سے کام کرنا ہے', wordsLang: 'ur' },
      ...{ measure: '', targetOn: null, isShared: true },
    },
  ],
  interventions: [
    {
      ...{ id: ids.line, goalId: ids.goal, service: counselling, seriesId: null, seriesTitles: null, timesAWeek: 3, minutesEach: 60 },
      ...{ startsOn: '2026-09-01', weeks: 12, isMandatory: true },
    },
  ],
};
const week = { monday: '2026-11-16', sunday: '2026-11-22', prescribed: 180, delivered: 120, excused: 60, sessionIds: ['x1', 'x2'] };
const dose = {
  ...{ from: '2026-10-05', until: '2026-11-29' },
  lines: [
    { intervention: plan.interventions[0], kind: 'CLINICAL', weeks: [week], prescribed: 180, delivered: 120 },
    {
      intervention: null,
      kind: 'PEER',
      weeks: [{ ...week, prescribed: 0, delivered: 45, excused: 0, sessionIds: ['x3'] }],
      prescribed: 0,
      delivered: 45,
    },
  ],
  sessions: [
    { id: 'x1', titles: named('Morning group'), localDate: '2026-11-17', localStart: '09:00', localEnd: '10:00' },
    { id: 'x2', titles: named('Evening group'), localDate: '2026-11-19', localStart: '18:00', localEnd: '19:00' },
    { id: 'x3', titles: named('Walk together'), localDate: '2026-11-20', localStart: '11:00', localEnd: '11:45' },
  ],
};
const all = ['plan.open', 'plan.titles', 'plan.goals', 'plan.read', 'plan.write', 'dose.read'];
const choices = { services: [counselling], seriesList: [] };
const standard = {
  PlanAccess: { client: { id: 'c1', viewerMay: all } },
  ClientPlan: { client: { id: 'c1', plans: [plan] } },
  ClientDose: { client: { id: 'c1', dose } },
  PlanChoices: choices,
};
const noPlan = { ClientPlan: { client: { id: 'c1', plans: [] } }, ClientDose: { client: { id: 'c1', dose: { ...dose, lines: [] } } } };
const stale = (current: object) => ({ savePlan: { __typename: 'StalePlan', code: 'CONFLICT_VERSION', message: '', path: null, current } });
const saved = { savePlan: { __typename: 'PlanSaved', plan: { id: 'p9', version: 1 } } };

const card = (answers: StageOptions['answers'] = {}, options: StageOptions = {}) =>
  showScreen(<ClientPlanCard clientId="c1" />, { ...options, answers: { ...standard, ...answers } });

describe('reading', () => {
  test('problems with their kind, goals in their own language, prescriptions as a sentence', async () => {
    await card();
    expect(await screen.findByText('Lost his job')).toBeVisible();
    expect(screen.getByText('Lost his job').closest('li')).toHaveTextContent('Social: Lost his job');
    expect(screen.getByText('پھر سے کام کرنا ہے')).toHaveAttribute('lang', 'ur');
    expect(screen.getByText(/3 times a week, 1 hr each, for 12 weeks from 1 Sept? 2026/)).toBeVisible();
  });

  test('the dose in a sentence, excused beside, and a number opens its sessions', async () => {
    const { user } = await card();
    expect(await screen.findByText(/2 hrs delivered of 3 hrs prescribed\. A further 45 mins delivered/)).toBeVisible();
    const table = screen.getByRole('table', { name: 'Counselling' });
    expect(within(table).getByRole('button', { name: /^1 hr Excused/ })).toBeVisible();
    await user.click(within(table).getByRole('button', { name: /^2 hrs Delivered, Mon,? 16 Nov – Sun,? 22 Nov/ }));
    const opened = within(table).getByRole('list', { name: 'Sessions' });
    expect(within(opened).getAllByRole('listitem')).toHaveLength(2);
    expect(opened).toHaveTextContent('Evening group');
    await user.click(screen.getByRole('button', { name: '45 mins delivered' }));
    expect(screen.getByText('Walk together')).toBeVisible();
  });

  test('a coach gets the shared goals, and nothing more is asked for', async () => {
    const shared = { client: { id: 'c1', plan: { goals: [plan.goals[0]] } } };
    const { sent } = await card({ PlanAccess: { client: { id: 'c1', viewerMay: ['plan.open', 'plan.goals'] } }, ClientPlan: shared });
    expect(await screen.findByText('پھر سے کام کرنا ہے')).toBeVisible();
    expect(sent.find(({ operation }) => operation === 'ClientPlan')?.variables).toEqual({
      clientId: 'c1',
      whole: false,
      part: true,
      titles: false,
      goals: true,
    });
    expect(sent.map(({ operation }) => operation)).not.toContain('ClientDose');
    expect(screen.queryByRole('button', { name: 'New version' })).not.toBeInTheDocument();
  });

  test('a coordinator gets what the plan is about, and no goals', async () => {
    const { goals: _goals, interventions: _interventions, ...part } = plan;
    const { sent } = await card({
      PlanAccess: { client: { id: 'c1', viewerMay: ['plan.open', 'plan.titles'] } },
      ClientPlan: { client: { id: 'c1', plan: part } },
    });
    expect(await screen.findByText('Lost his job')).toBeVisible();
    expect(screen.getByText('Plan 1, in force')).toBeVisible();
    expect(screen.queryByText('Goals')).not.toBeInTheDocument();
    expect(sent.find(({ operation }) => operation === 'ClientPlan')?.variables).toMatchObject({ titles: true, goals: false });
  });

  test('who may see nothing is told no more, and asks for nothing', async () => {
    const { sent } = await card({ PlanAccess: { client: { id: 'c1', viewerMay: ['attendance.read'] } } });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    expect(sent.map(({ operation }) => operation)).toEqual(['PlanAccess']);
  });

  test('a failure is told with a retry', async () => {
    let isDown = true;
    const { user } = await card({
      PlanAccess: () => {
        if (isDown) throw new Refused('INTERNAL');
        return standard.PlanAccess;
      },
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await user.click(retry);
    expect(await screen.findByText('Lost his job')).toBeVisible();
  });
});

describe('writing', () => {
  test('the first plan: a problem and a goal are typed and saved as a draft', async () => {
    const { user, sent } = await card({ ...noPlan, SavePlan: saved });
    await user.click(await screen.findByRole('button', { name: 'Write a plan' }));
    await user.click(await screen.findByRole('button', { name: 'Add a problem' }));
    await user.type(screen.getByLabelText('The problem in a few words'), 'Sleep');
    await user.click(screen.getByRole('button', { name: 'Add a goal' }));
    await user.type(screen.getByLabelText('The goal in a few words'), 'Rest');
    await user.type(screen.getByLabelText("In the person's own words"), 'To sleep');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(await screen.findByText('The draft is saved.')).toBeVisible();
    const input = sent.find(({ operation }) => operation === 'SavePlan')?.variables;
    expect(input).toMatchObject({
      input: {
        ...{ clientId: 'c1', expectedVersion: 0, startsOn: '2026-11-25' },
        problems: [{ title: 'Sleep' }],
        goals: [{ title: 'Rest', words: 'To sleep' }],
      },
    });
  });

  test('a new version takes the lines along under new names, is saved, and made the plan', async () => {
    const { user, sent } = await card({
      SavePlan: saved,
      ActivatePlan: { activatePlan: { __typename: 'PlanSaved', plan: { id: 'p9', version: 2 } } },
    });
    await user.click(await screen.findByRole('button', { name: 'New version' }));
    await user.click(await screen.findByRole('button', { name: 'Make it the plan' }));
    expect(await screen.findByText('This is the plan now.')).toBeVisible();
    const written = sent.find(({ operation }) => operation === 'SavePlan')?.variables as { input: typeof plan };
    expect(written.input.goals[0]?.words).toBe('پھر سے کام کرنا ہے');
    expect(written.input.goals[0]?.problemId).toBe(written.input.problems[0]?.id);
    expect(written.input.problems[0]?.id).not.toBe(ids.problem);
    expect(sent.find(({ operation }) => operation === 'ActivatePlan')?.variables).toEqual({ id: written.input.id, expectedVersion: 1 });
  });

  test('all that is missing is told at once, each at its field, and nothing is sent', async () => {
    const { user, sent } = await card(noPlan);
    await user.click(await screen.findByRole('button', { name: 'Write a plan' }));
    await user.click(await screen.findByRole('button', { name: 'Add a problem' }));
    await user.click(screen.getByRole('button', { name: 'Add a goal' }));
    await user.click(screen.getByRole('button', { name: 'Make it the plan' }));
    await waitFor(() => expect(screen.getByLabelText('The problem in a few words')).toHaveAccessibleDescription('This is needed.'));
    expect(screen.getByLabelText("In the person's own words")).toBeInvalid();
    expect(sent.map(({ operation }) => operation)).not.toContain('SavePlan');
  });

  test('a refusal stands at its field, and what was typed stays', async () => {
    const refusal = {
      __typename: 'BadInput',
      code: 'BAD_USER_INPUT',
      message: '',
      path: ['input', 'interventions', '0', 'minutesEach'],
      constraint: 'max 720',
    };
    const { user } = await card({ SavePlan: { savePlan: refusal } });
    await user.click(await screen.findByRole('button', { name: 'New version' }));
    const minutes = await screen.findByLabelText('Minutes each');
    await user.click(screen.getByRole('button', { name: 'Save draft' }));
    await waitFor(() => expect(minutes).toBeInvalid());
    expect(minutes).toHaveAccessibleDescription('This is too much.');
    expect(screen.getByLabelText('The goal in a few words')).toHaveValue('Work');
  });

  test('somebody saved first: both are shown, and mine goes over theirs only when chosen', async () => {
    const draft = { ...plan, id: 'p2', number: 2, status: 'DRAFT', version: 4 };
    const theirs = { ...draft, version: 5, problems: [{ ...plan.problems[0], title: 'Found a job' }] };
    const writes: { input: { expectedVersion: number; problems: { title: string }[] } }[] = [];
    const { user } = await card({
      ClientPlan: { client: { id: 'c1', plans: [draft, plan] } },
      SavePlan: (given: (typeof writes)[number]) => (writes.push(given) === 1 ? stale(theirs) : saved),
    });
    await user.click(await screen.findByRole('button', { name: 'Open the draft' }));
    await user.click(await screen.findByRole('button', { name: 'Save draft' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Social: Lost his job')).toBeVisible();
    expect(within(alert).getByText('Social: Found a job')).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: 'Use mine' }));
    expect(await screen.findByText('The draft is saved.')).toBeVisible();
    expect(writes.map(({ input }) => input.expectedVersion)).toEqual([4, 5]);
    expect(writes[1]?.input.problems[0]?.title).toBe('Lost his job');
  });
});

test('in Urdu the card speaks Urdu', async () => {
  await card({}, { language: 'ur' });
  expect(await screen.findByRole('button', { name: 'نیا نسخہ' })).toBeVisible();
  expect(screen.getByText('سماجی', { exact: false })).toBeVisible();
});
