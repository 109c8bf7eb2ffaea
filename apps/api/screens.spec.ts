import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';
import { createApp, type RunningApp } from './create-app.ts';

let running: RunningApp;
const adminDir = mkdtempSync(path.join(tmpdir(), 'alongside-admin-'));

beforeAll(async () => {
  mkdirSync(path.join(adminDir, 'assets'));
  writeFileSync(path.join(adminDir, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__" />');
  writeFileSync(path.join(adminDir, 'alongside.svg'), '<svg/>');
  writeFileSync(path.join(adminDir, 'assets', 'main-1.js'), 'let a');
  running = await createApp(
    readConfig({
      DATABASE_URL: process.env['DATABASE_URL'],
      ALONGSIDE_PEPPER: 'p'.repeat(43),
      ALONGSIDE_ADMIN_DIR: adminDir,
      ALONGSIDE_LOG: 'silent',
    }),
  );
}, 60_000);

afterAll(async () => {
  await running.app.close();
  await running.db.end();
  rmSync(adminDir, { recursive: true });
});

const get = (url: string) => running.app.inject({ method: 'GET', url });

test.each(['/', '/people/7', '/calendar?view=week'])(
  '%s is the page, with a nonce that its policy allows, and is never kept',
  async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const nonce = /nonce="([0-9a-f]{32})"/.exec(body)?.[1];
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  },
);

test('each page has a nonce of its own', async () => {
  expect((await get('/')).body).not.toBe((await get('/')).body);
});

test('files with a hash are kept for ever, the icon has its name', async () => {
  expect((await get('/assets/main-1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/alongside.svg')).headers['content-type']).toBe('image/svg+xml');
});

test.each(['/health/x', '/feeds/x', '/exports', '/files/1', '/fhir/Patient', '/assets/gone.js'])('%s is not the page', async (url) => {
  const { statusCode, body } = await get(url);
  expect(statusCode).toBe(404);
  expect(body).not.toContain('csp-nonce');
});

test.each(['/assets/../index.html', '/assets/%2e%2e/index.html', '//etc/passwd', '/../../package.json'])(
  '%s leads to no file',
  async (url) => {
    expect((await get(url)).body).not.toMatch(/__CSP_NONCE__|root:|"dependencies"/);
  },
);

test('GET below the endpoint is refused as a method, not answered with the page', async () => {
  const { statusCode, body } = await get('/graphql/x');
  expect(statusCode).toBe(405);
  expect(body).not.toContain('csp-nonce');
});
