import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith, signOut } from './door.ts';
import { alongside, beginCentre, emptyHouse } from './empty-house.ts';
import { plantThreeGrants } from './second-person.store.ts';
import { task } from './task.ts';
import { languages, like, type Language } from './words.ts';

const stories = {
  en: { given: 'Farzana', reason: 'Collapsed at the door' },
  ur: { given: 'فرزانہ', reason: 'دروازے پر بے ہوش ہو گئیں' },
} as const;
const code = (language: Language) => `S-101-${language}`.toUpperCase();

for (const language of languages)
  test.describe(`a second person, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 420_000 });

    test('agrees to the fourth emergency access of a week; the reviewer sees who did', async ({ desk, elsewhere }, info) => {
      const { visitor, coordinator, reviewer } = await beginHouse(info, language);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, visitor);
      await ask(desk);
      const second = await elsewhere();
      await goToDoor(second, emptyHouse);
      await enterWith(second, coordinator);
      await agree(second);
      await openIt(desk);
      await signOut(second);
      await enterWith(second, reviewer);
      await seeWhoAgreed(second);
    });
  });

/** A centre where one counsellor cares for Farzana, and another has used emergency access three times this week. */
async function beginHouse(info: TestInfo, language: Language) {
  const { centreId, addStaff } = await beginCentre(`Second ${language}`, language);
  const at = (name: string) => `${name}.seconds.${language}@example.org`;
  const own = await addStaff('COUNSELLOR', 'Nadia Rahman', at('nadia'));
  const visitor = await addStaff('COUNSELLOR', 'Omar Sheikh', at('omar'));
  const coordinator = await addStaff('COORDINATOR', 'Farah Aziz', at('farah'));
  const reviewer = await addStaff('PRIVACY_REVIEWER', 'Zara Haider', at('zara'));
  await addStaff('ADMINISTRATOR', 'Sana Malik', at('sana'));
  const file = info.outputPath('people.csv');
  const header = `code,given_${language},family_${language},admitted_on,phase,counsellor_email`;
  const { given } = stories[language];
  await writeFile(file, [header, `${code(language)},${given},${given},2026-01-12,OUTPATIENT,${own.email}`].join('\n'));
  expect(await alongside('import', 'people', file, '--as', at('sana'))).toBe('1');
  await plantThreeGrants(centreId, code(language), visitor.email);
  return { visitor, coordinator, reviewer };
}

const waiting = ({ page, t }: Desk) => page.getByRole('complementary', { name: t('access:own.title') });

async function ask(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const { given, reason } = stories[language];
  await openPlace(desk, 'people');
  await page.getByRole('textbox', { name: t('people:search.label') }).fill(given);
  const form = page.getByRole('dialog', { name: t('access:emergency.title') });
  await task(page, 'ask a second person', { presses: 7 }, async () => {
    await page.getByRole('button', { name: t('access:emergency.open') }).click();
    await form.getByLabel(t('access:emergency.code')).click();
    await page.keyboard.type(code(language));
    await form.getByText(t('access:category.DANGER'), { exact: true }).click();
    await form.getByLabel(t('access:emergency.reason')).click();
    await page.keyboard.type(reason);
    await form.getByRole('button', { name: t('access:emergency.action') }).click();
    await expect(form.getByText(t('access:refused.SecondPersonNeeded'))).toBeVisible();
    await form.getByRole('button', { name: t('access:second.ask') }).click();
    await expect(form).toBeHidden();
  });
  await expect(waiting(desk)).toContainText(like(t('access:own.waiting')));
  await expectNoViolations(page);
}

async function agree(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  const form = page.getByRole('dialog', { name: t('access:seconds.answer') });
  await task(page, 'agree as a second person', { presses: 4, typed: 0 }, async () => {
    await page
      .getByRole('complementary', { name: t('access:others.title') })
      .getByRole('button', { name: t('access:others.look') })
      .click();
    const row = page.getByRole('row', { name: /Omar Sheikh/ });
    for (const words of [code(language), stories[language].reason, t('access:category.DANGER')]) await expect(row).toContainText(words);
    await row.getByRole('button').click();
    await form.getByText(t('access:answer.AGREE'), { exact: true }).click();
    await form.getByRole('button', { name: t('access:seconds.action') }).click();
    await expect(page.getByText(t('access:seconds.empty'))).toBeVisible();
  });
  await expect(page.getByRole('complementary', { name: t('access:others.title') })).toBeHidden();
  await expectNoViolations(page);
}

/** Nobody has pressed anything at the desk meanwhile: the answer comes by itself. */
async function openIt(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await expect(waiting(desk)).toContainText('Farah Aziz', { timeout: 30_000 });
  await expectNoViolations(page);
  await task(page, 'open what a second person agreed to', { presses: 1, typed: 0 }, async () => {
    await waiting(desk)
      .getByRole('button', { name: t('access:emergency.action') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(stories[language].given) })).toBeVisible();
  });
  await expect(page.getByRole('complementary', { name: t('access:banner.title') })).toBeVisible();
  await expect(waiting(desk)).toBeHidden();
}

async function seeWhoAgreed(desk: Desk): Promise<void> {
  const { page, t, language } = desk;
  await openPlace(desk, 'emergency');
  const row = page.getByRole('row').filter({ hasText: stories[language].reason });
  await expect(row).toContainText(t('access:reviews.second', { name: 'Farah Aziz' }));
  const share = page.getByRole('region', { name: t('access:share.title') });
  await expect(share.getByRole('paragraph').first()).toContainText(like(t('access:share.openings', { count: 4, shown: '4', days: '7' })));
  await expectNoViolations(page);
}
