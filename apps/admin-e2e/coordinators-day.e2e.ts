import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { plantCoach } from './coaching.store.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith, signOut } from './door.ts';
import { alongside, beginCentre, emptyHouse } from './empty-house.ts';
import { task } from './task.ts';
import { languages, like, type Language } from './words.ts';

const people = {
  en: { given: 'Amina', first: 'Bilal Anwar', second: 'Hamza Qureshi', spoken: 'Urdu' },
  ur: { given: 'آمنہ', first: 'بلال انور', second: 'حمزہ قریشی', spoken: 'اردو' },
} as const;

for (const language of languages)
  test.describe(`the coordinator's day, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 420_000 });

    test('reviews and approves in three clicks; the client declines and is matched again', async ({ desk }, info) => {
      const { page, t } = desk;
      const { first, second } = people[language];
      const { coordinator, secondCoach } = await beginHouse(info, language);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, coordinator);
      await expect(page.getByText(t('coaching:queue.empty'))).toBeVisible();
      await expectNoViolations(page);
      await writeWish(desk);
      await approveBest(desk, first);
      await clientAnswers(desk, 'decline');
      await approveBest(desk, second);
      await clientAnswers(desk, 'accept');
      await otherScreens(desk);
      await signOut(desk);
      await enterWith(desk, secondCoach);
      await coachAccepts(desk);
    });
  });

/** A centre with two supervised coaches, of whom the first goes the person's own way, and one person in care. */
async function beginHouse(info: TestInfo, language: Language) {
  const { given, first, second } = people[language];
  const { centreId, addStaff } = await beginCentre(`Matching ${language}`, language);
  const at = (name: string) => `${name}.matching.${language}@example.org`;
  const coordinator = await addStaff('COORDINATOR', 'Nadia Rahman', at('nadia'));
  const supervisor = await addStaff('SUPERVISOR', 'Farah Aziz', at('farah'));
  const firstCoach = await addStaff('PEER_COACH', first, at('first'));
  const secondCoach = await addStaff('PEER_COACH', second, at('second'));
  const counsellor = await addStaff('COUNSELLOR', 'Omar Sheikh', at('omar'));
  await addStaff('ADMINISTRATOR', 'Sana Malik', at('sana'));
  await plantCoach(centreId, firstCoach.email, supervisor.email, 'SMART');
  await plantCoach(centreId, secondCoach.email, supervisor.email, 'TWELVE_STEP');
  const file = info.outputPath('people.csv');
  const header = `code,given_${language},family_${language},admitted_on,phase,counsellor_email`;
  await writeFile(file, [header, `M-1,${given},${given},2026-01-12,OUTPATIENT,${counsellor.email}`].join('\n'));
  expect(await alongside('import', 'people', file, '--as', at('sana'))).toBe('1');
  return { coordinator, secondCoach };
}

async function writeWish(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { given, spoken } = people[language];
  await task(page, "a person's wish for a coach", { presses: 6 }, async () => {
    await page.getByRole('button', { name: t('coaching:queue.new') }).click();
    const panel = page.getByRole('dialog', { name: t('coaching:queue.new') });
    await panel.getByRole('button', { name: new RegExp(given) }).click();
    await panel.getByText(spoken, { exact: true }).click();
    await panel.getByText(t('coaching:pathway.SMART'), { exact: true }).click();
    await panel.getByRole('button', { name: t('coaching:wish.open') }).click();
    await expect(page.getByRole('row', { name: new RegExp(given) })).toBeVisible();
  });
  await expectNoViolations(page);
}

async function approveBest(desk: Desk, coach: string): Promise<void> {
  const { page, t, language } = desk;
  const row = page.getByRole('row', { name: new RegExp(people[language].given) });
  await expect(row.getByText(coach)).toBeVisible();
  await task(page, 'find and approve the best coach with the explanation', { presses: 3, typed: 0 }, async () => {
    await row.getByRole('link', { name: like(t('coaching:queue.reviewOf')) }).click();
    const best = page.getByRole('region', { name: new RegExp(coach) }).first();
    await expect(best.getByText(like(t('coaching:table.share'))).last()).toBeVisible();
    await best.getByRole('button', { name: t('coaching:review.approveOf', { name: coach }) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('coaching:approve.confirm') })
      .click();
    await expect(page.getByText(t('coaching:queue.empty'))).toBeVisible();
  });
}

/** What the client said to the proposal is written down; a no brings them back to their place. */
async function clientAnswers(desk: Desk, answer: 'accept' | 'decline'): Promise<void> {
  const { page, t, language } = desk;
  const { given, first } = people[language];
  if (answer === 'decline') await expectNoViolations(page);
  await page.getByRole('button', { name: new RegExp(`^${t(`coaching:answer.CLIENT.${answer}`)}.*${given}`) }).click();
  const dialog = page.getByRole('dialog');
  if (answer === 'decline') {
    await dialog.getByText(t('coaching:decline.NOT_A_FIT'), { exact: true }).click();
    await expectNoViolations(page);
  }
  await dialog.getByRole('button', { name: t('coaching:answer.save') }).click();
  await expect(dialog).toBeHidden();
  if (answer === 'accept') return;
  await page.getByRole('link', { name: like(t('coaching:queue.reviewOf')) }).click();
  await page.getByText(like(t('coaching:review.notOffered', { count: 1 }))).click();
  await expect(page.getByText(t('coaching:rule.DECLINED_BEFORE'))).toBeVisible();
  await expect(page.getByRole('region', { name: t('coaching:match.earlier') }).getByText(first)).toBeVisible();
  await expectNoViolations(page);
  await poolSuggests(desk);
}

/** The whole pool at once: looked at, and nothing is saved by that. */
async function poolSuggests(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await openPlace(desk, 'matching');
  await page.getByRole('link', { name: t('coaching:pool.title') }).click();
  await expect(page.getByRole('row', { name: new RegExp(people[language].given) }).getByText(people[language].second)).toBeVisible();
  await expectNoViolations(page);
  await openPlace(desk, 'matching');
}

async function otherScreens(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await openPlace(desk, 'coaches');
  await expect(page.getByRole('region', { name: people[language].second })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: t('coaching:coaches.editOf', { name: people[language].second }) }).click();
  await expect(page.getByLabel(t('coaching:profile.cap'))).toHaveValue('4');
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
}

/** Both have said yes: the coach finds a proposal without a name, accepts it, and then knows whom to call. */
async function coachAccepts(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { given } = people[language];
  await expect(page.getByText(t('coaching:mine.proposal'))).toBeVisible();
  await expect(page.getByText(given)).toBeHidden();
  await expectNoViolations(page);
  await page.getByRole('button', { name: t('coaching:answer.COACH.accept'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('coaching:answer.save') })
    .click();
  await expect(page.getByRole('region', { name: given })).toBeVisible();
}
