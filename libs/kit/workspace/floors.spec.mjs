import { expect, test } from '@jest/globals';
import { compareVersions, floorFaults, serverTooOld } from './floors.mjs';

test.each([
  ['1.2.3', '1.2.3', 0],
  ['1.10.0', '1.9.9', 1],
  ['2.0.0', '10.0.0', -1],
  ['18.4.0-beta.17', '18.4.0', 0],
  ['15.14', '15.14.0', 0],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

test('a version below its floor, at its ceiling, or gone from the lock is a fault', () => {
  const list = [{ package: 'graphql', atLeast: '16.11.0', below: '17.0.0', why: 'reasons' }];
  const faultsOf = (version) => floorFaults({ packages: { 'node_modules/graphql': { version } } }, list);
  expect(faultsOf('16.11.0')).toEqual([]);
  expect(faultsOf('16.10.9')).toEqual(['graphql 16.10.9 is outside 16.11.0 to 17.0.0: reasons.']);
  expect(faultsOf('17.0.0')).toHaveLength(1);
  expect(floorFaults({ packages: {} }, list)).toEqual(['floors.json names graphql, which the lock lacks.']);
});

test("a server of one's own has a floor", () => {
  const list = [{ server: 'PostgreSQL', atLeast: '15.14.0' }];
  expect(serverTooOld(150_014, list)).toBeUndefined();
  expect(serverTooOld(180_004, list)).toBeUndefined();
  expect(serverTooOld(150_013, list)).toBe('This is PostgreSQL 15.13; Alongside needs 15.14 or newer.');
});
