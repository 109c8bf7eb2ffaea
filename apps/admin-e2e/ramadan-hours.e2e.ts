import { expect } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { enterAs, test } from './desk.ts';
import { task } from './task.ts';
import { languages, like } from './words.ts';

/** The story's centre closes at 15:00 on weekdays of Ramadan 2027, which begins on Monday 8 February. Each language has its own day of that week. */
const stories = {
  en: { day: '2027-02-10', slot: 'Wednesday 10 February, 16:00', title: 'Sleep' },
  ur: { day: '2027-02-11', slot: 'جمعرات، 11 فروری، 04:00 PM', title: 'نیند' },
} as const;

for (const language of languages)
  test.describe(`Ramadan's hours, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('a group that would meet after closing time is moved to an earlier hour for those weeks', async ({ desk }) => {
      const { page, t } = desk;
      const { day, slot, title } = stories[language];
      await enterAs(desk, 'COUNSELLOR');
      await page.goto(`/calendar?date=${day}`);
      const form = page.getByRole('dialog', { name: t('groups:series.new') });
      await task(page, 'a group fitted to the centre’s hours', { presses: 4, typed: 10 }, async () => {
        await page.getByRole('button', { name: slot }).click();
        const field = form.getByLabel(t(language === 'ur' ? 'groups:field.titleUr' : 'groups:field.title'));
        await expect(field).toBeFocused();
        await field.fill(title);
        // As it is, it meets all the same: five weeks after closing time.
        await expect(form.getByText(like(t('changes:fit.KEPT'))).first()).toBeVisible();
        await form.getByText(t('groups:onClosure.SHIFT'), { exact: true }).click();
        await expect(form.getByText(like(t('changes:fit.SHIFTED'))).first()).toContainText(/0?1:30|13:30/);
        await expectNoViolations(page);
        await form.getByRole('button', { name: t('groups:series.create', { count: 12 }) }).click();
        await expect(form).toBeHidden();
      });
      const session = page.locator(`[data-lane="${day}"]`).getByRole('button', { name: new RegExp(`^${title}`) });
      await expect(session).toHaveAttribute('aria-label', /[^\d]0?1:30|13:30/);
    });
  });
