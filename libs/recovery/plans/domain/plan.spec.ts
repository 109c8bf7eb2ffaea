import { describe, expect, test } from '@jest/globals';
import { uuidv7 } from '@alongside/kit/words';
import { checkPlan, endOf, type PlanDraft, type PlanGoal, type PlanIntervention, type PlanProblem } from './plan.ts';

const today = '2026-11-25';

function id(n: number): string {
  return uuidv7(n, new Uint8Array(10));
}

const problem: PlanProblem = { id: id(1), domain: 'PSYCHOLOGICAL', title: 'Sleeps badly', detail: '' };
const goal: PlanGoal = {
  id: id(2),
  problemId: id(1),
  title: 'Sleep',
  words: 'میں رات کو سونا چاہتا ہوں',
  wordsLang: 'ur',
  measure: '',
  targetOn: '2027-02-01',
  isShared: true,
};
const intervention: PlanIntervention = {
  id: id(3),
  goalId: id(2),
  serviceId: id(9),
  seriesId: null,
  timesAWeek: 2,
  minutesEach: 90,
  startsOn: '2026-11-30',
  weeks: 12,
  isMandatory: true,
};
const draft: PlanDraft = {
  startsOn: '2026-11-30',
  reviewDue: '2027-02-22',
  problems: [problem],
  goals: [goal],
  interventions: [intervention],
};

test('a prescription of 12 weeks ends 84 days after it starts', () => {
  expect(endOf(intervention)).toBe('2027-02-22');
});

describe('a draft', () => {
  test.each<[Partial<PlanIntervention>]>([
    [{ timesAWeek: 1, minutesEach: 5, weeks: 1 }],
    [{ timesAWeek: 21, minutesEach: 720, weeks: 104 }],
  ])('with an intervention %j at the bounds is taken', (parts) => {
    expect(checkPlan({ ...draft, interventions: [{ ...intervention, ...parts }] }, today).ok).toBe(true);
  });

  test("that is right is taken, its texts cleaned, the client's words untouched", () => {
    const untidy = { ...draft, problems: [{ ...problem, title: ' Sleeps badly ' }] };
    expect(checkPlan(untidy, today)).toEqual({ ok: true, value: draft });
  });

  test('may be empty', () => {
    expect(checkPlan({ ...draft, problems: [], goals: [], interventions: [] }, today).ok).toBe(true);
  });

  test.each<[Partial<PlanIntervention>, string, string]>([
    [{ timesAWeek: 0 }, 'timesAWeek', 'min'],
    [{ timesAWeek: -5 }, 'timesAWeek', 'min'],
    [{ timesAWeek: 22 }, 'timesAWeek', 'max'],
    [{ timesAWeek: 10_000 }, 'timesAWeek', 'max'],
    [{ timesAWeek: 1.5 }, 'timesAWeek', 'min'],
    [{ minutesEach: 4 }, 'minutesEach', 'min'],
    [{ minutesEach: 721 }, 'minutesEach', 'max'],
    [{ weeks: 0 }, 'weeks', 'min'],
    [{ weeks: 105 }, 'weeks', 'max'],
    [{ startsOn: '2026-02-30' }, 'startsOn', 'isoDate'],
    [{ startsOn: '9999-12-31' }, 'startsOn', 'nearDate'],
    [{ goalId: id(77) }, 'goalId', 'ofThisPlan'],
  ])('with an intervention %j is refused at %s by %s', (parts, field, constraint) => {
    const answer = checkPlan({ ...draft, interventions: [{ ...intervention, ...parts }] }, today);
    expect(answer).toMatchObject({ ok: false, problems: [{ path: `input.interventions.0.${field}`, constraint }] });
  });

  test.each<[Partial<PlanDraft>, string, string]>([
    [{ problems: [{ ...problem, title: '' }] }, 'input.problems.0.title', 'required'],
    [{ problems: [{ ...problem, title: 'x'.repeat(201) }] }, 'input.problems.0.title', 'max'],
    [{ problems: [{ ...problem, domain: 'SPIRITUAL' as 'SOCIAL' }] }, 'input.problems.0.domain', 'enum'],
    [{ problems: [problem, problem] }, 'input.problems', 'unique'],
    [{ problems: [{ ...problem, id: '1' }], goals: [{ ...goal, problemId: '1' }] }, 'input.problems', 'id'],
    [{ problems: Array.from({ length: 21 }, (_x, i) => ({ ...problem, id: id(i + 1) })) }, 'input.problems', 'max'],
    [{ goals: [{ ...goal, words: ' ' }], interventions: [] }, 'input.goals.0.words', 'required'],
    [{ goals: [{ ...goal, wordsLang: 'Urdu' }] }, 'input.goals.0.wordsLang', 'language'],
    [{ goals: [{ ...goal, problemId: id(77) }] }, 'input.goals.0.problemId', 'ofThisPlan'],
    [{ goals: [{ ...goal, targetOn: '03/04/2027' }] }, 'input.goals.0.targetOn', 'isoDate'],
    [{ goals: [{ ...goal, measure: 'a\u0000b' }] }, 'input.goals.0.measure', 'nul'],
    [{ reviewDue: '2026-11-30' }, 'input.reviewDue', 'afterStart'],
    [{ startsOn: 'now' }, 'input.startsOn', 'isoDate'],
  ])('%j is refused at %s by %s', (parts, path, constraint) => {
    const answer = checkPlan({ ...draft, ...parts }, today);
    expect(!answer.ok && answer.problems).toContainEqual(expect.objectContaining({ path, constraint, code: 'BAD_USER_INPUT' }));
  });

  test('names everything that is wrong at once', () => {
    const wrong = { ...draft, problems: [{ ...problem, title: '' }], interventions: [{ ...intervention, weeks: 0, timesAWeek: 0 }] };
    const answer = checkPlan(wrong, today);
    expect(!answer.ok && answer.problems.map((one) => one.path)).toEqual([
      'input.problems.0.title',
      'input.interventions.0.timesAWeek',
      'input.interventions.0.weeks',
    ]);
  });
});
