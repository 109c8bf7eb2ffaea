import { describe, expect, test } from '@jest/globals';
import { doubledPackages, inexactVersions, lockFaults, missingPlatforms, tooManyDirect, weakIntegrity } from './check-lock.mjs';

const sound = { version: '1.0.0', integrity: 'sha512-abc' };
const lockOf = (packages) => ({ packages: { '': { name: 'house' }, ...packages } });

describe('missingPlatforms', () => {
  const swc = { ...sound, optionalDependencies: { '@swc/core-darwin-arm64': '1.0.0', '@swc/core-linux-x64-gnu': '1.0.0' } };

  test('names the sub-package that npm could not resolve when the lock was written', () => {
    const lock = lockOf({ 'node_modules/@swc/core': swc, 'node_modules/@swc/core-linux-x64-gnu': sound });
    expect(missingPlatforms(lock)).toEqual(['@swc/core@1.0.0 names @swc/core-darwin-arm64, which the lock lacks: npm ci would refuse.']);
  });

  test('finds a sub-package that lies inside another package', () => {
    const lock = lockOf({
      'node_modules/@swc/core': swc,
      'node_modules/@swc/core-linux-x64-gnu': sound,
      'node_modules/@swc/core/node_modules/@swc/core-darwin-arm64': sound,
    });
    expect(missingPlatforms(lock)).toEqual([]);
  });
});

test('a package needs a sha512, unless it lies in the archive of another', () => {
  const lock = lockOf({
    'node_modules/a': sound,
    'node_modules/b': { version: '1.0.0', integrity: 'sha1-abc' },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/a/node_modules/d': { version: '1.0.0', inBundle: true },
  });
  expect(weakIntegrity(lock)).toEqual(['b has no sha512 integrity in the lock.', 'c has no sha512 integrity in the lock.']);
});

test.each([
  ['1.2.3', 0],
  ['18.4.0-beta.17', 0],
  ['7.10.0-4.0edf323', 0],
  ['^1.2.3', 1],
  ['~1.2.3', 1],
  ['1.2', 1],
  ['latest', 1],
  ['github:a/b', 1],
])('a version asked for as %s has %d faults', (version, faults) => {
  expect(inexactVersions({ dependencies: { a: version } })).toHaveLength(faults);
});

test('graphql is there once: neither twice nor not at all', () => {
  const once = { 'node_modules/graphql': sound, 'node_modules/@nestjs/graphql': sound };
  expect(doubledPackages(lockOf(once), ['graphql'])).toEqual([]);
  expect(doubledPackages(lockOf({ ...once, 'node_modules/x/node_modules/graphql': sound }), ['graphql'])).toHaveLength(1);
  expect(doubledPackages(lockOf({}), ['graphql'])).toHaveLength(1);
});

test('direct production dependencies are counted', () => {
  const dependencies = { a: '1.0.0', b: '1.0.0' };
  expect(tooManyDirect({ dependencies }, 2)).toEqual([]);
  expect(tooManyDirect({ dependencies }, 1)).toEqual(['2 direct production dependencies; at most 1.']);
});

test('all checks are asked', () => {
  const lock = lockOf({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { z: '1' } } });
  expect(lockFaults(lock, { dependencies: { a: '^1.0.0' } })).toHaveLength(6);
});
