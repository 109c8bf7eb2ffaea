import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith, signOut } from './door.ts';
import { alongside, beginCentre, emptyHouse, type Account } from './empty-house.ts';
import { letProofGrowOld } from './fresh-proof.store.ts';
import { task } from './task.ts';
import { languages, like, type Language } from './words.ts';

const stories = {
  en: { given: 'Farzana', reason: 'Collapsed at the door' },
  ur: { given: 'فرزانہ', reason: 'دروازے پر بے ہوش ہو گئیں' },
} as const;
const code = (language: Language) => `E-101-${language}`.toUpperCase();

for (const language of languages)
  test.describe(`emergency access, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('opens one record for reading, ends, is reviewed, and stands in the trail', async ({ desk }, info) => {
      const { visitor, reviewer, administrator } = await beginHouse(info, language);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, visitor);
      await letProofGrowOld(visitor.email);
      await openRecord(desk, visitor);
      await readOnly(desk);
      await endIt(desk);
      await signOut(desk);
      await enterWith(desk, reviewer);
      await review(desk);
      await whoLooked(desk);
      await signOut(desk);
      await enterWith(desk, administrator);
      await administratorSeesNobody(desk);
    });
  });

/** A centre where one counsellor cares for Farzana and another does not. */
async function beginHouse(
  info: TestInfo,
  language: Language,
): Promise<Readonly<Record<'visitor' | 'reviewer' | 'administrator', Account>>> {
  const { addStaff } = await beginCentre(`Emergency ${language}`, language);
  const at = (name: string) => `${name}.emergency.${language}@example.org`;
  const own = await addStaff('COUNSELLOR', 'Nadia Rahman', at('nadia'));
  const visitor = await addStaff('COUNSELLOR', 'Omar Sheikh', at('omar'));
  const reviewer = await addStaff('PRIVACY_REVIEWER', 'Zara Haider', at('zara'));
  const administrator = await addStaff('ADMINISTRATOR', 'Sana Malik', at('sana'));
  const file = info.outputPath('people.csv');
  const header = `code,given_${language},family_${language},phone,admitted_on,phase,counsellor_email`;
  const { given } = stories[language];
  const row = `${code(language)},${given},${given},+92 51 555 0142,2026-01-12,OUTPATIENT,${own.email}`;
  await writeFile(file, [header, row].join('\n'));
  expect(await alongside('import', 'people', file, '--as', administrator.email)).toBe('1');
  return { visitor, reviewer, administrator };
}

async function openRecord(desk: Desk, { password }: Account): Promise<void> {
  const { page, t, language } = desk;
  const { given, reason } = stories[language];
  await openPlace(desk, 'people');
  await page.getByRole('textbox', { name: t('people:search.label') }).fill(given);
  await expect(page.getByText(t('people:noMatch.title'))).toBeVisible();
  const form = page.getByRole('dialog', { name: t('access:emergency.title') });
  const proof = page.getByRole('dialog', { name: t('identity:stepUp.title') });
  await task(page, 'open a record in an emergency', { presses: 6 }, async () => {
    await page.getByRole('button', { name: t('access:emergency.open') }).click();
    await form.getByLabel(t('access:emergency.code')).click();
    await page.keyboard.type(code(language));
    await form.getByText(t('access:category.DANGER'), { exact: true }).click();
    await form.getByLabel(t('access:emergency.reason')).click();
    await page.keyboard.type(reason);
    await form.getByRole('button', { name: t('access:emergency.action') }).click();
    await expect(proof).toBeVisible();
  });
  await expectNoViolations(page);
  await task(page, 'prove who one is', { presses: 2 }, async () => {
    await proof
      .locator('input')
      .and(proof.getByLabel(t('identity:password')))
      .click();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(given) })).toBeVisible();
  });
}

const banner = ({ page, t }: Desk) => page.getByRole('complementary', { name: t('access:banner.title') });

/** Who reads in an emergency neither changes anything nor learns how to reach the person. */
async function readOnly(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await expect(banner(desk)).toContainText(like(t('access:banner.text')));
  await expect(banner(desk)).toContainText(code(language));
  await expect(page.getByRole('region', { name: t('people:identity.title') })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: t('people:edit') })).toHaveCount(0);
  await expect(page.getByText('+92 51 555 0142')).toHaveCount(0);
  await expectNoViolations(page);
  const address = page.url();
  await openPlace(desk, 'people');
  await expect(banner(desk)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(stories[language].given) })).toBeVisible();
}

async function endIt(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await task(page, 'end an emergency access', { presses: 1, typed: 0 }, async () => {
    await banner(desk)
      .getByRole('button', { name: t('access:banner.end') })
      .click();
    await expect(banner(desk)).toBeHidden();
  });
  await expect(page.getByText(t('kit:noAccess.title'))).toBeVisible();
  await expectNoViolations(page);
}

async function review(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { reason } = stories[language];
  await openPlace(desk, 'emergency');
  const row = page.getByRole('row', { name: /Omar Sheikh/ });
  for (const words of [code(language), reason, t('access:category.DANGER'), t('access:state.TO_REVIEW')])
    await expect(row).toContainText(words);
  await expectNoViolations(page);
  const form = page.getByRole('dialog', { name: t('access:reviews.review') });
  await task(page, 'review an emergency access', { presses: 4, typed: 40 }, async () => {
    await row.getByRole('button').click();
    await form.getByText(t('access:outcome.FOLLOW_UP'), { exact: true }).click();
    await form.getByLabel(t('access:reviews.note')).click();
    await page.keyboard.type('Talked to the team.');
    await form.getByRole('button', { name: t('access:reviews.action') }).click();
    await expect(form).toBeHidden();
  });
  for (const words of [t('access:outcome.FOLLOW_UP'), t('access:state.REVIEWED'), 'Zara Haider']) await expect(row).toContainText(words);
  await expectNoViolations(page);
}

/** Who opened it and why, and what was read under it. */
async function whoLooked(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await openPlace(desk, 'access');
  await page.getByLabel(t('audit:clientCode')).fill(code(language));
  await page.getByRole('button', { name: t('audit:show'), exact: true }).click();
  const rows = page.getByRole('row', { name: /Omar Sheikh/ });
  await expect(rows.filter({ hasText: `${t('audit:actions.CREATE')} · ${t('audit:subjects.AccessGrant')}` })).toHaveCount(1);
  const read = rows.filter({ hasText: `${t('audit:actions.READ')} · ` }).filter({ hasText: t('audit:purposes.break-glass') });
  await expect(read.first()).toContainText(code(language));
  await expectNoViolations(page);
}

/** An administrator's trail holds sign-ins and settings: who was opened and why is no part of them. */
async function administratorSeesNobody(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await openPlace(desk, 'access');
  const table = page.getByRole('table', { name: t('audit:caption') });
  await expect(table.getByRole('row', { name: /Omar Sheikh/ }).first()).toContainText(t('audit:subjects.AuthSession'));
  await expect(table).toContainText(t('audit:reasons.stepUp'));
  for (const words of [code(language), stories[language].reason, t('audit:subjects.AccessGrant')])
    await expect(table).not.toContainText(words);
}
