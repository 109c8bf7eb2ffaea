import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { plantMatch, plantPlan } from './coaching.store.ts';
import { goToDoor, openPerson, test, type Desk } from './desk.ts';
import { enterWith, signOut } from './door.ts';
import { alongside, beginCentre, emptyHouse } from './empty-house.ts';
import { task } from './task.ts';
import { languages, type Language } from './words.ts';

const people = {
  en: { open: 'Amina', closed: 'Tariq', shared: 'Back to work', kept: 'A goal of her own', code: 'D-1' },
  ur: { open: 'آمنہ', closed: 'طارق', shared: 'کام پر واپسی', kept: 'اپنا ایک ہدف', code: 'D-1' },
} as const;

for (const language of languages)
  test.describe(`the coach's day, ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } });
    test.describe.configure({ timeout: 300_000 });

    test('sees whom they accompany as far as each consents, and logs a contact in five taps', async ({ desk }, info) => {
      const { page, t } = desk;
      const { coach, counsellor } = await beginHouse(info, language);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, coach);
      await asFarAsConsentGoes(desk);
      await logContact(desk);
      await signOut(desk);
      await enterWith(desk, counsellor);
      await openPerson(desk, people[language].code);
      await expect(
        page.getByRole('region', { name: t('coaching:card.title'), exact: true }).getByText(t('coaching:kind.EMOTIONAL')),
      ).toBeVisible();
      await expectNoViolations(page);
    });
  });

/** Two people with a plan and a match: one consents to share with the coach, the other has taken it back. */
async function beginHouse(info: TestInfo, language: Language) {
  const { open, closed, shared, kept } = people[language];
  const { centreId, addStaff } = await beginCentre(`Company ${language}`, language);
  const at = (name: string) => `${name}.company.${language}@example.org`;
  const counsellor = await addStaff('COUNSELLOR', 'Omar Sheikh', at('omar'));
  const coach = await addStaff('PEER_COACH', 'Bilal Anwar', at('bilal'));
  await addStaff('ADMINISTRATOR', 'Sana Malik', at('sana'));
  const header = `code,given_${language},family_${language},admitted_on,phase,counsellor_email`;
  const rows = [open, closed].map((given, i) => `D-${i + 1},${given},${given},2026-01-12,OUTPATIENT,${counsellor.email}`);
  const file = info.outputPath('people.csv');
  await writeFile(file, [header, ...rows].join('\n'));
  expect(await alongside('import', 'people', file, '--as', at('sana'))).toBe('2');
  for (const [i, isRevoked] of [false, true].entries()) {
    const code = `D-${i + 1}`;
    await plantPlan(centreId, code, { problem: 'a problem', shared, kept });
    await plantMatch({ centreId, code, coachEmail: coach.email, isRevoked });
  }
  return { coach, counsellor };
}

async function asFarAsConsentGoes({ page, t, language }: Desk): Promise<void> {
  const { open, closed, shared, kept } = people[language];
  const first = page.getByRole('region', { name: open });
  await expect(first.getByText(shared).first()).toBeVisible();
  await expect(first.getByText(t('coaching:mine.attendance'))).toBeVisible();
  const second = page.getByRole('region', { name: closed });
  await expect(second.getByRole('button', { name: t('coaching:contact.logOf', { name: closed }) })).toBeVisible();
  await expect(second.getByText(t('coaching:mine.attendance'))).toBeHidden();
  await expect(second.getByText(shared)).toBeHidden();
  await expect(page.getByText(kept)).toBeHidden();
  await expectNoViolations(page);
}

async function logContact({ page, t, language }: Desk): Promise<void> {
  const { open } = people[language];
  const card = page.getByRole('region', { name: open });
  await expect(card.getByText(t('coaching:match.noContact'))).toBeVisible();
  const log = card.getByRole('button', { name: t('coaching:contact.logOf', { name: open }) });
  await task(page, 'log a contact', { presses: 5, typed: 0 }, async () => {
    await log.click();
    const form = page.getByRole('dialog');
    await form.getByText(t('coaching:channel.IN_PERSON'), { exact: true }).click();
    await form.getByText(t('coaching:kind.EMOTIONAL'), { exact: true }).click();
    await form.locator('label').filter({ hasText: /17/ }).click();
    await form.getByRole('button', { name: t('coaching:contact.save') }).click();
    await expect(form).toBeHidden();
  });
  await expect(card.getByText(t('coaching:match.noContact'))).toBeHidden();
  await log.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
}
