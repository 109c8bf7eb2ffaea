import { expect, type Locator } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, journeyNow, openPlace, test, type Desk } from './desk.ts';
import { signIn } from './door.ts';
import { alongside, beginCentre, emptyHouse } from './empty-house.ts';
import { task } from './task.ts';
import { languages } from './words.ts';

for (const language of languages)
  test.describe(`the door of a real centre, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('wrong passwords have to wait, the command line opens the account', async ({ desk }) => {
      const { page, t } = desk;
      const { addStaff } = await beginCentre(`Door ${language}`, language);
      const account = await addStaff('COUNSELLOR', 'Nadia Rahman', `nadia.door.${language}@example.org`);
      await goToDoor(desk, emptyHouse);
      for (let failures = 1; failures <= 4; failures += 1) {
        await signIn(desk, { ...account, password: `wrong ${failures}` });
        await expect(page.getByText(t('identity:signIn.wrong'))).toBeVisible();
      }
      await signIn(desk, account);
      await expect(page.getByText(t('identity:locked.waitTitle'))).toBeVisible();
      await expectNoViolations(page);
      expect(await alongside('staff', 'unlock', '--email', account.email)).toBe('4');
      await page.reload();
      await task(page, 'sign in', { presses: 3 }, async () => {
        await page.getByLabel(t('identity:email')).click();
        await page.keyboard.type(account.email);
        await page.keyboard.press('Tab');
        await page.keyboard.type(account.password);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('navigation', { name: t('admin:main') })).toBeVisible();
      });
      await expect(page.getByRole('heading', { level: 1, name: t('attendance:today.title') })).toBeVisible();
      await expectNoViolations(page);
    });

    test('whoever leaves the device is asked, then signed out; what was typed waits for the same person only', async ({ desk }) => {
      const { page, t } = desk;
      await page.clock.install({ time: journeyNow });
      const { addStaff } = await beginCentre(`Idle ${language}`, language);
      const account = await addStaff('COUNSELLOR', 'Nadia Rahman', `nadia.idle.${language}@example.org`);
      const colleague = await addStaff('COUNSELLOR', 'Omar Sheikh', `omar.idle.${language}@example.org`);
      await goToDoor(desk, emptyHouse);
      await signIn(desk, account);
      const form = await newClient(desk);
      const phone = form.getByLabel(t('people:contact.phone'));
      await form.getByLabel(t('people:identity.birthDate')).fill('1990-04-01');
      await phone.fill('+92 51 555 0199');
      await page.clock.fastForward('13:01');
      await expect(page.getByRole('dialog', { name: t('admin:idle.title') })).toBeVisible();
      await expectNoViolations(page);
      await page.clock.fastForward('02:00');
      await expect(page.getByText(t('identity:signIn.afterIdle'))).toBeVisible();
      expect(page.url()).not.toContain('people');
      await expectNoViolations(page);
      await signIn(desk, account);
      await expect(page).toHaveURL(/\/people$/);
      await page.getByRole('button', { name: t('people:new') }).click();
      await expect(form.getByText(t('kit:restored'))).toBeVisible();
      await expect(phone).toHaveValue('+92 51 555 0199');
      await expectNoViolations(page);
      await page.clock.fastForward('15:01');
      await expect(page.getByText(t('identity:signIn.afterIdle'))).toBeVisible();
      await signIn(desk, colleague);
      await expect(page).toHaveURL(/\/today$/);
      await newClient(desk);
      await expect(phone).toHaveValue('');
      await expect(form.getByText(t('kit:restored'))).toBeHidden();
    });
  });

async function newClient(desk: Desk): Promise<Locator> {
  const { page, t } = desk;
  await openPlace(desk, 'people');
  await page.getByRole('button', { name: t('people:new') }).click();
  const form = page.getByRole('dialog', { name: t('people:new') });
  await expect(form).toBeVisible();
  return form;
}
