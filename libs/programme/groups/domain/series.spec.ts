import { describe, expect, test } from '@jest/globals';
import { decideSeries, sideOf, type SeriesDraft, type SeriesFacts, type StaffPart } from './series.ts';

const draft: SeriesDraft = {
  titles: [
    { lang: 'en', text: ' Relapse prevention ' },
    { lang: 'ur', text: 'دوبارہ استعمال سے بچاؤ' },
  ],
  kind: 'CLINICAL',
  zone: 'Asia/Karachi',
  firstDate: '2026-11-30',
  localStart: '10:00',
  minutes: 90,
  rrule: 'BYDAY=MO;COUNT=3;FREQ=WEEKLY',
  capacity: 12,
  staff: [
    { staffId: 'sana', part: 'LEAD' },
    { staffId: 'imran', part: 'PEER' },
  ],
  skipDates: [],
};
const facts: SeriesFacts = { today: '2026-11-25', roomSeats: 12, closures: [] };

function plan(parts: Partial<SeriesDraft>, known: Partial<SeriesFacts> = {}) {
  return decideSeries({ ...draft, ...parts }, { ...facts, ...known });
}

describe('a series that can be planned', () => {
  test('is cleaned, its rule in one spelling, with all its sessions', () => {
    const answer = plan({});
    expect(answer).toMatchObject({
      kind: 'planned',
      terms: { titles: [{ lang: 'en', text: 'Relapse prevention' }, { lang: 'ur' }], rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' },
      warnings: [],
    });
    expect(answer.kind === 'planned' && answer.sessions.map((one) => one.startsAt.toISOString())).toEqual([
      '2026-11-30T05:00:00.000Z',
      '2026-12-07T05:00:00.000Z',
      '2026-12-14T05:00:00.000Z',
    ]);
  });

  test.each<[string, Partial<SeriesDraft>, Partial<SeriesFacts>, unknown]>([
    ['16 seats', { capacity: 16 }, { roomSeats: null }, [{ kind: 'OVER_USUAL_SIZE', usual: 15 }]],
    ['15 seats', { capacity: 15 }, { roomSeats: null }, []],
    ['40 seats of education', { capacity: 40, kind: 'EDUCATION' }, { roomSeats: null }, []],
    ['more seats than the room', { capacity: 13 }, {}, [{ kind: 'OVER_ROOM_SEATS', seats: 12 }]],
    [
      'a closure on one of its days',
      {},
      { closures: [{ fromDate: '2026-12-05', untilDate: '2026-12-07', reason: 'Repairs' }] },
      [{ kind: 'IN_CLOSURE', closure: { fromDate: '2026-12-05', untilDate: '2026-12-07', reason: 'Repairs' }, dates: ['2026-12-07'] }],
    ],
    [
      'a closure on a day that is left out',
      { skipDates: ['2026-12-07'] },
      { closures: [{ fromDate: '2026-12-07', untilDate: '2026-12-07', reason: 'Repairs' }] },
      [],
    ],
    [
      'a start that clocks jump over',
      { zone: 'America/New_York', rrule: 'FREQ=DAILY;COUNT=3', firstDate: '2027-03-13', localStart: '02:30' },
      {},
      [{ kind: 'TIME_SKIPPED', dates: ['2027-03-14'] }],
    ],
  ])('%s: warned about, not refused', (_what, parts, known, warnings) => {
    expect(plan(parts, known)).toMatchObject({ kind: 'planned', warnings });
  });

  test('days that are left out are not sessions', () => {
    const answer = plan({ skipDates: ['2026-12-07'] });
    expect(answer.kind === 'planned' && answer.sessions.map((one) => one.localDate)).toEqual(['2026-11-30', '2026-12-14']);
  });
});

describe('a series that is refused', () => {
  const lead = (staffId: string): StaffPart => ({ staffId, part: 'LEAD' });

  test.each<[Partial<SeriesDraft>, string, string]>([
    [{ titles: [] }, 'input.titles', 'required'],
    [{ titles: [{ lang: 'en', text: '  ' }] }, 'input.titles', 'required'],
    [{ titles: [{ lang: 'english', text: 'Yoga' }] }, 'input.titles.0.lang', 'language'],
    [
      {
        titles: [
          { lang: 'en', text: 'Yoga' },
          { lang: 'en', text: 'Walk' },
        ],
      },
      'input.titles',
      'unique',
    ],
    [{ titles: [{ lang: 'en', text: 'x'.repeat(201) }] }, 'input.titles.0.text', 'max'],
    [{ zone: 'Mars/Base' }, 'input.zone', 'timeZone'],
    [{ firstDate: '2026-11-31' }, 'input.firstDate', 'isoDate'],
    [{ firstDate: '9999-12-31' }, 'input.firstDate', 'nearDate'],
    [{ localStart: '9:00' }, 'input.localStart', 'localTime'],
    [{ minutes: 4 }, 'input.minutes', 'minutes'],
    [{ minutes: 25 * 60 }, 'input.minutes', 'minutes'],
    [{ capacity: 0 }, 'input.capacity', 'capacity'],
    [{ capacity: 201 }, 'input.capacity', 'capacity'],
    [{ capacity: 1.5 }, 'input.capacity', 'capacity'],
    [{ staff: [] }, 'input.staff', 'oneLead'],
    [{ staff: [lead('sana'), lead('imran')] }, 'input.staff', 'oneLead'],
    [{ staff: [lead('sana'), { staffId: 'sana', part: 'CO' }] }, 'input.staff', 'unique'],
    [{ skipDates: ['2026-02-30'] }, 'input.skipDates', 'isoDate'],
    [{ rrule: 'FREQ=HOURLY' }, 'input.rrule', 'ruleFREQ'],
    [{ rrule: 'FREQ=WEEKLY;UNTIL=20261129' }, 'input.rrule', 'ruleUNTIL'],
    [{ rrule: 'FREQ=WEEKLY;UNTIL=20291129' }, 'input.rrule', 'nearDate'],
    [{ rrule: 'FREQ=DAILY;UNTIL=20280601' }, 'input.rrule', 'ruleTooLong'],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1' }, 'input.rrule', 'ruleEmpty'],
    [{ skipDates: ['2026-11-30', '2026-12-07', '2026-12-14'] }, 'input.rrule', 'ruleEmpty'],
  ])('%j at %s by %s', (parts, path, constraint) => {
    expect(plan(parts)).toMatchObject({ kind: 'invalid', problems: [{ path, constraint, code: 'BAD_USER_INPUT' }] });
  });

  test('everything that is wrong is named at once', () => {
    const answer = plan({ zone: 'EST5EDT4', capacity: -1, staff: [], rrule: '' });
    expect(answer.kind === 'invalid' && answer.problems.map((problem) => problem.path)).toEqual([
      'input.zone',
      'input.staff',
      'input.capacity',
      'input.rrule',
    ]);
  });
});

test.each([
  ['CLINICAL', 'CLINICAL'],
  ['FAMILY', 'CLINICAL'],
  ['HOLISTIC', 'CLINICAL'],
  ['EDUCATION', 'CLINICAL'],
  ['PEER_LED', 'PEER'],
  ['MUTUAL_AID', 'PEER'],
] as const)('%s counts as %s', (kind, side) => {
  expect(sideOf(kind)).toBe(side);
});
