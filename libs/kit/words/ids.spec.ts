import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isId, uuidv7 } from './ids.ts';

describe('ids', () => {
  test('the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('every one is an id, and later ones sort after earlier ones', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
    const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(time, bytes, time, bytes, (one, oneBytes, other, otherBytes) => {
        const [first, second] = [uuidv7(one, oneBytes), uuidv7(other, otherBytes)];
        expect(isId(first)).toBe(true);
        if (one < other) expect(first < second).toBe(true);
      }),
    );
  });

  test.each([[-1], [1.5], [2 ** 48], [NaN]])('time %p is the fault of the caller', (time) => {
    expect(() => uuidv7(time, new Uint8Array(10))).toThrow(RangeError);
  });

  test('too little randomness is the fault of the caller', () => {
    expect(() => uuidv7(1, new Uint8Array(9))).toThrow(RangeError);
  });

  test.each<[unknown, string]>([
    ['', 'empty'],
    ['1', 'a number'],
    ['017F22E2-79B0-7CC3-98C4-DC0C0C07398F', 'upper case'],
    ['017f22e2-79b0-4cc3-98c4-dc0c0c07398f', 'version 4'],
    ['017f22e2-79b0-7cc3-18c4-dc0c0c07398f', 'a wrong variant'],
    ['017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n', 'a line break'],
    ['../../etc', 'a path'],
    ['1 OR 1=1', 'SQL'],
    [7, 'no text'],
    [null, 'nothing'],
  ])('%p is no id: %s', (text) => {
    expect(isId(text)).toBe(false);
  });
});
