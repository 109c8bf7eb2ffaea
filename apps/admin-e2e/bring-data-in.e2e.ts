import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { goToDoor, openPlace, test, type Desk } from './desk.ts';
import { enterWith } from './door.ts';
import { beginCentre, emptyHouse, sample } from './empty-house.ts';
import { task } from './task.ts';
import { languages } from './words.ts';

/** What a spreadsheet of a real centre might hold: other names of columns, semicolons, a column that nobody needs, and three slips. */
const slips = [
  'Client ID;First name;Date of birth;Admission date;Stage;Shoe size',
  'A-101;Farzana;1988-02-17;2026-01-12;OUTPATIENT;38',
  'A-102;Tariq;3/11/79;2026-02-02;IOP;42',
  'A-103;Siobhán;1992-07-21;2026-02-03;AFTERWARDS;39',
  'A-101;Hassan;1990-01-01;2026-02-04;IOP;43',
];
const mended = slips.map((line) =>
  line.replace('3/11/79', '1979-11-03').replace('AFTERWARDS', 'AFTERCARE').replace('A-101;Hassan', 'A-104;Hassan'),
);

for (const language of languages)
  test.describe(`a centre's own data, ${language}`, () => {
    test.use({ language });
    test.describe.configure({ timeout: 300_000 });

    test('comes in by the screen: first steps, a file with three bad rows, the mended one', async ({ desk }) => {
      const { addStaff } = await beginCentre(`Own data ${language}`, language);
      await goToDoor(desk, emptyHouse);
      await enterWith(desk, await addStaff('ADMINISTRATOR', 'Sana Malik', `sana.data.${language}@example.org`));
      await followFirstStep(desk);
      await bringPeople(desk);
      await seeStepsTicked(desk);
    });
  });

async function followFirstStep(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'centre');
  const steps = page.getByRole('region', { name: t('imports:steps.title') });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expectNoViolations(page);
  await steps.getByRole('link', { name: t('imports:steps.rooms') }).click();
  await choose(desk, 'rooms.csv', await readFile(sample('rooms.csv')));
  await page.getByRole('button', { name: t('imports:outcome.bring', { count: 3 }) }).click();
  await expect(page.getByText(t('imports:outcome.written', { count: 3 }))).toBeVisible();
}

async function choose({ page, t }: Desk, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(t('imports:file.label')).setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function bringPeople(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await page.getByText(t('imports:kind.PEOPLE'), { exact: true }).first().click();
  // As a spreadsheet's "Unicode text" is kept.
  await choose(desk, 'people.csv', Buffer.from(`\ufeff${slips.join('\r\n')}`, 'utf16le'));
  const unknown = page.getByRole('combobox', { name: t('imports:columns.fieldOf', { column: 'Shoe size' }) });
  await unknown.selectOption({ label: t('imports:columns.leaveOut') });
  const faults = page.getByRole('table', { name: t('imports:fault.title') });
  await expect(faults.getByRole('row')).toHaveCount(4);
  await expect(faults.getByRole('row', { name: 'Date of birth' })).toContainText(t('imports:rule.isoDate'));
  await expect(page.getByRole('status').filter({ hasText: t('imports:outcome.faults', { count: 3 }) })).toBeVisible();
  await expectNoViolations(page);
  // What was said of the columns stays: the mended file is chosen, and comes in.
  await choose(desk, 'people.csv', Buffer.from(mended.join('\n')));
  await task(page, 'import a checked file', { presses: 1 }, async () => {
    await page.getByRole('button', { name: t('imports:outcome.bring', { count: 4 }) }).click();
    await expect(page.getByText(t('imports:outcome.written', { count: 4 }))).toBeVisible();
  });
  await expectNoViolations(page);
}

async function seeStepsTicked(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await openPlace(desk, 'centre');
  for (const step of ['rooms', 'people'])
    await expect(page.getByRole('listitem').filter({ hasText: t(`imports:steps.${step}`) })).toContainText(t('imports:steps.done'));
  await page.getByRole('button', { name: t('imports:steps.hide') }).click();
  await expect(page.getByRole('button', { name: t('imports:steps.show') })).toBeVisible();
}
