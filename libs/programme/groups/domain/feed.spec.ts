import { describe, expect, test } from '@jest/globals';
import { addDays, addMinutes, instantOf } from '@alongside/kit/time';
import { feedEvents, type FeedSeries, type FeedSession } from './feed.ts';

const series: FeedSeries = {
  ...{ id: 's', rrule: 'FREQ=WEEKLY;COUNT=40', firstDate: '2026-03-02', localStart: '18:30', minutes: 90 },
  ...{ zone: 'Europe/London', room: 'Room 1', isStaffed: true },
};

function session(date: string, over: Partial<FeedSession> & { readonly at?: string } = {}): FeedSession {
  const { at = '18:30', ...rest } = over;
  const found = instantOf(rest.localDate ?? date, at, 'Europe/London');
  const startsAt = found.kind === 'ok' ? found.instant : found.next.instant;
  return {
    ...{ id: `on-${date}`, originalDate: date, localDate: date, localStart: at, minutes: 90, zone: 'Europe/London', startsAt },
    ...{ endsAt: addMinutes(startsAt, 90), room: 'Room 1', status: 'SCHEDULED', version: 1, isCover: false },
    ...rest,
  };
}

const weeks = (count: number) => Array.from({ length: count }, (_, week) => addDays('2026-03-02', week * 7));
const entries = (sessions: readonly FeedSession[], over: Partial<FeedSeries> = {}) =>
  feedEvents({ ...series, ...over }, sessions, '2026-03-01');

describe('one series of one person', () => {
  test('that follows its rule is one entry, which ends with the last session', () => {
    expect(entries(weeks(10).map((date) => session(date)))).toEqual([
      {
        ...{ uid: 's.2026-03-02', version: 0, room: 'Room 1', isCancelled: false },
        start: { date: '2026-03-02', time: '18:30', zone: 'Europe/London' },
        end: { date: '2026-03-02', time: '20:00', zone: 'Europe/London' },
        rule: { text: 'FREQ=WEEKLY;UNTIL=20260504T173000Z', exdates: [] },
      },
    ]);
  });

  test('keeps its name as the window moves on', () => {
    const all = weeks(10).map((date) => session(date));
    expect(entries(all.slice(4))[0]?.uid).toBe(entries(all)[0]?.uid);
    expect(entries(all.slice(4))[0]?.start).toMatchObject({ date: '2026-03-30' });
  });

  test('a day on which somebody else leads is left out; a move, a room and a cancellation replace their day', () => {
    const days = weeks(8).filter((_, week) => week !== 2);
    const [first, moved, roomed, cancelled, ...rest] = days;
    const found = entries([
      session(first ?? ''),
      session(moved ?? '', { localDate: '2026-03-11', at: '09:00' }),
      session(roomed ?? '', { room: 'Room 2', version: 3 }),
      session(cancelled ?? '', { status: 'CANCELLED' }),
      ...rest.map((date) => session(date)),
    ]);
    expect(found[0]?.rule?.exdates).toEqual([{ date: '2026-03-16', time: '18:30', zone: 'Europe/London' }]);
    expect(found.slice(1)).toMatchObject([
      { uid: 's.2026-03-02', insteadOf: { date: moved }, start: { date: '2026-03-11', time: '09:00' } },
      { uid: 's.2026-03-02', insteadOf: { date: roomed }, room: 'Room 2', version: 3 },
      { uid: 's.2026-03-02', insteadOf: { date: cancelled }, isCancelled: true },
    ]);
  });

  test.each([
    ['a cover of single sessions', weeks(5).map((date) => session(date, { isCover: true })), {}],
    ['somebody who is not of the series', weeks(5).map((date) => session(date)), { isStaffed: false }],
    ['a rule with BYSETPOS', weeks(5).map((date) => session(date)), { rrule: 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1' }],
    ['a rule that cannot be read', weeks(5).map((date) => session(date)), { rrule: 'FREQ=HOURLY' }],
    ['one session', [session('2026-03-02')], {}],
    ['more days left out than met', ['2026-03-02', '2026-03-23', '2026-04-20'].map((date) => session(date)), {}],
    ['days of no rule', ['2026-03-03', '2026-03-10'].map((date) => session(date)), {}],
  ])('%s: each stands alone under its own name', (_, sessions, over) => {
    const found = entries(sessions, over);
    expect(found.map(({ uid }) => uid)).toEqual(sessions.map(({ id }) => id));
    expect(found.filter(({ rule, insteadOf }) => rule ?? insteadOf)).toEqual([]);
  });

  test('a session that was moved to a time that comes twice is told by its instant, and its day is left out', () => {
    const days = Array.from({ length: 6 }, (_, week) => addDays('2026-10-05', week * 7));
    const twice = session(days[2] ?? '', { localDate: '2026-10-25', at: '01:15' });
    const found = entries([...days.filter((date) => date !== days[2]).map((date) => session(date)), twice]);
    expect(found[0]?.rule?.exdates).toMatchObject([{ date: '2026-10-19' }]);
    expect(found.slice(1)).toMatchObject([{ uid: twice.id, start: { instant: twice.startsAt }, end: { instant: twice.endsAt } }]);
  });
});
