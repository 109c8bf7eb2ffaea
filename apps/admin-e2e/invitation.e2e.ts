import { expect, type Locator } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expectNoViolations } from './axe.ts';
import { goToDoor, journeyNow, openPlace, test, type Desk } from './desk.ts';
import { enterWith, signIn, signOut } from './door.ts';
import { beginCentre, emptyHouse, type Account } from './empty-house.ts';
import { task } from './task.ts';
import { languages, like } from './words.ts';

const password = 'kettle river morning lantern';
/** Seconds for which an app shows one code. Each is taken once, so that a second sign-in needs the next one. */
const period = 30;

for (const language of languages)
  test.describe(`an invitation, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('leads a new colleague to their desk, with a second proof', async ({ desk, elsewhere }) => {
      const { addStaff } = await beginCentre(`Invitation ${language}`, language);
      const colleague: Account = { email: `omar.invited.${language}@example.org`, password };
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, await addStaff('ADMINISTRATOR', 'Sana Malik', `sana.inviting.${language}@example.org`));
      const link = await invite(desk, colleague.email);
      const theirs = await elsewhere();
      await choosePassword(theirs, link);
      await enterWith(theirs, colleague);
      await expect(theirs.page.getByRole('heading', { level: 1, name: theirs.t('attendance:today.title') })).toBeVisible();
      await linkIsSpent(await elsewhere(), link);
      const { key, spareCodes } = await setUpApp(theirs);
      await signOut(theirs);
      await enterWithCode(theirs, colleague, codeOf(key, 1));
      await spareCodeWorksOnce(theirs, colleague, spareCodes[3] ?? '');
      await accountIsThere(desk);
    });
  });

/** What the app shows so many steps after the journeys' moment. */
function codeOf(key: string, step: number): string {
  return new TOTP({ secret: Secret.fromBase32(key), period }).generate({ timestamp: journeyNow.getTime() + step * period * 1000 });
}

/** No letters leave this house: the link stands on the screen, once. */
async function invite(desk: Desk, email: string): Promise<string> {
  const { page, t } = desk;
  await openPlace(desk, 'centre');
  const panel = page.getByRole('dialog', { name: t('identity:staff.invite') });
  await task(page, 'invite a colleague', { presses: 5, typed: 60 }, async () => {
    await page.getByRole('button', { name: t('identity:staff.invite') }).click();
    await expect(panel.getByLabel(t('identity:email'))).toBeFocused();
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Omar Sheikh');
    await panel.getByRole('button', { name: t('identity:staff.send'), exact: true }).click();
    await expect(panel.getByText(t('identity:link.noMail'))).toBeVisible();
  });
  await expectNoViolations(page);
  const link = await panel.getByRole('paragraph').filter({ hasText: emptyHouse }).innerText();
  await panel.getByRole('button', { name: t('identity:link.done') }).click();
  await expect(page.getByRole('row', { name: /Omar Sheikh/ })).toContainText(t('identity:staff.states.INVITED'));
  return link.trim();
}

async function choosePassword({ page, t, language }: Desk, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ur' ? 'rtl' : 'ltr');
  const field = page.locator('input').and(page.getByLabel(t('identity:newPassword.next')));
  await expect(field).toBeVisible();
  expect(page.url()).not.toContain('#');
  await expectNoViolations(page);
  await field.fill('Omar Sheikh');
  await page.getByRole('button', { name: t('identity:byLink.action') }).click();
  await expect(page.getByText(t('identity:newPassword.personal'))).toBeVisible();
  await expectNoViolations(page);
  await task(page, 'choose a password by a link', { presses: 3, typed: 30 }, async () => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('admin:passwordSet'))).toBeVisible();
  });
}

async function linkIsSpent({ page, t }: Desk, link: string): Promise<void> {
  await page.goto(link);
  await page
    .locator('input')
    .and(page.getByLabel(t('identity:newPassword.next')))
    .fill('another river of lanterns');
  await page.getByRole('button', { name: t('identity:byLink.action') }).click();
  await expect(page.getByText(t('identity:byLink.goneTitle'))).toBeVisible();
  await expectNoViolations(page);
}

async function setUpApp(desk: Desk): Promise<{ readonly key: string; readonly spareCodes: readonly string[] }> {
  const { page, t } = desk;
  await openPlace(desk, 'settings');
  const section = page.getByRole('region', { name: t('identity:factor.title') });
  const codes = section.getByRole('list', { name: t('identity:factor.codesTitle') }).getByRole('listitem');
  let key = '';
  await task(page, 'set up a second proof', { presses: 3, typed: 6 }, async () => {
    await section.getByRole('button', { name: t('identity:factor.begin') }).click();
    key = (await section.getByRole('definition').innerText()).trim();
    await section.getByLabel(t('identity:factor.firstCode')).click();
    await page.keyboard.type(codeOf(key, 0));
    await page.keyboard.press('Enter');
    await expect(codes).toHaveCount(10);
  });
  await expectNoViolations(page);
  const spareCodes = await codes.allInnerTexts();
  await section.getByRole('button', { name: t('identity:factor.kept') }).click();
  await expect(section.getByText(like(t('identity:factor.on', { count: 10 })))).toBeVisible();
  await expectNoViolations(page);
  return { key, spareCodes: spareCodes.map((code) => code.trim()) };
}

async function askedForCode(desk: Desk, account: Account): Promise<Locator> {
  const { page, t } = desk;
  await signIn(desk, account);
  const code = page.locator('input').and(page.getByLabel(t('identity:code.label')));
  await expect(code).toBeFocused();
  return code;
}

async function enterWithCode(desk: Desk, account: Account, code: string): Promise<void> {
  const { page, t } = desk;
  await askedForCode(desk, account);
  await expectNoViolations(page);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: t('admin:main') })).toBeVisible();
}

async function spareCodeWorksOnce(desk: Desk, account: Account, code: string): Promise<void> {
  const { page, t } = desk;
  await signOut(desk);
  await enterWithCode(desk, account, code);
  await openPlace(desk, 'settings');
  await expect(page.getByText(like(t('identity:factor.on', { count: 9 })))).toBeVisible();
  await signOut(desk);
  await askedForCode(desk, account);
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('identity:code.wrong'))).toBeVisible();
  await expectNoViolations(page);
  await expect(page.getByRole('navigation', { name: t('admin:main') })).toBeHidden();
}

/** The administrator sees that the account works, and nothing that it signs in with. */
async function accountIsThere({ page, t }: Desk): Promise<void> {
  await page.reload();
  const row = page.getByRole('row', { name: /Omar Sheikh/ });
  await expect(row).toContainText(t('identity:staff.states.ACTIVE'));
  await row.getByRole('button').click();
  const panel = page.getByRole('dialog', { name: 'Omar Sheikh' });
  await expect(panel.getByRole('button', { name: t('identity:staff.dropFactor') })).toBeVisible();
  await expectNoViolations(page);
}
