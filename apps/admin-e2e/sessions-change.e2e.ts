import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { enterAs, openPlace, test, type Desk } from './desk.ts';
import { task } from './task.ts';
import { languages, like } from './words.ts';

/** Groups that no other journey touches, each in its own language: [moved, cancelled, changed by two], and their days in the week of 23 March. */
const stories = {
  en: { moved: 'Women’s group', day: '2026-03-25', cancelled: 'Mindful movement', shared: 'Aftercare circle' },
  ur: { moved: 'خاندان کی شام', day: '2026-03-26', cancelled: 'ساتھیوں کا حلقہ', shared: 'شام کی معاونت' },
} as const;
const nextDay = { en: '2026-03-26', ur: '2026-03-27' } as const;

for (const language of languages)
  test.describe(`sessions change, ${language}`, () => {
    // The house is in Karachi, the browser is not: what is drawn is the house's wall clock all the same.
    test.use({ language, timezoneId: 'America/Los_Angeles' });
    test.describe.configure({ timeout: 300_000 });

    test('drawn to another day and hour: told what it does for all that follow, applied, and undone', async ({ desk }) => {
      await enterAs(desk, 'COUNSELLOR');
      await openWeek(desk, 2);
      const { page, t } = desk;
      const { moved, day } = stories[language];
      const session = inColumn(desk, day, moved);
      const before = await session.getAttribute('aria-label');
      await task(page, 'move this and following sessions', { presses: 3, typed: 0 }, async () => {
        await drag(desk, session, nextDay[language]);
        const sheet = page.getByRole('dialog', { name: t('groups:session.title') });
        await sheet.getByText(t('changes:scope.FOLLOWING'), { exact: true }).click();
        await expect(sheet.getByText(counted(t('changes:impact.touched', { count: 99 })))).toBeVisible();
        await expectNoViolations(page);
        await sheet.getByRole('button', { name: counted(t('changes:apply.change', { count: 99 })) }).click();
        await expect(sheet).toBeHidden();
      });
      const there = inColumn(desk, nextDay[language], moved);
      await expect(there).toBeVisible();
      await expect(session).toBeHidden();
      expect(await hoursOf(there)).not.toEqual(hoursIn(before));
      await page.getByRole('button', { name: t('kit:undo') }).click();
      await expect(page.getByText(t('changes:undo.done'))).toBeVisible();
      await expect(session).toHaveAttribute('aria-label', before ?? '');
      await expect(there).toBeHidden();
    });

    test('cancelled: first it says what that does, and it wants a reason', async ({ desk }) => {
      await enterAs(desk, 'COUNSELLOR');
      await openWeek(desk, 3);
      const { page, t } = desk;
      const session = page.locator('[data-time-grid]').getByRole('button', { name: new RegExp(`^${stories[language].cancelled}`) });
      const sheet = page.getByRole('dialog', { name: t('groups:session.title') });
      await task(page, 'cancel a session', { presses: 4, typed: 0 }, async () => {
        await session.click();
        await sheet.getByRole('button', { name: t('groups:session.cancel') }).click();
        await expect(sheet.getByText(like(t('changes:impact.cancels', { count: 1 })))).toBeVisible();
        await expect(sheet.getByText(counted(t('changes:impact.members', { count: 99 })))).toBeVisible();
        await expect(sheet.getByText(counted(t('changes:below.title', { count: 99 })))).toBeVisible();
        await sheet.getByRole('button', { name: t('changes:reason.ill') }).click();
        await sheet.getByRole('button', { name: t('changes:apply.cancel', { count: 1 }) }).click();
        await expect(sheet).toBeHidden();
      });
      await expect(session).toHaveAttribute('aria-label', like(t('kit:calendar.cancelled')));
      await session.click();
      await expect(sheet.getByText(t('changes:reason.ill'))).toBeVisible();
      await expectNoViolations(page);
    });

    test('two editors: the second sees both versions, and what was typed is not lost', async ({ desk, elsewhere }) => {
      const other = await elsewhere();
      await enterAs(desk, 'COUNSELLOR');
      await enterAs(other, 'COORDINATOR');
      const mine = await openChange(desk);
      const theirs = await openChange(other);
      await theirs.getByLabel(other.t('groups:field.start')).fill('16:30');
      await theirs.getByRole('button', { name: like(other.t('changes:apply.change', { count: 1 })) }).click();
      await expect(theirs).toBeHidden();
      const { page, t } = desk;
      await mine.getByLabel(t('groups:field.start')).fill('19:15');
      await mine.getByRole('button', { name: like(t('changes:apply.change', { count: 1 })) }).click();
      const line = mine.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('groups:field.start') }) });
      await expect(line).toContainText(/0?7:15|19:15/);
      await expect(line).toContainText(/0?4:30|16:30/);
      await expectNoViolations(page);
      await mine.getByRole('button', { name: t('kit:stale.useMine') }).click();
      await expect(line).toBeHidden();
      await expect(mine.getByLabel(t('groups:field.start'))).toHaveValue('19:15');
      await mine.getByRole('button', { name: like(t('changes:apply.change', { count: 1 })) }).click();
      await expect(mine).toBeHidden();
    });
  });

/** A sentence about many, however many they are. */
const counted = (sentence: string) => new RegExp(like(sentence).source.replace('99', String.raw`\d+`), 'u');

/** So many weeks from now, by the calendar's own key. */
async function openWeek(desk: Desk, weeks: number): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'calendar');
  await expect(page.getByRole('heading', { level: 1, name: t('groups:calendar.title') })).toBeVisible();
  for (let i = 0; i < weeks; i += 1) await page.getByRole('button', { name: t('groups:calendar.next'), exact: true }).click();
}

const inColumn = ({ page }: Desk, day: string, title: string) =>
  page.locator(`[data-lane="${day}"]`).getByRole('button', { name: new RegExp(`^${title}`) });

/** With the mouse, as far below as half an hour is high, into another day's column: to the right in English, to the left in Urdu. */
async function drag({ page }: Desk, session: Locator, day: string): Promise<void> {
  await session.scrollIntoViewIfNeeded();
  const from = await session.boundingBox();
  const to = await page.locator(`[data-lane="${day}"]`).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  const y = from.y + 12;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, y + 10, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, y + 44);
  await expect(page.locator(`[data-lane="${day}"] [data-ghost]`)).toBeVisible();
  await page.mouse.up();
}

const hoursIn = (label: string | null) => label?.match(/\d{1,2}:\d{2}/g) ?? [];
const hoursOf = async (session: Locator) => hoursIn(await session.getAttribute('aria-label'));

/** The change of the group's session in the week of 23 March, with its start in reach. */
async function openChange(desk: Desk): Promise<Locator> {
  const { page, t, language } = desk;
  await openWeek(desk, 2);
  await page
    .locator('[data-time-grid]')
    .getByRole('button', { name: new RegExp(`^${stories[language].shared}`) })
    .click();
  const sheet = page.getByRole('dialog', { name: t('groups:session.title') });
  await sheet.getByRole('button', { name: t('groups:session.move') }).click();
  await expect(sheet.getByLabel(t('groups:field.start'))).toBeVisible();
  return sheet;
}
