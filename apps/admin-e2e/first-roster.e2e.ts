import { readFile, writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith } from './door.ts';
import { alongside, beginCentre, emptyHouse, refusalOf, sample, type Account } from './empty-house.ts';
import { task } from './task.ts';
import { languages } from './words.ts';

/** The clock of the house says Tuesday, 10:30: a session of eleven o'clock takes its attendance now. */
const stories = {
  en: { title: 'Mornings', slot: 'Tuesday 10 March, 11:00', members: ['Farzana', 'Tari'] },
  ur: { title: 'صبح', slot: 'منگل، 10 مارچ، 11:00 AM', members: ['فرزانہ', 'طارق'] },
} as const;

for (const language of languages)
  test.describe(`an empty centre, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('comes from the command line and two files to its first roster', async ({ desk }, info) => {
      const { addStaff } = await beginCentre(`First day ${language}`, language);
      const administrator = await addStaff('ADMINISTRATOR', 'Sana Malik', `sana.first.${language}@example.org`);
      const counsellor = await addStaff('COUNSELLOR', 'Nadia Rahman', `nadia.first.${language}@example.org`);
      await importBoth(info, administrator, counsellor);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, counsellor);
      await scheduleGroup(desk);
      await addMembers(desk);
      await takeAttendance(desk);
    });
  });

/** The sample files of the documentation, with this centre's counsellor beside everybody: first with a slip in the last row. */
async function importBoth(info: TestInfo, administrator: Account, counsellor: Account): Promise<void> {
  const as = ['--as', administrator.email];
  expect(await alongside('import', 'rooms', sample('rooms.csv'), ...as)).toBe('3');
  expect(await alongside('import', 'rooms', sample('rooms.csv'), ...as)).toBe('0');
  const rows = (await readFile(sample('people.csv'), 'utf8')).replaceAll(/,$/gm, `,${counsellor.email}`);
  const [good, bad] = [info.outputPath('people.csv'), info.outputPath('slip.csv')];
  await writeFile(good, rows);
  await writeFile(bad, rows.replace('AFTERCARE', 'AFTERWARDS'));
  const refusal = await refusalOf('import', 'people', bad, ...as);
  expect(refusal).toContain('Nothing was written.');
  expect(refusal).toContain('row 4\tphase\tOne of DETOX');
  // Three are added, so that none of the two good rows beside the bad one had come in.
  expect(await alongside('import', 'people', good, ...as)).toBe('3');
  expect(await alongside('import', 'people', good, ...as)).toBe('0');
}

async function scheduleGroup(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { title, slot } = stories[language];
  await openPlace(desk, 'calendar');
  await expect(page.getByText(t('groups:calendar.empty'))).toBeVisible();
  await expectNoViolations(page);
  await task(page, 'weekly series with a room, twelve sessions', { presses: 6, typed: 10 }, async () => {
    await page.getByRole('button', { name: slot }).click();
    const form = page.getByRole('dialog', { name: t('groups:series.new') });
    await expect(form.getByLabel(t(language === 'ur' ? 'groups:field.titleUr' : 'groups:field.title'))).toBeFocused();
    await page.keyboard.type(title);
    await form.getByRole('combobox', { name: t('groups:field.room') }).click();
    await page.getByRole('option', { name: /Garden room/ }).click();
    await form.getByRole('button', { name: t('groups:series.create', { count: 12 }) }).click();
    await expect(form).toBeHidden();
  });
}

async function addMembers(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { title, members } = stories[language];
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await page.getByRole('link', { name: t('groups:session.group') }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const name of members)
    await task(page, 'add a member to a group', { presses: 3, typed: 10 }, async () => {
      await page.getByLabel(t('groups:members.search')).click();
      await page.keyboard.type(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
      await page.getByRole('button', { name: t('groups:members.add') }).click();
      await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible();
    });
  await expectNoViolations(page);
}

async function takeAttendance(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { title, members } = stories[language];
  await openPlace(desk, 'today');
  const card = page.getByRole('article', { name: title });
  await expect(card.getByText(t('attendance:counts.expected', { count: 2 }))).toBeVisible();
  await task(page, 'attendance of two, one of whom differs', { presses: 6, typed: 0 }, async () => {
    await card.getByRole('link', { name: t('attendance:today.take') }).click();
    await expect(page.locator('[data-person]')).toHaveCount(2);
    const late = page
      .getByRole('group', { name: new RegExp(members[1]) })
      .getByRole('button', { name: t('attendance:status.LATE'), exact: true });
    await late.click();
    await expect(late).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: t('attendance:roster.rest') }).click();
    await page.getByRole('button', { name: t('attendance:finish.go') }).click();
    await expect(page.getByText(t('attendance:notice.finished'))).toBeVisible();
  });
  await expectNoViolations(page);
  await openPlace(desk, 'today');
  await expect(card.getByText(t('attendance:counts.came', { count: 2 }))).toBeVisible();
}
