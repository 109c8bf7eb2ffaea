import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datesOfRule } from './rule-dates.ts';
import { weekdays } from './rule.ts';

// Steps are counted, not timed: a busy machine is no fault of a rule. The engine itself counts every call of a function.
const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
});
afterAll(() => session.disconnect());

/** How many calls of functions this took, in our rules and in the library beneath them. */
async function steps(deed: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  deed();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => /groups\/domain|rrule-temporal|kit\/(time|words)/.test(url));
  return own.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count))).reduce((sum, n) => sum + n, 0);
}

const refusedSteps = 3000;
const takenSteps = 200_000; // 400 dates by the day are about 70,000; a rule that never meets, over a hundred years, 120,000

function check(text: string, firstDate = '2026-11-26') {
  const window = { exdates: [], rdates: [], from: null, to: null };
  return datesOfRule({ rrule: text, firstDate, localStart: '02:30', zone: 'Europe/London', ...window }, '2026-11-25');
}

describe('a hostile rule is refused with its reason, in few steps', () => {
  test.each([
    ['every second', 'FREQ=SECONDLY', 'ruleFREQ'],
    ['every minute of a moment', 'FREQ=MINUTELY;BYSECOND=0', 'rulePart'],
    ['every hour', 'FREQ=HOURLY;COUNT=5', 'ruleFREQ'],
    ['a year of leap days', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'rulePart'],
    ['a thousand million times', 'FREQ=DAILY;COUNT=1000000000', 'ruleCOUNT'],
    ['a number beyond numbers', `FREQ=DAILY;COUNT=${'9'.repeat(400)}`, 'ruleCOUNT'],
    ['no step', 'FREQ=DAILY;INTERVAL=0', 'ruleINTERVAL'],
    ['a step backwards', 'FREQ=DAILY;INTERVAL=-1', 'ruleINTERVAL'],
    ['a step of half a day', 'FREQ=DAILY;INTERVAL=0.5', 'rulePart'],
    ['a step of centuries', 'FREQ=MONTHLY;INTERVAL=99999', 'ruleINTERVAL'],
    ['a position that no month has', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366', 'ruleBYSETPOS'],
    ['a position among nothing', 'FREQ=MONTHLY;BYSETPOS=1', 'ruleBYSETPOS'],
    ['the thirty-second', 'FREQ=MONTHLY;BYMONTHDAY=32', 'ruleBYMONTHDAY'],
    ['the sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO', 'ruleBYDAY'],
    ['hours of the day', 'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12', 'rulePart'],
    ['both ends', 'FREQ=DAILY;COUNT=2;UNTIL=20261231', 'ruleEnd'],
    ['an end before its beginning', 'FREQ=DAILY;UNTIL=20261125', 'ruleUNTIL'],
    ['an end in another age', 'FREQ=DAILY;UNTIL=99991231', 'nearDate'],
    ['a megabyte', `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(350_000)}MO`, 'max'],
    ['many parts', `FREQ=DAILY${';X=1'.repeat(250_000)}`, 'max'],
    ['many commas', `FREQ=MONTHLY;BYMONTHDAY=${','.repeat(470)}`, 'ruleBYMONTHDAY'],
    ['a rule within a rule', 'FREQ=DAILY;RRULE=FREQ=DAILY', 'rulePart'],
    ['folded lines', 'FREQ=DAILY;\r\n COUNT=2', 'rulePart'],
    ['what backtracks', `FREQ=${'A'.repeat(480)}!`, 'rulePart'],
  ])('%s', async (_what, text, constraint) => {
    let answer: ReturnType<typeof check> | undefined;
    expect(await steps(() => (answer = check(text)))).toBeLessThan(refusedSteps);
    expect(answer).toMatchObject({ ok: false, problems: [{ path: 'input.rrule', constraint }] });
  });
});

describe('a rule whose parts are taken ends in bounded steps', () => {
  test.each([
    ['never, a month at a time', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1', 'ruleEmpty'],
    ['never, once in four years', 'FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO;BYMONTHDAY=1', 'ruleEmpty'],
    ['never, 400 times', 'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;COUNT=400', 'ruleTooLong'],
    ['seldom, 400 times', 'FREQ=MONTHLY;INTERVAL=52;BYMONTHDAY=31;COUNT=400', 'ruleTooLong'],
    ['a weekday that its step never meets', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO', 'ruleEmpty'],
    ['the thirty-first day of all', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=31,-31;COUNT=400', 'ruleTooLong'],
    ['more than is planned', 'FREQ=DAILY;UNTIL=20281124', 'ruleTooLong'],
  ])('%s', async (_what, text, constraint) => {
    let answer: ReturnType<typeof check> | undefined;
    for (const firstDate of ['2026-11-26', '1926-11-26']) {
      expect(await steps(() => (answer = check(text, firstDate)))).toBeLessThan(takenSteps);
      if (firstDate > '2026') expect(answer).toMatchObject({ ok: false, problems: [{ constraint }] });
    }
  });

  test('400 times every day is taken, and is within them', async () => {
    let answer: ReturnType<typeof check> | undefined;
    const taken = await steps(() => (answer = check('FREQ=DAILY;COUNT=400')));
    expect(answer).toMatchObject({ ok: true, value: { complete: true } });
    expect(taken).toBeGreaterThan(refusedSteps); // the count counts
    expect(taken).toBeLessThan(takenSteps);
  });

  test('any rule of such parts', async () => {
    const number = fc.oneof(fc.integer({ min: -40, max: 500 }), fc.constantFrom(0, 1, 31, -31, 52, 400, 1e9));
    const day = fc
      .tuple(fc.constantFrom('', '1', '5', '-1', '-5', '6', '0'), fc.constantFrom(...weekdays))
      .map(([nth, name]) => nth + name);
    const list = (one: fc.Arbitrary<string | number>) => fc.array(one, { minLength: 1, maxLength: 8 }).map((all) => all.join());
    const part = (name: string, value: fc.Arbitrary<string | number>) =>
      fc.option(value).map((found) => (found === null ? [] : [`${name}=${found}`]));
    const text = fc
      .tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY').map((freq) => [`FREQ=${freq}`]),
        part('INTERVAL', number),
        part('BYDAY', list(day)),
        part('BYMONTHDAY', list(number)),
        part('BYSETPOS', list(number)),
        part('COUNT', number),
        part('UNTIL', fc.constantFrom('20261231', '20281124', '20270101T000000Z', '99991231')),
      )
      .map((parts) => parts.flat().join(';'));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('2026-11-26', '1926-11-26'), async (rule, firstDate) => {
        const counted = await steps(() => void check(rule, firstDate));
        expect([rule, counted < takenSteps]).toEqual([rule, true]);
      }),
      { numRuns: 60 },
    );
  });
});
