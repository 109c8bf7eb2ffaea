import { describe, expect, test } from '@jest/globals';
import { checkNewPassword, isTooLong, oneSpelling, wordsAbout, type Estimate } from './new-password.ts';

const strong: Estimate = () => 12;
const about = wordsAbout({ email: 'Sana.Karim@sunrise.example', names: ['Sana Karim', 'Sunrise Centre', 'ثنا کریم'] });
const broken = (text: string, estimate = strong) => {
  const checked = checkNewPassword(text, 'input.next', about, estimate);
  return checked.ok ? 'fine' : checked.problems[0]?.constraint;
};

describe('checkNewPassword', () => {
  test.each([
    ['7 characters', 'seven-7', 'min'],
    ['8 characters', 'eight-88', 'fine'],
    ['8 emoji, 16 UTF-16 units', '🌱'.repeat(8), 'fine'],
    ['4 emoji, 8 UTF-16 units', '🌱'.repeat(4), 'min'],
    ['64 characters', 'x'.repeat(64), 'fine'],
    ['128 characters', 'x'.repeat(128), 'fine'],
    ['129 characters', 'x'.repeat(129), 'max'],
    ['128 emoji', '🌱'.repeat(128), 'fine'],
    ['129 emoji', '🌱'.repeat(129), 'max'],
    ['spaces', '        ', 'fine'],
    ['a NUL inside', 'eight\u000088', 'fine'],
    ['half a character', 'eight-8\ud800', 'wellFormed'],
  ])('%s', (_, text, expected) => expect(broken(text)).toBe(expected));

  test('says whether anybody would guess it, or somebody who knows the person', () => {
    expect(broken('eight-88', () => 5.9)).toBe('common');
    expect(broken('eight-88', (_, words) => (words.length > 0 ? 5.9 : 9))).toBe('personal');
  });

  test.each([
    ['sana.karim', 'personal'],
    ['KarimSana!2026', 'personal'],
    ['sana.karim@sunrise.example', 'personal'],
    ['ثنا کریم ثنا', 'personal'],
    ['sana walks by the river', 'fine'],
    ['karim-8fq2xw', 'fine'],
  ])('names and little else: %s', (text, expected) => expect(broken(text)).toBe(expected));

  test('the estimate is not asked about a megabyte', () => {
    const asked: string[] = [];
    const estimate: Estimate = (text) => asked.push(text);
    expect(checkNewPassword('x'.repeat(1_000_000), 'input.next', about, estimate)).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });
});

test('a megabyte is too long without being counted', () => expect(isTooLong('🌱'.repeat(500_000))).toBe(true));

test('composed and decomposed letters are one spelling', () => {
  expect(oneSpelling('Nguye\u0302\u0303n')).toBe(oneSpelling('Nguyễn'));
  expect(oneSpelling('ﬁsh')).toBe('fish');
});

test('wordsAbout knows the address, its parts and the names without spaces', () => {
  expect(about).toEqual(expect.arrayContaining(['sana.karim@sunrise.example', 'sana', 'karim', 'sunrisecentre', 'sunrise', 'ثناکریم']));
});
