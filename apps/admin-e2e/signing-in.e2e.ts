import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

test('a counsellor enters the demo with one press, and leaves again', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Counsellor/ }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByText('Demo data: every person is invented')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: /^Counsellor/ })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByRole('button', { name: /^Counsellor/ })).toBeVisible();
});

test('an address inside the desk leads to the door, and no name stands in the address or the title', async ({ page }) => {
  await page.goto('/people');
  await expect(page.getByRole('button', { name: /^Counsellor/ })).toBeVisible();
  expect(page.url()).toMatch(/\/sign-in/);
});

test('the desk is kept from other sites: framing, foreign posts, the inside of the schema', async ({ request, baseURL }) => {
  const page = await request.get('/');
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const foreign = await request.post('/graphql', { headers: { origin: 'https://elsewhere.example' }, data: { query: '{ me { id } }' } });
  expect(foreign.status()).toBe(403);
  const stranger = await request.post('/graphql', {
    headers: { origin: baseURL ?? '' },
    data: { query: '{ __schema { types { name } } }' },
  });
  expect(await stranger.text()).not.toContain('"types"');
});
