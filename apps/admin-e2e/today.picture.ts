import path from 'node:path';
import { expect } from '@playwright/test';
import { enterAs, openPerson, test, type Desk } from './desk.ts';

test.use({ viewport: { width: 1280, height: 820 }, reducedMotion: 'reduce' });

test("a counsellor's Today, and one person's page, for README.md", async ({ desk }) => {
  const { page } = desk;
  await enterAs(desk, 'COUNSELLOR');
  await expect(page.getByRole('article').first()).toBeVisible();
  await take(desk, 'today');
  await openPerson(desk, 'SC-0001');
  await expect(page.getByRole('region', { name: 'Morning process group' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await take(desk, 'beside-the-plan');
});

async function take({ page }: Desk, name: string): Promise<void> {
  await page.screenshot({ path: path.resolve(import.meta.dirname, '..', '..', 'docs', `${name}.png`), animations: 'disabled' });
}
