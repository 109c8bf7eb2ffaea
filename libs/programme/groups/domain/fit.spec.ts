import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localOf, minutesBetween, weekdayOf } from '@alongside/kit/time';
import type { CentreTime, DayHours } from './centre-time.ts';
import { fitToCentre, onClosures, sessionsOf } from './fit.ts';
import { expand, type Occurrence } from './occurrences.ts';
import { parseRule } from './rule.ts';

const hours = (opens: string, closes: string, days: readonly number[]): DayHours[] => days.map((weekday) => ({ weekday, opens, closes }));

const usual: CentreTime = { closures: [], blockedWindows: [], hoursVariants: [], openingHours: hours('09:00', '17:00', [1, 2, 3, 4, 5]) };
const prayer = { weekday: 5, fromTime: '12:30', untilTime: '14:30', fromDate: null, untilDate: null, reason: 'Friday prayer' };
const ramadan = {
  name: 'Ramadan',
  fromDate: '2027-02-08',
  untilDate: '2027-03-09',
  hours: [...hours('09:00', '15:00', [1, 2, 3, 4]), ...hours('09:00', '12:30', [5])],
};

function sessions(text: string, firstDate: string, localStart: string, minutes = 60, zone = 'Asia/Karachi'): readonly Occurrence[] {
  const rule = parseRule(text, 'input.rrule');
  if (!rule.ok) throw new Error(text);
  return expand({ rule: rule.value, firstDate, localStart, minutes, zone }, { today: firstDate }).occurrences;
}

const karachi = { minutes: 60, zone: 'Asia/Karachi' };
const told = (one: Occurrence) => `${one.localDate} ${one.localStart}`;

describe('what stands in the way', () => {
  const friday = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', '13:00');
  const evening = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-26', '18:00');

  test('the Friday prayer, on its weekday only', () => {
    const centre = { ...usual, blockedWindows: [prayer] };
    expect(fitToCentre(friday, karachi, centre, 'SKIP')).toMatchObject([
      { kind: 'skipped', inTheWay: { kind: 'BLOCKED_WINDOW', reason: 'Friday prayer' }, noPlace: false },
    ]);
    const thursday = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-26', '13:00');
    expect(fitToCentre(thursday, karachi, centre, 'SKIP')).toMatchObject([{ kind: 'kept', inTheWay: null }]);
  });

  test.each([
    ['11:30', null],
    ['11:31', 'BLOCKED_WINDOW'],
    ['14:29', 'BLOCKED_WINDOW'],
    ['14:30', null],
  ])('an hour that begins at %s touches it: %s', (localStart, kind) => {
    const [fit] = fitToCentre(
      sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', localStart),
      karachi,
      { ...usual, blockedWindows: [prayer] },
      'KEEP',
    );
    expect(fit?.inTheWay?.kind ?? null).toBe(kind);
  });

  test('a window has its dates', () => {
    const centre = { ...usual, blockedWindows: [{ ...prayer, fromDate: '2026-11-28', untilDate: '2026-12-04' }] };
    const fits = fitToCentre(sessions('FREQ=WEEKLY;COUNT=3', '2026-11-27', '13:00'), karachi, centre, 'SKIP');
    expect(fits.map((fit) => fit.kind)).toEqual(['kept', 'skipped', 'kept']);
  });

  test('a group that meets outside the usual hours was meant so; outside the hours of Ramadan it was not', () => {
    expect(fitToCentre(evening, karachi, usual, 'SKIP')).toMatchObject([{ kind: 'kept', inTheWay: null }]);
    const late = sessions('FREQ=WEEKLY;COUNT=1', '2027-02-11', '15:00');
    expect(fitToCentre(late, karachi, { ...usual, hoursVariants: [ramadan] }, 'SKIP')).toMatchObject([
      { kind: 'skipped', inTheWay: { kind: 'OTHER_HOURS', reason: 'Ramadan' } },
    ]);
  });

  test('a holiday is told from a closure', () => {
    const holiday = { kind: 'HOLIDAY' as const, fromDate: '2026-11-27', untilDate: '2026-11-27', reason: 'Founding day' };
    expect(fitToCentre(friday, karachi, { ...usual, closures: [holiday] }, 'KEEP')).toMatchObject([
      { kind: 'kept', inTheWay: { kind: 'HOLIDAY', reason: 'Founding day' } },
    ]);
  });

  test('a night that ends in the next day’s window', () => {
    const night = { ...prayer, weekday: 6, fromTime: '00:00', untilTime: '01:00', reason: 'Night' };
    const late = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', '23:30');
    expect(fitToCentre(late, karachi, { ...usual, blockedWindows: [night] }, 'KEEP')[0]?.inTheWay?.reason).toBe('Night');
  });
});

describe('moved to the nearest place', () => {
  test.each([
    ['12:00', '2026-11-27 11:30'],
    ['13:00', '2026-11-27 14:30'], // 11:30 and 14:30 are equally near: the later one
    ['12:45', '2026-11-27 11:30'],
    ['14:00', '2026-11-27 14:30'],
  ])('around the Friday prayer, from %s to %s', (localStart, place) => {
    const wished = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', localStart);
    expect(sessionsOf(fitToCentre(wished, karachi, { ...usual, blockedWindows: [prayer] }, 'SHIFT')).map(told)).toEqual([place]);
  });

  test('into the hours of Ramadan, for its days only', () => {
    const wished = sessions('FREQ=WEEKLY;COUNT=6', '2027-02-04', '15:30');
    expect(sessionsOf(fitToCentre(wished, karachi, { ...usual, hoursVariants: [ramadan] }, 'SHIFT')).map(told)).toEqual([
      '2027-02-04 15:30',
      '2027-02-11 14:00',
      '2027-02-18 14:00',
      '2027-02-25 14:00',
      '2027-03-04 14:00',
      '2027-03-11 15:30',
    ]);
  });

  test('from a closed day to the next open one, over the weekend, at the same time', () => {
    const closures = [{ kind: 'CLOSURE' as const, fromDate: '2026-11-27', untilDate: '2026-11-27', reason: 'Repairs' }];
    const wished = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', '10:15');
    const [fit] = fitToCentre(wished, karachi, { ...usual, closures }, 'SHIFT');
    expect(fit).toMatchObject({
      kind: 'shifted',
      occurrence: { originalDate: '2026-11-27', localDate: '2026-11-30', localStart: '10:15' },
    });
    expect(fit?.kind === 'shifted' && fit.occurrence.startsAt.toISOString()).toBe('2026-11-30T05:15:00.000Z');
  });

  test('not to a day on which the series meets, nor further than six days', () => {
    const closures = [{ kind: 'CLOSURE' as const, fromDate: '2026-11-23', untilDate: '2026-11-29', reason: 'Repairs' }];
    const daily = sessions('FREQ=WEEKLY;BYDAY=TH,FR,MO;COUNT=3', '2026-11-26', '10:00');
    expect(
      fitToCentre(daily, karachi, { ...usual, closures }, 'SHIFT').map((fit) =>
        fit.kind === 'skipped' ? 'skipped' : told(fit.occurrence),
      ),
    ).toEqual(['2026-12-01 10:00', '2026-12-02 10:00', '2026-11-30 10:00']);
    const first = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-23', '10:00');
    expect(fitToCentre(first, karachi, { ...usual, closures }, 'SHIFT')).toMatchObject([{ kind: 'skipped', noPlace: true }]);
  });

  test('nobody has settled hours: any hour of the day will do', () => {
    const centre = { ...usual, openingHours: [], blockedWindows: [prayer] };
    const evening = sessions('FREQ=WEEKLY;COUNT=1', '2026-11-27', '12:30', 180);
    expect(sessionsOf(fitToCentre(evening, { ...karachi, minutes: 180 }, centre, 'SHIFT')).map(told)).toEqual(['2026-11-27 14:30']);
  });
});

describe('any series at any centre', () => {
  const day = (most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays('2026-09-20', days));
  const time = (least: number, most: number) =>
    fc.integer({ min: least * 4, max: most * 4 - 1 }).map((quarter) => {
      return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    });
  const weekday = fc.integer({ min: 1, max: 7 });
  const opening = (least: number) =>
    fc.uniqueArray(fc.record({ weekday, opens: time(7, 12), closes: time(13, 21) }), {
      minLength: least,
      maxLength: 7,
      selector: (one) => one.weekday,
    });
  const range = fc.tuple(day(60), fc.nat({ max: 20 })).map(([fromDate, days]) => ({ fromDate, untilDate: addDays(fromDate, days) }));
  const centres: fc.Arbitrary<CentreTime> = fc.record({
    closures: fc.array(
      fc.tuple(range, fc.constantFrom('CLOSURE' as const, 'HOLIDAY' as const)).map(([dates, kind]) => ({ ...dates, kind, reason: 'Shut' })),
      { maxLength: 3 },
    ),
    blockedWindows: fc.array(
      fc.tuple(weekday, time(8, 14), time(14, 18), fc.option(range)).map(([on, fromTime, untilTime, dates]) => ({
        ...{ weekday: on, fromTime, untilTime, reason: 'Window' },
        ...(dates ?? { fromDate: null, untilDate: null }),
      })),
      { maxLength: 4 },
    ),
    hoursVariants: fc.array(
      fc.tuple(range, opening(1)).map(([dates, those]) => ({ ...dates, name: 'Other', hours: those })),
      { maxLength: 2 },
    ),
    openingHours: opening(0),
  });
  const series = fc.record({
    days: fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 7 }),
    firstDate: day(30),
    localStart: time(0, 24),
    minutes: fc.constantFrom(15, 60, 90, 240, 720),
    zone: fc.constantFrom('Asia/Karachi', 'Europe/London', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Chatham'),
  });
  const of = (one: { days: readonly string[]; firstDate: string; localStart: string; minutes: number; zone: string }) =>
    sessions(`FREQ=WEEKLY;BYDAY=${one.days.join(',')};COUNT=30`, one.firstDate, one.localStart, one.minutes, one.zone);

  /** Read anew, by wall clocks and without the rule's own functions. */
  function liesWell(found: Occurrence, centre: CentreTime, zone: string): boolean {
    const dated = (one: { fromDate: string | null; untilDate: string | null }) =>
      (one.fromDate === null || one.fromDate <= found.localDate) && (one.untilDate === null || found.localDate <= one.untilDate);
    const onDay = (one: { weekday: number }) => one.weekday === weekdayOf(found.localDate);
    const end = localOf(found.endsAt, zone);
    const endTime = end.date === found.localDate ? end.time : end.time === '00:00' ? '24:00' : '99:99';
    if (centre.closures.some(dated) || endTime === '99:99') return false;
    const variant = centre.hoursVariants.find(dated);
    const those = variant?.hours ?? centre.openingHours;
    const open = variant || those.length > 0 ? those.find(onDay) : { opens: '00:00', closes: '24:00' };
    const free = !centre.blockedWindows.some(
      (one) => onDay(one) && dated(one) && one.fromTime < endTime && found.localStart < one.untilTime,
    );
    return open !== undefined && open.opens <= found.localStart && endTime <= open.closes && free;
  }

  test('a moved session lies in the hours, out of closures and blocked windows, as long as it was', () => {
    let moved = 0;
    fc.assert(
      fc.property(series, centres, (one, centre) => {
        for (const fit of fitToCentre(of(one), one, centre, 'SHIFT')) {
          if (fit.kind !== 'shifted') continue;
          moved += 1;
          expect(liesWell(fit.occurrence, centre, one.zone)).toBe(true);
          expect(minutesBetween(fit.occurrence.startsAt, fit.occurrence.endsAt)).toBe(one.minutes);
          expect(localOf(fit.occurrence.startsAt, one.zone)).toMatchObject({
            date: fit.occurrence.localDate,
            time: fit.occurrence.localStart,
          });
        }
      }),
      { numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(30);
  });

  test('never two sessions of a series on one local day, and each keeps its original date', () => {
    fc.assert(
      fc.property(series, centres, fc.constantFrom(...onClosures), (one, centre, policy) => {
        const wished = of(one);
        const fits = fitToCentre(wished, one, centre, policy);
        const dates = sessionsOf(fits).map((found) => found.localDate);
        expect(new Set(dates).size).toBe(dates.length);
        expect(fits.map((fit) => (fit.kind === 'kept' ? fit.occurrence : fit.wished))).toEqual(wished);
        expect(fits.every((fit) => fit.kind !== 'shifted' || fit.occurrence.originalDate === fit.wished.originalDate)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('to keep changes nothing; to skip leaves out what is in the way and nothing else', () => {
    fc.assert(
      fc.property(series, centres, (one, centre) => {
        const wished = of(one);
        const kept = fitToCentre(wished, one, centre, 'KEEP');
        expect(sessionsOf(kept)).toEqual(wished);
        const free = wished.filter((_, i) => kept[i]?.inTheWay === null);
        expect(sessionsOf(fitToCentre(wished, one, centre, 'SKIP'))).toEqual(free);
      }),
      { numRuns: 60 },
    );
  });

  test('what has been moved stays where it is when it is fitted again', () => {
    fc.assert(
      fc.property(series, centres, (one, centre) => {
        const once = sessionsOf(fitToCentre(of(one), one, centre, 'SHIFT'));
        expect(sessionsOf(fitToCentre(once, one, centre, 'SHIFT'))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });
});
