import { describe, expect, test } from '@jest/globals';
import { checkCode, checkIdentity, type IdentityDraft } from './client.ts';
import { checkContact } from './contact.ts';
import { checkEpisode, teamSince } from './episode.ts';
import { checkRoom } from './room.ts';

const today = '2026-11-25';
const draft = (over: Partial<IdentityDraft> = {}): IdentityDraft => ({
  names: [{ lang: 'en', given: 'Amina', family: 'Rahman' }],
  birthDate: '1990-04-03',
  gender: 'FEMALE',
  languages: ['en', 'ur'],
  ...over,
});
const named = (given: string, family = '') => draft({ names: [{ lang: 'en', given, family }] });
const wrong = (over: IdentityDraft) => {
  const checked = checkIdentity(over, today, 'input');
  return checked.ok ? [] : checked.problems.map(({ path, constraint }) => `${path} ${constraint}`);
};

describe('names', () => {
  test.each([
    'Ø',
    "O'Brien",
    'd’Angelo',
    'Nguyễn Thị',
    '李',
    'Björk Guðmundsdóttir',
    'Null',
    'undefined',
    '0',
    "Robert'); DROP TABLE client;--",
    '<script>alert(1)</script>',
    '{{7*7}}',
    '👨‍👩‍👧‍👦',
  ])('%s is kept as typed', (given) => {
    const checked = checkIdentity(named(given), today, 'input');
    expect(checked.ok && checked.value.names[0]).toEqual({ lang: 'en', preferred: given, given, family: '' });
  });

  test.each([
    ['an empty given name', named(' '), ['input.names[0].given required']],
    ['201 letters', named('a'.repeat(201)), ['input.names[0].given max']],
    ['a NUL', named('a\u0000b'), ['input.names[0].given nul']],
    ['a reversing character', named('a\u202etxt'), ['input.names[0].given bidiOverride']],
    ['no name', draft({ names: [] }), ['input.names required']],
    ['two names in one language', draft({ names: [...draft().names, ...draft().names] }), ['input.names[1].lang unique']],
    ['a language that is none', draft({ names: [{ lang: '../en', given: 'A' }] }), ['input.names[0].lang language']],
  ])('%s is refused with its path', (_, input, problems) => {
    expect(wrong(input)).toEqual(problems);
  });

  test('200 letters fit, and without a preferred name the given one is meant', () => {
    expect(wrong(named('é'.repeat(200)))).toEqual([]);
  });
});

test.each([
  ['2026-11-26', 'range'],
  ['1875-01-01', 'range'],
  ['0000-00-00', 'isoDate'],
  ['2026-02-29', 'isoDate'],
  ['03/04/1990', 'isoDate'],
])('the birth date %s is refused: %s', (birthDate, constraint) => {
  expect(wrong(draft({ birthDate }))).toEqual([`input.birthDate ${constraint}`]);
});

test('everything that is wrong is said at once', () => {
  expect(wrong(draft({ names: [], birthDate: '1875-01-01', languages: ['Urdu!'] }))).toHaveLength(3);
});

test.each([
  ['c-17', 'C-17'],
  [' 2026/004 ', '2026/004'],
])('the code %j is kept as %s', (typed, kept) => {
  expect(checkCode(typed, 'input.code')).toEqual({ ok: true, value: kept });
});
test.each(['', 'a b', '-1', '=1+1', 'x'.repeat(31)])('the code %j is refused', (typed) => {
  expect(checkCode(typed, 'input.code').ok).toBe(false);
});

describe('contact', () => {
  const contact = (over: object) => checkContact({ phone: '', email: '', address: '', ...over }, 'input.contact');
  test.each(['', '+1 (555) 010-0199 ext. 7', '051 111 0100', '(051) 111-0100', 'tel:+92511110100'])('the number %j is taken', (phone) => {
    expect(contact({ phone }).ok).toBe(true);
  });
  test.each(['call me', '12', '+', '555-CALL', '1'.repeat(30)])('the number %j is refused', (phone) => {
    expect(contact({ phone })).toMatchObject({ ok: false, problems: [{ path: 'input.contact.phone' }] });
  });
  test.each(['', 'a@b.c', 'Amina.R+x@Example.org', 'آمنہ@مثال.پاک'])('the address %j is taken', (email) => {
    expect(contact({ email }).ok).toBe(true);
  });
  test.each(['a@b', 'a b@c.d', '@c.d', 'a@c..d', `${'a'.repeat(250)}@b.cd`])('the address %j is refused', (email) => {
    expect(contact({ email })).toMatchObject({ ok: false, problems: [{ path: 'input.contact.email' }] });
  });
});

describe('episode', () => {
  const episode = (over: object) => checkEpisode({ admittedOn: '2026-07-01', phase: 'IOP', ...over }, today, 'input');
  test('is taken as it is', () => {
    expect(episode({})).toEqual({ ok: true, value: { admittedOn: '2026-07-01', phase: 'IOP', dischargedOn: null, dischargeReason: null } });
  });
  test.each([
    ['ends before it begins', { dischargedOn: '2026-06-30', dischargeReason: 'moved' }, 'input.dischargedOn'],
    ['ends without a reason', { dischargedOn: '2026-08-01' }, 'input.dischargeReason'],
    ['begins in three years', { admittedOn: '2029-12-01' }, 'input.admittedOn'],
  ])('that %s is refused', (_, over, path) => {
    expect(episode(over)).toMatchObject({ ok: false, problems: [{ path }] });
  });
  test('the team begins with the admission, and never later than today', () => {
    expect([teamSince('2026-07-01', today), teamSince('2026-12-01', today)]).toEqual(['2026-07-01', today]);
  });
});

test.each([-1, 0, 1.5, 201, 2 ** 31, NaN])('a room for %d is refused', (capacity) => {
  expect(checkRoom({ name: 'Room 1', capacity, bufferMinutes: 0 }, 'input')).toMatchObject({
    ok: false,
    problems: [{ path: 'input.capacity' }],
  });
});

test.each([
  [0, true],
  [120, true],
  [121, false],
  [-1, false],
  [7.5, false],
])('a pause of %d minutes between sessions: %s', (bufferMinutes, ok) => {
  expect(checkRoom({ name: 'Room 1', capacity: 8, bufferMinutes }, 'input').ok).toBe(ok);
});
