import { expect, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { enterAs, openPlace, test } from './desk.ts';
import { task } from './task.ts';
import { languages } from './words.ts';

/** Sheets of a PDF and how each lies: the page dictionaries of Chromium's PDFs are not compressed. */
async function paper(page: Page): Promise<{ readonly sheets: number; readonly broadside: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
  return { sheets: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, broadside: boxes.length > 0 && boxes.every(Boolean) };
}

for (const language of languages)
  test.describe(`on paper, ${language}`, () => {
    test.use({ language, timezoneId: 'America/Los_Angeles' });

    test('a week is one sheet, broadside, its days in the order of reading and its hours the right way round', async ({ desk }) => {
      const { page, t } = desk;
      await enterAs(desk, 'COUNSELLOR');
      await openPlace(desk, 'calendar');
      await page.goto('/calendar?date=2026-03-03'); // a week that no other journey plans anything in
      await task(page, 'print a week', { presses: 1, typed: 0 }, async () => {
        await page.getByRole('link', { name: t('groups:calendar.print'), exact: true }).click();
        await expect(page.getByRole('table')).toBeVisible();
      });
      await expectNoViolations(page);
      const heads = page.getByRole('columnheader');
      await expect(heads).toHaveCount(7);
      const places = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      const later = places.slice(1).map((left, at) => left > (places[at] ?? 0));
      expect(new Set(later)).toEqual(new Set([language === 'en']));
      const tuesday = page.getByRole('cell').nth(1);
      const hours = (await tuesday.locator('bdi[dir=ltr]').allTextContents()).map((text) => text.match(/\d{1,2}:\d{2}/g));
      // 10:00 to 11:00 first, then noon, then the evening: in Karachi's wall clock, whatever the browser's.
      expect(hours[0]).toEqual(['10:00', '11:00']);
      expect(hours[1]?.[0]).toBe('12:00');
      const [start, end] = await tuesday.locator('bdi[dir=ltr]').first().evaluate(placesOfTimes);
      expect(start).toBeLessThan(end ?? 0);
      expect(await paper(page)).toEqual({ sheets: 1, broadside: true });
    });

    test('the sign-in sheet of fifteen is one sheet, upright', async ({ desk }) => {
      const { page, t } = desk;
      await enterAs(desk, 'COUNSELLOR');
      await openPlace(desk, 'calendar');
      const group = language === 'en' ? 'Morning process group' : 'صبح کا گروپ';
      await page
        .getByRole('button', { name: new RegExp(`^${group}`) })
        .last()
        .click();
      await page.getByRole('link', { name: t('groups:session.print') }).click();
      const rows = page.locator('tbody tr');
      await expect(rows.nth(14)).toBeVisible();
      // Twelve are expected and three lines stay blank: three people more are written in, so that fifteen and three stand there.
      await rows.first().evaluate((row) => {
        for (let i = 0; i < 3; i += 1) row.after(row.cloneNode(true));
      });
      await expect(rows).toHaveCount(18);
      expect(await paper(page)).toEqual({ sheets: 1, broadside: false });
    });
  });

/** Where the first and the last digits of a time range stand, from the left. */
function placesOfTimes(element: Element): number[] {
  const text = element.firstChild;
  const length = text?.textContent?.length ?? 0;
  const dash = text?.textContent?.indexOf('–') ?? 0;
  return [
    [0, dash],
    [dash + 1, length],
  ].map(([from = 0, to = 0]) => {
    const range = document.createRange();
    if (text) {
      range.setStart(text, from);
      range.setEnd(text, to);
    }
    return range.getBoundingClientRect().left;
  });
}
