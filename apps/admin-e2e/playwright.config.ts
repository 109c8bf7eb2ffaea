import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..', '..');

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

/** A browser of this machine, else the one inside npm: Linux on x64 only. */
async function findBrowser(): Promise<string> {
  const found = places.find((file) => file && existsSync(file));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Only with this name set does the package unpack the libraries that a bare machine lacks, and point the loader at them.
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chromium was found. Install one, set CHROMIUM to its path, or run: npx playwright install chromium');
}

/** `npm test` starts the house and gives its address (kit/workspace/journeys.mjs): there is nothing to play against without it. */
const address = process.env.ALONGSIDE_JOURNEY_URL;
if (!address) throw new Error('The journeys need a house to walk through: npm test -- --journeys');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: path.join(root, 'test-results', 'journeys'),
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(root, 'dist', 'test', 'journeys.json') }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Asia/Karachi',
    actionTimeout: 20_000,
    trace: { mode: 'retain-on-failure', screenshots: false }, // a film of each page costs more than the page
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
