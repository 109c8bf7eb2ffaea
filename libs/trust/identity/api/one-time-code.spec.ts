import { describe, expect, test } from '@jest/globals';
import { Secret } from 'otpauth';
import { factorLink, hashOfSpareCode, newFactorKey, newSpareCodes, openFactorKey, sealFactorKey, stepOfCode } from './one-time-code.ts';

const key = Secret.fromUTF8('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);
const pepper = 'a pepper that only this spec knows';

describe('codes of RFC 6238, appendix B (SHA-1)', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %d seconds it is %s', (seconds, code) => {
    expect(stepOfCode(key, code, at(seconds), 8)).toBe(Math.floor(seconds / 30));
  });

  test('one step of drift either way, and it says which; two steps are too far', () => {
    const code = '94287082'; // of step 1
    expect(stepOfCode(key, code, at(29), 8)).toBe(1);
    expect(stepOfCode(key, code, at(60), 8)).toBe(1);
    expect(stepOfCode(key, code, at(90), 8)).toBeNull();
  });

  test('another length or another key is no code', () => {
    expect(stepOfCode(key, '287082', at(59))).toBe(1);
    expect(stepOfCode(key, '287083', at(59))).toBeNull();
    expect(stepOfCode(newFactorKey(), '287082', at(59))).toBeNull();
  });
});

test('an app reads the key from the link, and the link names no place', () => {
  const link = factorLink(key, 'sana@sunrise.example');
  expect(link).toContain(`secret=${key}`);
  expect(link).toMatch(/^otpauth:\/\/totp\/Alongside:sana%40sunrise\.example\?/);
  expect(newFactorKey()).toMatch(/^[A-Z2-7]{32}$/);
});

test('a sealed key opens for its owner and this installation alone', () => {
  const sealed = sealFactorKey(pepper, 'sana', key);
  expect(sealed.toString('latin1')).not.toContain(key);
  expect(openFactorKey(pepper, 'sana', sealed)).toBe(key);
  expect(() => openFactorKey(pepper, 'bilal', sealed)).toThrow();
  expect(() => openFactorKey('another pepper, as long as this one', 'sana', sealed)).toThrow();
  sealed[40] = (sealed[40] ?? 0) ^ 1;
  expect(() => openFactorKey(pepper, 'sana', sealed)).toThrow();
});

test('spare codes: ten, all different, and their hash belongs to one person', () => {
  const codes = newSpareCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-z2-9]{10}$/);
  const [first = ''] = codes;
  expect(hashOfSpareCode(pepper, 'sana', first)).not.toEqual(hashOfSpareCode(pepper, 'bilal', first));
});
