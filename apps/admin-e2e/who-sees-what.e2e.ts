import { writeFile } from 'node:fs/promises';
import { expect, type TestInfo } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith, signOut } from './door.ts';
import { alongside, beginCentre, emptyHouse, type Account } from './empty-house.ts';
import { listenTo } from './heard.ts';
import { plantMatch, plantPlan } from './coaching.store.ts';
import { task } from './task.ts';
import { languages, type Language } from './words.ts';

/** Words that stand in one record and nowhere else in the house: where they are heard, that record was read. */
const canaries = (language: Language, code: string) => {
  const of = (what: string) => `${what}${code}${language}`;
  return {
    code: `${code}-${language}`.toUpperCase(),
    given: of('Given'),
    family: of('Family'),
    phone: `+92 51 555 01${code.length}${code.charCodeAt(0)}`,
    email: `${of('mail')}@example.org`,
    address: of('Street '),
    problem: of('Problem '),
    shared: of('Goal shared '),
    kept: of('Goal kept '),
  };
};
type Canaries = ReturnType<typeof canaries>;
const all = ({ given, family, code, phone, email, address, problem, shared, kept }: Canaries) => [
  ...[given, family, code, phone, email, address],
  ...[problem, shared, kept],
];

for (const language of languages)
  test.describe(`who sees what, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('another counsellor finds nobody, a coach finds whom they accompany, as far as each consents', async ({ desk }, info) => {
      const { page } = desk;
      const people = { open: canaries(language, 'Alif'), closed: canaries(language, 'Bay'), stranger: canaries(language, 'Jeem') };
      const { own, other, coach } = await beginHouse(info, language, people);
      const heard = listenTo(page);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, own);
      const addresses = await ownPeople(desk, Object.values(people));
      expectHeard(await heard.all(), Object.values(people).flatMap(all), []);
      await signOut(desk);
      heard.forget();
      await enterWith(desk, other);
      await nobodyIsFound(desk, people.stranger, addresses[0] ?? '');
      expectHeard(await heard.all(), [], Object.values(people).flatMap(all));
      await openPlace(desk, 'settings');
      await signOut(desk);
      heard.forget();
      await enterWith(desk, coach);
      await accompanied(desk, people, addresses);
      const { given, family, code, shared } = people.open;
      const mayHear = [given, family, code, shared, people.closed.given, people.closed.code];
      const mustNot = Object.values(people).flatMap(all);
      expectHeard(
        await heard.all(),
        [given, shared, people.closed.given],
        mustNot.filter((word) => !mayHear.includes(word)),
      );
    });
  });

/** A centre with two counsellors and a coach; the first counsellor's three people, each with a plan; the coach accompanies two of them. */
async function beginHouse(info: TestInfo, language: Language, people: Readonly<Record<'open' | 'closed' | 'stranger', Canaries>>) {
  const { centreId, addStaff } = await beginCentre(`Walls ${language}`, language);
  const at = (name: string) => `${name}.walls.${language}@example.org`;
  const own = await addStaff('COUNSELLOR', 'Nadia Rahman', at('nadia'));
  const other = await addStaff('COUNSELLOR', 'Omar Sheikh', at('omar'));
  const coach = await addStaff('PEER_COACH', 'Bilal Anwar', at('bilal'));
  await addStaff('ADMINISTRATOR', 'Sana Malik', at('sana'));
  const header = 'code,given_en,family_en,phone,email,address,admitted_on,phase,counsellor_email';
  const rows = Object.values(people).map((one) =>
    [one.code, one.given, one.family, one.phone, one.email, one.address, '2026-01-12', 'OUTPATIENT', own.email].join(','),
  );
  const file = info.outputPath('people.csv');
  await writeFile(file, [header, ...rows].join('\n'));
  expect(await alongside('import', 'people', file, '--as', at('sana'))).toBe('3');
  for (const one of Object.values(people)) await plantPlan(centreId, one.code, one);
  await plantMatch({ centreId, code: people.open.code, coachEmail: coach.email, isRevoked: false });
  await plantMatch({ centreId, code: people.closed.code, coachEmail: coach.email, isRevoked: true });
  return { own, other, coach } satisfies Record<string, Account>;
}

function expectHeard(text: string, told: readonly string[], neverTold: readonly string[]): void {
  expect(told.filter((word) => !text.includes(word))).toEqual([]);
  expect(neverTold.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
}

async function findAndOpen({ page, t }: Desk, name: string): Promise<void> {
  await task(page, 'find a person and open their page', { presses: 3 }, async () => {
    await page.getByRole('textbox', { name: t('people:search.label') }).click();
    await page.keyboard.type(name);
    await page
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('button')
      .click();
    await page
      .getByRole('dialog', { name: t('people:peek') })
      .getByRole('button', { name: t('people:openPage') })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
  });
}

/** Their own counsellor reads everything: what nobody else may hear is there to be heard. */
async function ownPeople(desk: Desk, people: readonly Canaries[]): Promise<string[]> {
  const { page } = desk;
  const addresses: string[] = [];
  for (const one of people) {
    await openPlace(desk, 'people');
    await findAndOpen(desk, one.given);
    for (const word of [one.phone, one.problem, one.kept]) await expect(page.getByText(word, { exact: true }).first()).toBeVisible();
    addresses.push(page.url());
  }
  return addresses;
}

/** Neither by the list nor by the search nor by an address typed by hand: who is another's is as if they were not there. */
async function nobodyIsFound(desk: Desk, somebody: Canaries, address: string): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'people');
  await expect(page.getByText(t('people:empty.IN_CARE'))).toBeVisible();
  await page.getByRole('textbox', { name: t('people:search.label') }).fill(somebody.family);
  await expect(page.getByText(t('people:noMatch.title'))).toBeVisible();
  await expectNoViolations(page);
  const shown = await notShown(desk, address);
  await expectNoViolations(page);
  expect(await notShown(desk, address.replace(/[^-]+$/, '0123456789ab'))).toBe(shown);
}

/** Types an address by hand and answers what the page says of it. */
async function notShown({ page, t }: Desk, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByText(t('kit:noAccess.title'))).toBeVisible();
  return page.getByRole('main').innerText();
}

async function accompanied(
  desk: Desk,
  { open, closed }: Readonly<Record<'open' | 'closed', Canaries>>,
  addresses: readonly string[],
): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'people');
  const rows = page.getByRole('row').filter({ has: page.getByRole('button') });
  await expect(rows).toHaveCount(2);
  await expectNoViolations(page);
  await findAndOpen(desk, open.given);
  await expect(page.getByText(t('people:limited'))).toBeVisible();
  await expect(page.getByText(open.shared).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: t('attendance:client.title') })).toBeVisible();
  await expectNoViolations(page);
  await openPlace(desk, 'people');
  await findAndOpen(desk, closed.given);
  await expect(page.getByText(t('people:limited'))).toBeVisible();
  await expect(page.getByRole('heading', { name: t('attendance:client.title') })).toBeHidden();
  await expect(page.getByRole('heading', { name: t('plans:title') })).toBeHidden();
  await expectNoViolations(page);
  await notShown(desk, addresses[2] ?? '');
}
