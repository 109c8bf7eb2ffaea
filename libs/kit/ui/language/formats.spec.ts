import { expect, test } from '@jest/globals';
import { makeFormats } from './formats.ts';

const london = makeFormats('en-GB', 'Europe/London');
const karachi = makeFormats('en-GB', 'Asia/Karachi');
const urdu = makeFormats('ur-PK', 'Asia/Karachi');

test('a calendar date is the same day everywhere', () => {
  expect(london.longDate('2026-11-23')).toMatch(/^Monday,? 23 November 2026$/);
  expect(karachi.weekdayDate('2026-03-29')).toBe('Sunday 29 March');
  expect(makeFormats('en-GB', 'Pacific/Kiritimati').weekday('2026-11-23')).toBe('Monday');
});

test('an instant is shown in the zone of the centre, over the change of clocks too', () => {
  expect(london.clock('2026-03-29T00:59:00Z')).toBe('00:59');
  expect(london.clock('2026-03-29T01:00:00Z')).toBe('02:00');
  expect(karachi.clock('2026-03-29T01:00:00Z')).toBe('06:00');
});

test('wall-clock times are not moved by any zone', () => {
  expect(london.time('09:00')).toBe('09:00');
  expect(london.timeRange('09:00', '10:30')).toMatch(/^09:00\s?–\s?10:30$/);
  expect(london.time('09:00:00')).toBe('09:00');
});

test('minutes are hours and minutes', () => {
  expect([0, 45, 60, 90].map(london.minutes)).toEqual(
    ['0 min', '45 min', '1 hr', '1 hr 30 min'].map((text) => expect.stringContaining(text)),
  );
});

test('Urdu has its own words and Latin digits', () => {
  expect(urdu.longDate('2026-11-23')).toMatch(/پیر.*23.*نومبر.*2026/);
});
