import { describe, expect, test } from '@jest/globals';
import { alreadyInstalled, nodeSuits, npmProgram, stampOf } from './ensure-install.mjs';

const engines = '^20.19.0 || ^22.12.0 || >=24.0.0';

test.each([
  ['v20.19.0', true],
  ['v20.18.9', false],
  ['v20.20.2', true],
  ['v21.0.0', false],
  ['v22.11.0', false],
  ['v22.12.0', true],
  ['v23.9.0', false],
  ['v24.0.0', true],
  ['v26.1.0', true],
])('Node %s: %p', (version, suits) => {
  expect(nodeSuits(version, engines)).toBe(suits);
});

test('a range that it does not understand is not taken for a yes', () => {
  expect(() => nodeSuits('v20.19.0', '20.x')).toThrow('does not understand');
});

test('the stamp changes with the lock and with the platform', () => {
  const here = { platform: 'linux', arch: 'x64' };
  expect(stampOf('lock', here)).toBe(stampOf('lock', here));
  expect(stampOf('lock', here)).not.toBe(stampOf('lock ', here));
  expect(stampOf('lock', here)).not.toBe(stampOf('lock', { ...here, arch: 'arm64' }));
});

describe('alreadyInstalled', () => {
  const here = { platform: 'linux', arch: 'x64' };
  const entry = { version: '1.0.0', integrity: 'sha512-a' };
  const forMac = { ...entry, optional: true, os: ['darwin'], cpu: ['arm64'] };
  const forHere = { ...entry, optional: true, os: ['linux'], cpu: ['x64'] };
  const installed = (lock, hidden) => alreadyInstalled({ packages: { '': {}, ...lock } }, { packages: hidden }, here);

  test('what the lock names lies there', () => {
    expect(installed({ a: entry }, { a: entry })).toBe(true);
    expect(installed({ a: entry }, {})).toBe(false);
    expect(installed({ a: entry }, { a: { ...entry, version: '1.0.1' } })).toBe(false);
    expect(installed({ a: entry }, { a: { ...entry, integrity: 'sha512-b' } })).toBe(false);
  });

  test("another platform's package may be missing, this one's may not", () => {
    expect(installed({ a: forMac }, {})).toBe(true);
    expect(installed({ a: forHere }, {})).toBe(false);
    expect(installed({ a: { ...forHere, libc: ['musl'] } }, {})).toBe(true);
  });
});

describe('npmProgram', () => {
  const at = { execPath: '/opt/node/bin/node', env: {}, platform: 'linux' };

  test("is npm's own script when npm started us", () => {
    const script = '/opt/npm/bin/npm-cli.js';
    expect(npmProgram({ ...at, env: { npm_execpath: script } }, () => true)).toEqual([at.execPath, script]);
  });

  test('is not the script of another package manager', () => {
    expect(npmProgram({ ...at, env: { npm_execpath: '/opt/yarn/yarn.js' } }, () => false)).toEqual(['npm']);
  });

  test('is the one that came with Node, else the one on the path', () => {
    const bundled = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmProgram(at, (file) => file === bundled)).toEqual([at.execPath, bundled]);
    expect(npmProgram({ ...at, platform: 'win32' }, () => false)).toEqual(['npm.cmd']);
  });
});
