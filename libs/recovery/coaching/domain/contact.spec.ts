import { expect, test } from '@jest/globals';
import { checkContact, nextContactOn, type ContactDraft } from './contact.ts';

const today = '2026-11-25';
const draft: ContactDraft = {
  ...{ channel: 'PHONE', minutes: 20, reached: true, kinds: ['EMOTIONAL'], nextStep: ' Walk on Friday ', nextOn: '2026-11-27' },
  localDate: '2026-11-24',
};

test('a contact is kept, its text cleaned', () => {
  expect(checkContact(draft, today, false)).toEqual({ ok: true, value: { ...draft, nextStep: 'Walk on Friday' } });
  expect(checkContact({ ...draft, reached: false, minutes: 0, kinds: [], nextStep: '', nextOn: null }, today, false).ok).toBe(true);
});

test.each<[string, string, Partial<ContactDraft>, boolean]>([
  ['in the future', 'input.at', {}, true],
  ['too long ago', 'input.at', { localDate: '2026-09-25' }, false],
  ['reached for no minute', 'input.minutes', { minutes: 0 }, false],
  ['below nothing', 'input.minutes', { minutes: -1 }, false],
  ['half minutes', 'input.minutes', { minutes: 12.5 }, false],
  ['more than a day’s work', 'input.minutes', { minutes: 481 }, false],
  ['a kind twice', 'input.kinds', { kinds: ['COMPANY', 'COMPANY'] }, false],
  ['the next before this one', 'input.nextOn', { nextOn: '2026-11-23' }, false],
  ['the next in ten years', 'input.nextOn', { nextOn: '2036-11-23' }, false],
  ['half a character', 'input.nextStep', { nextStep: '\ud83d' }, false],
])('%s is refused at its place', (_, path, over, isFuture) => {
  const checked = checkContact({ ...draft, ...over }, today, isFuture);
  expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toEqual([path]);
});

test.each([
  ['no contact yet: within two days', null, '2026-11-03'],
  ['a contact on the first day does not put the second off', { on: '2026-11-02', agreedFor: null }, '2026-11-03'],
  ['after two days: two weeks', { on: '2026-11-03', agreedFor: null }, '2026-11-15'],
  ['after two weeks: four', { on: '2026-11-16', agreedFor: null }, '2026-11-29'],
  ['then every four weeks', { on: '2026-12-01', agreedFor: null }, '2026-12-29'],
  ['what was agreed comes before any rhythm', { on: '2026-11-03', agreedFor: '2026-11-04' }, '2026-11-04'],
])('%s', (_, last, due) => {
  expect(nextContactOn('2026-11-01', last)).toBe(due);
});
