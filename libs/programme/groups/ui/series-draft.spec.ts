import { expect, test } from '@jest/globals';
import { addMinutesToTime } from './add-minutes-to-time.ts';
import { calendarFiltersFrom } from './calendar-filters.ts';
import { dateOfWeekday, draftFrom, inputOf } from './series-draft.ts';

const choices = { services: [], rooms: [], staff: [], seriesList: [] };
const draft = draftFrom({ localDate: '2026-11-26', localStart: '09:30', roomId: null }, 'id', 'lead');

test('a free slot gives the weekday, the time and the room', () => {
  expect(inputOf(draft, choices)).toMatchObject({
    rrule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=12',
    firstDate: '2026-11-26',
    localStart: '09:30',
    roomId: null,
  });
});

test.each([
  [{ ends: 'endless' as const }, 'FREQ=WEEKLY;BYDAY=TH'],
  [{ ends: 'until' as const, until: '2027-01-31' }, 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270131'],
  [{ days: ['FR', 'MO'], interval: 3 }, 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR;COUNT=12'],
  [{ count: null }, 'FREQ=WEEKLY;BYDAY=TH;COUNT=0'],
])('the rule of %j is %s', (over, rrule) => {
  expect(inputOf({ ...draft, ...over }, choices).rrule).toBe(rrule);
});

test('weekdays are named by a day of the same week', () => {
  expect(dateOfWeekday('MO', '2026-11-29')).toBe('2026-11-23');
  expect(dateOfWeekday('SU', '2026-11-23')).toBe('2026-11-29');
});

test('a session may end after midnight', () => {
  expect(addMinutesToTime('23:30', 60)).toBe('00:30');
});

test('an address that makes no sense is left out', () => {
  expect(calendarFiltersFrom({ view: 'year', date: '2026-02-30', room: '../../etc', staff: 7 })).toEqual({});
  expect(calendarFiltersFrom({ view: 'rooms', date: '2026-02-28' })).toEqual({ view: 'rooms', date: '2026-02-28' });
});
