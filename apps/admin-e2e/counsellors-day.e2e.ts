import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { enterAs, openPerson, openPlace, test, type Desk } from './desk.ts';
import { task } from './task.ts';
import { languages, like } from './words.ts';

/** One house, two languages: each takes its own hours, people and session, and neither meets what the other did. */
const stories = {
  en: {
    title: 'Evenings',
    slot: 'Tuesday 10 March, 11:00',
    room: 'Room 1',
    members: ['Waleed', 'Hira'],
    group: 'Morning process group',
    isNow: true,
  },
  ur: {
    title: 'شامیں',
    slot: 'بدھ، 11 مارچ، 01:00 PM',
    room: 'Room 2',
    members: ['کامران', 'رابعہ'],
    group: 'مقابلے کی مہارتیں',
    isNow: false,
  },
} as const;

/** In both groups from the beginning; present in both by these journeys. */
const person = 'SC-0001';

for (const language of languages)
  test.describe(`the counsellor's day, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('a weekly group clashes, is mended and filled; attendance is taken and the plan moves', async ({ desk }) => {
      await enterAs(desk, 'COUNSELLOR');
      await scheduleGroup(desk);
      await addMembers(desk);
      const before = await delivered(await thisWeek(desk));
      await takeAttendance(desk);
      const after = await thisWeek(desk);
      await expect.poll(() => delivered(after)).toBe(before + 1);
      await expectNoViolations(desk.page);
    });
  });

async function scheduleGroup(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { title, slot, room } = stories[language];
  await openPlace(desk, 'calendar');
  await task(page, 'weekly series with a room, twelve sessions', { presses: 6, typed: 10 }, async () => {
    await page.getByRole('button', { name: slot }).click();
    const form = page.getByRole('dialog', { name: t('groups:series.new') });
    await expect(form.getByLabel(t(language === 'ur' ? 'groups:field.titleUr' : 'groups:field.title'))).toBeFocused();
    await page.keyboard.type(title);
    await form.getByRole('combobox', { name: t('groups:field.room') }).click();
    await page.getByRole('option', { name: new RegExp(room) }).click();
    await expect(form.getByText(like(t('groups:preview.clash', { count: 12 })))).toBeVisible();
    await expectNoViolations(page);
    await form.getByRole('button', { name: like(t('groups:clash.useRoom')) }).click();
    await expect(form.getByText(like(t('groups:preview.clash', { count: 12 })))).toBeHidden();
    await form.getByRole('button', { name: t('groups:series.create', { count: 12 }) }).click();
    await expect(form).toBeHidden();
  });
  await expect(page.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible();
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

/** Twelve people, two of whom differ. */
async function takeAttendance(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { group, isNow } = stories[language];
  await openPlace(desk, 'today');
  await expect(page.getByRole('article', { name: group }).or(page.getByRole('link', { name: new RegExp(group) }))).toBeVisible();
  await expectNoViolations(page);
  await task(page, 'attendance of twelve, two of whom differ', { presses: 6, typed: 0 }, async () => {
    if (isNow)
      await page
        .getByRole('article', { name: group })
        .getByRole('link', { name: t('attendance:today.take') })
        .click();
    else await page.getByRole('link', { name: new RegExp(group) }).click();
    const people = page.locator('[data-person]');
    await expect(people).toHaveCount(12);
    await markAs(people.nth(10), t('attendance:status.LATE'));
    await markAs(people.nth(11), t('attendance:status.EXCUSED'));
    await page.getByRole('button', { name: t('attendance:roster.rest') }).click();
    await page.getByRole('button', { name: t('attendance:finish.go') }).click();
    await expect(page.getByText(t('attendance:notice.finished'))).toBeVisible();
  });
  await expectNoViolations(page);
}

async function markAs(person: Locator, status: string): Promise<void> {
  const button = person.getByRole('button', { name: status, exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** This week of the group on the person's page: the attendance beside the plan. */
async function thisWeek(desk: Desk): Promise<Locator> {
  const { page, language } = desk;
  await openPerson(desk, person);
  const line = page.getByRole('region', { name: stories[language].group });
  return line.getByRole('row').last().getByRole('button').first();
}

/** Hours that count as delivered. */
async function delivered(week: Locator): Promise<number> {
  return Number(/\d+/.exec((await week.textContent()) ?? '')?.[0]);
}
