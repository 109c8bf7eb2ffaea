import { describe, expect, test } from '@jest/globals';
import { likely, likeness } from './duplicates.ts';

const person = (given: string, family: string, birthDate: string | null = null) => ({
  names: [{ lang: 'en', preferred: given, given, family }],
  birthDate,
});
const amina = person('Amina', 'Rahman', '1990-04-03');

describe('likely the same person', () => {
  test.each([
    ['the same name and birth date', person('Amina', 'Rahman', '1990-04-03'), ['SAME_NAME', 'SAME_BIRTH_DATE']],
    ['another spelling and the same birth date', person('Aminah', 'Rehman', '1990-04-03'), ['SIMILAR_NAME', 'SAME_BIRTH_DATE']],
    ['day and month exchanged', person('Amina', 'Rahman', '1990-03-04'), ['SAME_NAME', 'BIRTH_DATE_MISTYPED']],
    ['one digit of the year', person('Amina', 'Rahman', '1999-04-03'), ['SAME_NAME', 'BIRTH_DATE_MISTYPED']],
    ['the same name, birth date not known', person('Amina', 'Rahman'), ['SAME_NAME']],
    ['an accent', person('Amína', 'Rahman', '1990-04-03'), ['SAME_NAME', 'SAME_BIRTH_DATE']],
  ])('%s', (_, other, reasons) => {
    const found = likeness(amina, other);
    expect(found.reasons).toEqual(reasons);
    expect(found.score).toBeGreaterThanOrEqual(likely);
  });

  test('a name in another script counts where the scripts agree', () => {
    const urdu = { names: [{ lang: 'ur', preferred: 'آمنہ', given: 'آمنہ', family: 'رحمان' }], birthDate: '1990-04-03' };
    const both = { names: [...amina.names, { lang: 'ur', preferred: 'امنہ', given: 'امنہ', family: 'رحمان' }], birthDate: '1990-04-03' };
    expect(likeness(urdu, both).score).toBeGreaterThanOrEqual(likely);
    expect(likeness(urdu, amina).score).toBe(0);
  });
});

describe('not likely', () => {
  test.each([
    ['another name, the same birth date', person('Bilal', 'Khan', '1990-04-03')],
    ['the same name, plainly another birth date', person('Amina', 'Rahman', '1961-11-20')],
    ['the same given name alone, birth date not known', person('Amina', 'Siddiqui')],
    ['a family member', person('Bilal', 'Rahman', '1992-09-18')],
  ])('%s', (_, other) => {
    expect(likeness(amina, other).score).toBeLessThan(likely);
  });
});

test('likeness is the same both ways', () => {
  const other = person('Aminah', 'Rehman', '1990-03-04');
  expect(likeness(amina, other)).toEqual(likeness(other, amina));
});
