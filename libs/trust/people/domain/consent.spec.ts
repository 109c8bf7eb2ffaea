import { expect, test } from '@jest/globals';
import { checkConsent, consentState, type ConsentDraft } from './consent.ts';

const today = '2026-11-25';
const draft: ConsentDraft = { scopes: ['PLAN'], fromDate: null, untilDate: '2027-01-01' };

test('a consent begins today unless a later day is given', () => {
  expect(checkConsent(draft, today)).toEqual({ ok: true, value: { ...draft, fromDate: today } });
  expect(checkConsent({ ...draft, fromDate: '2026-12-01', untilDate: null }, today).ok).toBe(true);
});

test.each<[string, string, Partial<ConsentDraft>]>([
  ['nothing may be seen', 'input.scopes', { scopes: [] }],
  ['a class twice', 'input.scopes', { scopes: ['PLAN', 'PLAN'] }],
  ['a beginning that is over', 'input.fromDate', { fromDate: '2026-11-24' }],
  ['a beginning that is no day', 'input.fromDate', { fromDate: '2026-02-30' }],
  ['an end on the first day', 'input.untilDate', { untilDate: today }],
  ['an end that is no day', 'input.untilDate', { untilDate: 'soon' }],
])('%s is refused at its place', (_, path, over) => {
  const checked = checkConsent({ ...draft, ...over }, today);
  expect(checked.ok ? [] : checked.problems.map((problem) => problem.path)).toEqual([path]);
});

test.each([
  ['STANDING', { validFrom: -1, validUntil: 1, revokedAt: null }],
  ['STANDING', { validFrom: 0, validUntil: null, revokedAt: null }],
  ['COMING', { validFrom: 1, validUntil: null, revokedAt: null }],
  ['EXPIRED', { validFrom: -2, validUntil: 0, revokedAt: null }],
  ['REVOKED', { validFrom: -2, validUntil: 9, revokedAt: 0 }],
  ['REVOKED', { validFrom: 1, validUntil: null, revokedAt: -1 }],
] as const)('%s', (state, { validFrom, validUntil, revokedAt }) => {
  const now = new Date('2026-11-25T05:00:00Z');
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const when = { validFrom: at(validFrom), validUntil: validUntil === null ? null : at(validUntil) };
  expect(consentState({ ...when, revokedAt: revokedAt === null ? null : at(revokedAt) }, now)).toBe(state);
});
