import { describe, expect, test } from '@jest/globals';
import { checkCentre, checkClosure } from './centre-settings.ts';

const monday = { weekday: 1, opens: '09:00', closes: '17:00' };
const good = { name: ' Sunrise ', weekStart: 1, lateDefaultMinutes: 10, openingHours: [{ ...monday, weekday: 5 }, monday] };

describe('settings of the house', () => {
  test('hours are kept by weekday, in order', () => {
    expect(checkCentre(good, 'input')).toEqual({
      ok: true,
      value: { ...good, name: 'Sunrise', openingHours: [monday, { ...monday, weekday: 5 }] },
    });
  });

  test.each([
    ['no name', { name: ' ' }, 'input.name'],
    ['an eighth day', { weekStart: 8 }, 'input.weekStart'],
    ['half a minute', { lateDefaultMinutes: 1.5 }, 'input.lateDefaultMinutes'],
    ['a weekday twice', { openingHours: [monday, monday] }, 'input.openingHours'],
    ['a day that is none', { openingHours: [{ ...monday, weekday: 0 }] }, 'input.openingHours[0].weekday'],
    ['a time that is none', { openingHours: [{ ...monday, opens: '9' }] }, 'input.openingHours[0].opens'],
    ['closing before opening', { openingHours: [{ ...monday, closes: '08:00' }] }, 'input.openingHours[0].closes'],
    ['closing as it opens', { openingHours: [{ ...monday, closes: '09:00' }] }, 'input.openingHours[0].closes'],
  ])('%s is named', (_, over, path) => {
    expect(checkCentre({ ...good, ...over }, 'input')).toMatchObject({ ok: false, problems: [{ path }] });
  });
});

describe('a closure', () => {
  const eid = { fromDate: '2027-03-10', untilDate: '2027-03-12', reason: 'Eid' };
  test('has a reason, an order and an end', () => {
    expect(checkClosure(eid, 'input', 366, 2)).toMatchObject({ ok: true });
    expect(checkClosure(eid, 'input', 366, 365)).toMatchObject({ ok: true });
    expect(checkClosure(eid, 'input', 366, 366)).toMatchObject({ ok: false, problems: [{ path: 'input.untilDate', constraint: 'max' }] });
    expect(checkClosure(eid, 'input', 366, -1)).toMatchObject({ ok: false, problems: [{ path: 'input.untilDate', constraint: 'order' }] });
    expect(checkClosure({ ...eid, reason: '' }, 'input', 366, 2)).toMatchObject({ ok: false, problems: [{ path: 'input.reason' }] });
  });
});
