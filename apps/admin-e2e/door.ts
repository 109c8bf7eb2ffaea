import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';
import type { Account } from './empty-house.ts';
import { like } from './words.ts';

/** Gives address and password at the door; what comes of it is the caller's to see. */
export async function signIn({ page, t }: Desk, { email, password }: Account): Promise<void> {
  for (const [label, text] of [
    [t('identity:email'), email],
    [t('identity:password'), password],
  ] as const) {
    await page.locator('input').and(page.getByLabel(label)).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  }
  await page.getByRole('button', { name: t('identity:signIn.action') }).click();
}

/** Signs in and waits until the desk is there. */
export async function enterWith(desk: Desk, account: Account): Promise<void> {
  await signIn(desk, account);
  await expect(desk.page.getByRole('navigation', { name: desk.t('admin:main') })).toBeVisible();
}

export async function signOut({ page, t }: Desk): Promise<void> {
  await page.getByRole('button', { name: like(t('admin:header.profile')) }).click();
  await page.getByRole('menuitem', { name: t('admin:menu.signOut') }).click();
  await expect(page.getByRole('button', { name: t('identity:signIn.action') })).toBeVisible();
}
