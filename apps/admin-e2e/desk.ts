import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { TFunction } from 'i18next';
import { countPresses } from './task.ts';
import { wordsIn, type Language } from './words.ts';

/** The moment at which the journeys' houses stand (kit/workspace/journeys.mjs): a Tuesday, 10:30 in Karachi. */
export const journeyNow = new Date('2026-03-10T05:30:00Z');

export type RoleName = 'COUNSELLOR' | 'COORDINATOR' | 'PEER_COACH' | 'SUPERVISOR' | 'MANAGER' | 'ADMINISTRATOR' | 'PRIVACY_REVIEWER';

/** A browser in somebody's hands, and the words that it shows them. */
export interface Desk {
  readonly page: Page;
  readonly t: TFunction;
  readonly language: Language;
}

export const test = base.extend<{ language: Language; desk: Desk; elsewhere: () => Promise<Desk> }>({
  language: ['en', { option: true }],
  desk: async ({ page, language }, use) => {
    await prepare(page);
    await use({ page, language, t: await wordsIn(language) });
  },
  // Somebody else's browser: it shares nothing with the desk, and speaks the language of its owner before anybody has said so.
  elsewhere: async ({ browser, language }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ locale: language === 'ur' ? 'ur-PK' : 'en-GB' });
      contexts.push(context);
      const page = await context.newPage();
      await prepare(page);
      return { page, language, t: await wordsIn(language) };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** The device's clock stands where the house's stands, and its presses are counted. Every error of the page fails the journey. */
async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(journeyNow);
  await countPresses(page);
}

/** The door, in the desk's language. */
export async function goToDoor({ page, language }: Desk, house = ''): Promise<void> {
  await page.goto(`${house}/sign-in`);
  await page.getByRole('button', { name: language === 'ur' ? 'اردو' : 'English', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ur' ? 'rtl' : 'ltr');
}

/** Enters the demo by the role's card. */
export async function enterAs(desk: Desk, role: RoleName): Promise<void> {
  const { page, t } = desk;
  await goToDoor(desk);
  await page.getByRole('button', { name: new RegExp(`^${t(`identity:roles.${role}`)}`) }).click();
  await expect(page.getByRole('navigation', { name: t('admin:main') })).toBeVisible();
}

type PlaceName =
  'today' | 'coach' | 'calendar' | 'people' | 'matching' | 'coaches' | 'reports' | 'centre' | 'access' | 'emergency' | 'settings';

/** Follows an entry of the main menu. */
export async function openPlace({ page, t }: Desk, place: PlaceName): Promise<void> {
  await page
    .getByRole('navigation', { name: t('admin:main') })
    .getByRole('link', { name: t(`admin:nav.${place}`), exact: true })
    .click();
}

/** Opens a person's page by the way of the list, the search and the peek. */
export async function openPerson(desk: Desk, code: string): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'people');
  await page.getByRole('textbox', { name: t('people:search.label') }).click();
  await page.keyboard.type(code);
  await page
    .getByRole('row', { name: new RegExp(code) })
    .getByRole('button')
    .click();
  await page
    .getByRole('dialog', { name: t('people:peek') })
    .getByRole('button', { name: t('people:openPage') })
    .click();
}
