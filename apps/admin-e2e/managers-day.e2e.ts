import { expect } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { enterAs, openPlace, test, type Desk } from './desk.ts';
import { seeClients } from './sees-clients.store.ts';
import { task } from './task.ts';
import { languages, like } from './words.ts';

/** The story plants the fall of one group in the last four weeks. */
const falling = { en: 'Relapse prevention', ur: 'دوبارہ استعمال سے بچاؤ' } as const;

test.describe.configure({ mode: 'serial' });

for (const language of languages)
  test.describe(`the manager's day, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('from the fall to the group to a person, with what each number is of', async ({ desk }) => {
      await seeClients(true);
      await enterAs(desk, 'MANAGER');
      await openPlace(desk, 'reports');
      await overviewSpeaks(desk);
      await task(desk.page, 'attendance fell: which group, which people', { presses: 3, typed: 0 }, async () => {
        await toTheFallingGroup(desk);
        await firstPerson(desk).click();
        await expect(desk.page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
      });
      await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
      await otherViews(desk);
    });

    test('without sight of clients there are numbers and nobody', async ({ desk }) => {
      await seeClients(false);
      await enterAs(desk, 'MANAGER');
      await openPlace(desk, 'reports');
      await toTheFallingGroup(desk);
      await expect(desk.page.getByText(desk.t('reports:group.numbersOnly'))).toBeVisible();
      await expect(firstPerson(desk)).toHaveCount(0);
      await desk.page.getByRole('button', { name: desk.t('reports:asTable') }).click();
      await expect(desk.page.getByText(desk.t('reports:hidden'), { exact: true }).first()).toBeVisible();
      await expectNoViolations(desk.page);
      await seeClients(true);
    });
  });

async function overviewSpeaks({ page, t }: Desk): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: t('reports:title') })).toBeVisible();
  await expect(page.getByRole('link', { name: like(t('reports:overview.attendance')) })).toBeVisible();
  await expectNoViolations(page);
}

/** The sentence, then the first of the bars: the one that fell most. */
async function toTheFallingGroup({ page, t, language }: Desk): Promise<void> {
  await page.getByRole('link', { name: like(t('reports:overview.attendance')) }).click();
  const bar = page.locator('figure').getByRole('link').first();
  await expect(bar).toContainText(falling[language]);
  await bar.click();
  await expect(page.getByRole('heading', { level: 1, name: falling[language] })).toBeVisible();
}

function firstPerson({ page }: Desk) {
  return page.getByRole('rowheader').locator('a[href^="/people/"]').first();
}

/** Each view, with its picture and its table, and a file of it. */
async function otherViews(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'reports');
  await page.getByRole('link', { name: t('reports:attendance.title'), exact: true }).click();
  for (const by of ['group', 'week', 'hour', 'facilitator']) {
    await page
      .getByText(t(`reports:by.${by}`), { exact: true })
      .first()
      .click();
    await expect(page.getByRole('region', { name: t(`reports:by.${by}`) })).toBeVisible();
    if (by !== 'facilitator') await page.getByRole('button', { name: t('reports:asTable') }).click();
    await expect(page.getByRole('table', { name: t(`reports:by.${by}`) })).toBeVisible();
    await expectNoViolations(page);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('reports:file.get') }).click();
  expect((await download).suggestedFilename()).toMatch(/^attendance-by-facilitator-.*\.csv$/);
  await page.getByRole('link', { name: t('reports:quality.title'), exact: true }).click();
  await expect(page.getByRole('table', { name: t('reports:quality.byGroup') })).toBeVisible();
  await expectNoViolations(page);
}
