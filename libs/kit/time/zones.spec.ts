import { describe, expect, test } from '@jest/globals';
import { isTimeZone, offsetMs } from './zones.ts';

describe('time zones', () => {
  test.each([
    ['Asia/Karachi'],
    ['Europe/London'],
    ['America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince'],
    ['UTC'],
    ['Pacific/Apia'],
  ])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  test.each([
    'EST5EDT4',
    'EST5EDT',
    'Mars/Base',
    "'; SELECT pg_sleep(5)--",
    '',
    '+05:00',
    'Asia/karachi',
    'asia/karachi',
    'Asia/Karachi ',
    'Asia/Karachi\n',
    'Asia/../Karachi',
    'A/'.repeat(1000),
    5,
    null,
    undefined,
  ])('%p is none', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  });

  test.each([
    ['Asia/Karachi', '2026-07-01T00:00:00Z', 300],
    ['Asia/Karachi', '2008-07-01T00:00:00Z', 360],
    ['Africa/Johannesburg', '2026-01-01T00:00:00Z', 120],
    ['Europe/London', '2026-07-01T00:00:00Z', 60],
    ['Europe/London', '2026-01-01T00:00:00Z', 0],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 345],
  ])('%s at %s is %i minutes ahead of UTC', (zone, at, minutes) => {
    expect(offsetMs(Date.parse(at), zone)).toBe(minutes * 60_000);
  });
});
