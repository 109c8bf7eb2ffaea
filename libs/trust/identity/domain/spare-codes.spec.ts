import { describe, expect, test } from '@jest/globals';
import { asAppCode, asSpareCode, shownSpareCode, spareCodes } from './spare-codes.ts';

describe('a spare code', () => {
  test('comes back as it was shown, whatever the case, spaces and dashes', () => {
    const shown = shownSpareCode('abcde23456');
    expect(shown).toBe('abcde-23456');
    for (const typed of [shown, ' ABCDE 23456 ', 'abcde23456']) expect(asSpareCode(typed)).toBe('abcde23456');
  });

  test.each(['', 'abcde2345', 'abcde234567', 'abcde-2345o', 'x'.repeat(1_000_000)])('%.12s is none', (typed) => {
    expect(asSpareCode(typed)).toBeNull();
  });

  test('its letters cannot be mistaken for one another', () => {
    expect(spareCodes.letters).not.toMatch(/[01oil]/);
    expect(new Set(spareCodes.letters).size).toBe(spareCodes.letters.length);
  });
});

describe('a code of the app', () => {
  test.each([
    ['123 456', '123456'],
    ['۱۲۳۴۵۶', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['１２３４５６', '123456'],
    ['007-007', '007007'],
  ])('%s is %s', (typed, code) => {
    expect(asAppCode(typed)).toBe(code);
  });

  test.each(['12345', '1234567', 'abcdef', '12345६', ''])('%s is none', (typed) => {
    expect(asAppCode(typed)).toBeNull();
  });
});
