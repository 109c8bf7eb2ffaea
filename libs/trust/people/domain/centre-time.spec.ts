import { describe, expect, test } from '@jest/globals';
import { checkBlockedWindow, checkHoursVariant } from './centre-time.ts';

const today = '2026-11-25';
const prayer = { weekday: 5, fromTime: '12:30', untilTime: '14:30', fromDate: null, untilDate: null, reason: ' Friday prayer ' };
const monday = { weekday: 1, opens: '09:00', closes: '15:00' };
const ramadan = { name: ' Ramadan ', fromDate: '2027-02-08', untilDate: '2027-03-09', openingHours: [{ ...monday, weekday: 4 }, monday] };

describe('a blocked window', () => {
  test('is kept with its reason cleaned, with or without dates', () => {
    expect(checkBlockedWindow(prayer, today, 'input')).toEqual({ ok: true, value: { ...prayer, reason: 'Friday prayer' } });
    expect(checkBlockedWindow({ ...prayer, fromDate: '2026-12-01' }, today, 'input')).toMatchObject({ ok: true });
    expect(checkBlockedWindow({ ...prayer, fromDate: '2026-12-01', untilDate: '2026-12-01' }, today, 'input')).toMatchObject({ ok: true });
  });

  test.each([
    ['no reason', { reason: ' ' }, 'input.reason', 'required'],
    ['an eighth day', { weekday: 8 }, 'input.weekday', 'range'],
    ['half a day', { weekday: 1.5 }, 'input.weekday', 'range'],
    ['a time that is none', { fromTime: '24:00' }, 'input.fromTime', 'time'],
    ['an end that is none', { untilTime: '2 pm' }, 'input.untilTime', 'time'],
    ['an end at its beginning', { untilTime: '12:30' }, 'input.untilTime', 'order'],
    ['days out of order', { fromDate: '2026-12-02', untilDate: '2026-12-01' }, 'input.untilDate', 'order'],
    ['a day too far away', { untilDate: '2400-01-01' }, 'input.untilDate', 'range'],
  ])('with %s is refused', (_, over, path, constraint) => {
    expect(checkBlockedWindow({ ...prayer, ...over }, today, 'input')).toMatchObject({ ok: false, problems: [{ path, constraint }] });
  });
});

describe('other hours', () => {
  test('are kept by weekday, in order', () => {
    const openingHours = [monday, { ...monday, weekday: 4 }];
    expect(checkHoursVariant(ramadan, today, 'input')).toEqual({ ok: true, value: { ...ramadan, name: 'Ramadan', openingHours } });
  });

  test.each([
    ['no name', { name: '' }, 'input.name', 'required'],
    ['days out of order', { untilDate: '2027-02-07' }, 'input.untilDate', 'order'],
    ['more than a year', { untilDate: '2028-02-09' }, 'input.untilDate', 'max'],
    ['a day too far away', { fromDate: '1900-01-01' }, 'input.fromDate', 'range'],
    ['no open day', { openingHours: [] }, 'input.openingHours', 'required'],
    ['a weekday twice', { openingHours: [monday, monday] }, 'input.openingHours', 'once'],
    ['closing before opening', { openingHours: [{ ...monday, closes: '08:00' }] }, 'input.openingHours[0].closes', 'order'],
  ])('with %s are refused', (_, over, path, constraint) => {
    expect(checkHoursVariant({ ...ramadan, ...over }, today, 'input')).toMatchObject({ ok: false, problems: [{ path, constraint }] });
  });
});
