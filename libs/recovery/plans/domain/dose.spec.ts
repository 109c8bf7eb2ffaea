import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeeksBetween } from '@alongside/kit/time';
import { countsFor, ledger, prescribedIn, type DoseContact, type DoseLedger, type DoseSession, type Prescription } from './dose.ts';

const today = '2026-12-09'; // a Wednesday; its week is 7 to 13 December
const weeks = isoWeeksBetween('2026-11-23', '2026-12-20');

function prescription(parts: Partial<Prescription> = {}): Prescription {
  const base = {
    id: 'p1',
    serviceId: 'group',
    seriesId: null,
    timesAWeek: 2,
    minutesEach: 90,
    startsOn: '2026-11-30',
    weeks: 2,
    supersededOn: null,
  };
  return { ...base, ...parts };
}

function session(sessionId: string, localDate: string, parts: Partial<DoseSession> = {}): DoseSession {
  return {
    sessionId,
    localDate,
    seriesId: 'monday',
    serviceId: 'group',
    side: 'CLINICAL',
    deliveredMinutes: 90,
    excusedMinutes: 0,
    ...parts,
  };
}

function contact(contactId: string, localDate: string, parts: Partial<DoseContact> = {}): DoseContact {
  return { contactId, localDate, serviceId: 'coaching', minutes: 30, wasReached: true, ...parts };
}

function read(
  prescriptions: readonly Prescription[],
  sessions: readonly DoseSession[] = [],
  contacts: readonly DoseContact[] = [],
): DoseLedger {
  return ledger({ prescriptions, sessions, contacts, weeks, today });
}

describe('what is prescribed', () => {
  test.each<[string, Partial<Prescription>, readonly number[]]>([
    ['whole weeks', {}, [0, 180, 180, 0]],
    ['from a Wednesday: 5/7, 1, 2/7', { startsOn: '2026-12-02' }, [0, 129, 180, 51]],
    ['from a Sunday: 1/7, 1, 6/7', { startsOn: '2026-12-06' }, [0, 26, 180, 154]],
    ['one week from a Thursday', { startsOn: '2026-11-26', weeks: 1 }, [103, 77, 0, 0]],
    ['until another plan holds, from a Tuesday on', { supersededOn: '2026-12-08' }, [0, 180, 26, 0]],
    ['superseded before it began', { supersededOn: '2026-11-29' }, [0, 0, 0, 0]],
    ['superseded after its end', { supersededOn: '2027-01-29' }, [0, 180, 180, 0]],
  ])('%s', (_what, parts, expected) => {
    expect(weeks.map((week) => prescribedIn(prescription(parts), week))).toEqual(expected);
  });

  test('in all weeks adds up to the whole prescription, whatever its first day', () => {
    const any = fc.record({
      startsOn: fc.nat({ max: 3000 }).map((days) => addDays('2020-01-01', days)),
      weeks: fc.integer({ min: 1, max: 26 }),
      timesAWeek: fc.integer({ min: 1, max: 21 }),
      minutesEach: fc.integer({ min: 5, max: 720 }),
    });
    fc.assert(
      fc.property(any, (parts) => {
        const one = prescription(parts);
        const all = isoWeeksBetween(one.startsOn, addDays(one.startsOn, one.weeks * 7 - 1));
        const sum = all.reduce((total, week) => total + prescribedIn(one, week), 0);
        expect(sum).toBe(one.weeks * one.timesAWeek * one.minutesEach);
      }),
    );
  });
});

describe('what a session counts for', () => {
  const bySeries = prescription({ id: 'bySeries', seriesId: 'monday', startsOn: '2026-12-07' });
  const early = prescription({ id: 'early', startsOn: '2026-11-30' });
  const late = prescription({ id: 'late', startsOn: '2026-12-01' });
  const other = prescription({ id: 'other', serviceId: 'individual', startsOn: '2026-01-05', weeks: 104 });

  test.each<[string, readonly Prescription[], Partial<DoseSession>, string | null]>([
    ['the one that names its series, though another began earlier', [early, bySeries], { localDate: '2026-12-07' }, 'bySeries'],
    [
      'that one by another service too',
      [prescription({ id: 'named', seriesId: 'monday', serviceId: 'yoga' }), early],
      { localDate: '2026-12-07' },
      'named',
    ],
    ['not one that names it but is not active that day', [bySeries, early], { localDate: '2026-12-06' }, 'early'],
    ['else the earliest start of its service', [late, early, other], { localDate: '2026-12-07' }, 'early'],
    ['at one start the smaller id', [prescription({ id: 'b' }), prescription({ id: 'a' })], { localDate: '2026-12-07' }, 'a'],
    [
      'at one start and series the smaller id',
      [prescription({ id: 'b', seriesId: 'monday' }), prescription({ id: 'a', seriesId: 'monday' })],
      { localDate: '2026-12-07' },
      'a',
    ],
    ['its last day', [early], { localDate: '2026-12-13' }, 'early'],
    ['not the day after', [early], { localDate: '2026-12-14' }, null],
    ['not the day before', [early], { localDate: '2026-11-29' }, null],
    ['not once another plan holds', [prescription({ supersededOn: '2026-12-07' })], { localDate: '2026-12-07' }, null],
    ['no other service', [other], { localDate: '2026-12-07' }, null],
  ])('%s', (_what, prescriptions, parts, expected) => {
    expect(countsFor(prescriptions, { ...session('s', '2026-12-07'), ...parts })?.id ?? null).toBe(expected);
  });
});

describe('the ledger', () => {
  test('puts delivered and excused beside what was prescribed, and names the sessions', () => {
    const { lines, unprescribed } = read(
      [prescription()],
      [
        session('s2', '2026-12-03', { deliveredMinutes: 80 }),
        session('s1', '2026-11-30'),
        session('s3', '2026-12-07', { deliveredMinutes: 0, excusedMinutes: 90 }),
      ],
    );
    expect(lines).toMatchObject([
      {
        interventionId: 'p1',
        weeks: [
          { phase: 'PAST', prescribedMinutes: 0, deliveredMinutes: 0, sessionIds: [] },
          { phase: 'PAST', prescribedMinutes: 180, deliveredMinutes: 170, excusedMinutes: 0, sessionIds: ['s1', 's2'] },
          { phase: 'CURRENT', prescribedMinutes: 180, deliveredMinutes: 0, excusedMinutes: 90, sessionIds: ['s3'] },
          { phase: 'FUTURE', prescribedMinutes: 0, deliveredMinutes: 0, sessionIds: [] },
        ],
      },
    ]);
    expect(unprescribed.CLINICAL.every((week) => week.deliveredMinutes === 0)).toBe(true);
  });

  test('does not spill over: what is too much for one line is not given to another', () => {
    const two = [prescription({ timesAWeek: 1 }), prescription({ id: 'p2', timesAWeek: 1, startsOn: '2026-12-01' })];
    const { lines } = read(two, [session('s1', '2026-12-07'), session('s2', '2026-12-09')]);
    expect(lines.map((line) => line.weeks[2]?.deliveredMinutes)).toEqual([180, 0]);
  });

  test('counts a session once, however often it is told', () => {
    expect(read([prescription()], [session('s1', '2026-12-07'), session('s1', '2026-12-07')]).lines[0]?.weeks[2]?.deliveredMinutes).toBe(
      90,
    );
  });

  test('shows what nobody prescribed, by side', () => {
    const { unprescribed } = read([], [session('s1', '2026-12-07'), session('s2', '2026-12-08', { side: 'PEER', deliveredMinutes: 60 })]);
    expect(unprescribed.CLINICAL[2]).toMatchObject({ prescribedMinutes: 0, deliveredMinutes: 90, sessionIds: ['s1'] });
    expect(unprescribed.PEER[2]).toMatchObject({ deliveredMinutes: 60, sessionIds: ['s2'] });
  });

  test('counts a contact for peer coaching, only when the person was reached', () => {
    const coaching = prescription({ id: 'coaching', serviceId: 'coaching', startsOn: '2026-12-07' });
    const contacts = [contact('c1', '2026-12-07'), contact('c2', '2026-12-08', { wasReached: false }), contact('c3', '2026-12-01')];
    const { lines, unprescribed } = read([coaching, prescription({ id: 'group' })], [], contacts);
    expect(lines[0]?.weeks[2]).toMatchObject({ deliveredMinutes: 30, contactIds: ['c1'], sessionIds: [] });
    expect(unprescribed.PEER[1]).toMatchObject({ deliveredMinutes: 30, contactIds: ['c3'] });
  });

  test('puts a day into its ISO week, also at the turn of a year', () => {
    const turn = isoWeeksBetween('2026-12-28', '2027-01-10');
    const { unprescribed } = ledger({ prescriptions: [], sessions: [session('s', '2027-01-03')], contacts: [], weeks: turn, today });
    expect(unprescribed.CLINICAL.map((week) => [week.week.week, week.deliveredMinutes])).toEqual([
      [53, 90],
      [1, 0],
    ]);
  });
});

describe('any plan and any attendance', () => {
  const day = fc.nat({ max: 27 }).map((days) => addDays('2026-11-23', days));
  const oneOf = (...names: readonly string[]) => fc.constantFrom(...names);
  const anyPrescription = fc.record({
    serviceId: oneOf('group', 'individual', 'coaching'),
    seriesId: fc.option(oneOf('monday', 'friday')),
    startsOn: day,
    weeks: fc.integer({ min: 1, max: 3 }),
    supersededOn: fc.option(day),
  });
  const anySession = fc.record({
    localDate: day,
    seriesId: oneOf('monday', 'friday', 'yoga'),
    serviceId: oneOf('group', 'individual'),
    side: fc.constantFrom('CLINICAL' as const, 'PEER' as const),
    deliveredMinutes: fc.integer({ min: 0, max: 120 }),
  });
  const anyContact = fc.record({ localDate: day, minutes: fc.integer({ min: 1, max: 60 }), wasReached: fc.boolean() });
  const inputs = fc.tuple(
    fc.array(anyPrescription, { maxLength: 5 }),
    fc.array(anySession, { maxLength: 15 }),
    fc.array(anyContact, { maxLength: 8 }),
  );

  test('loses no minute, counts none twice, and does not depend on the order', () => {
    fc.assert(
      fc.property(inputs, ([some, attended, spoken]) => {
        const prescriptions = some.map((parts, i) => prescription({ ...parts, id: `p${i}` }));
        const sessions = attended.map((parts, i) => session(`s${i}`, parts.localDate, parts));
        const contacts = spoken.map((parts, i) => contact(`c${i}`, parts.localDate, parts));
        const answer = read(prescriptions, sessions, contacts);
        const all = [...answer.lines.flatMap((line) => line.weeks), ...answer.unprescribed.CLINICAL, ...answer.unprescribed.PEER];
        const given = [...sessions.map((one) => one.deliveredMinutes), ...contacts.map((one) => (one.wasReached ? one.minutes : 0))];
        const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);
        expect(total(all.map((week) => week.deliveredMinutes))).toBe(total(given));
        expect(all.flatMap((week) => week.sessionIds).sort()).toEqual(sessions.map((one) => one.sessionId).sort());
        expect(read(prescriptions, [...sessions].reverse(), [...contacts].reverse())).toEqual(answer);
      }),
    );
  });

  test('one more session moves one week of one line, by its minutes', () => {
    fc.assert(
      fc.property(inputs, anySession, ([some, attended], more) => {
        const prescriptions = some.map((parts, i) => prescription({ ...parts, id: `p${i}` }));
        const sessions = attended.map((parts, i) => session(`s${i}`, parts.localDate, parts));
        const cells = (answer: DoseLedger) => {
          const lines = [...answer.lines.map((line) => line.weeks), answer.unprescribed.CLINICAL, answer.unprescribed.PEER];
          return lines.flatMap((line) => line.map((week) => week.deliveredMinutes));
        };
        const [before, after] = [
          cells(read(prescriptions, sessions)),
          cells(read(prescriptions, [...sessions, session('more', more.localDate, more)])),
        ];
        const moved = after.map((minutes, i) => minutes - (before[i] ?? 0)).filter((change) => change !== 0);
        expect(moved).toEqual(more.deliveredMinutes === 0 ? [] : [more.deliveredMinutes]);
      }),
    );
  });
});
