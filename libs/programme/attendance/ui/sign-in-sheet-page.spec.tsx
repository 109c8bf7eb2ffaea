import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { SignInSheetPage } from './sign-in-sheet-page.tsx';

const row = (name: string, over: object = {}) => ({
  ...{
    client: {
      id: name,
      displayNames: [
        { lang: 'en', text: name },
        { lang: 'ur', text: 'آمنہ ر۔' },
      ],
      viewerMay: [],
    },
    mark: null,
  },
  ...{ walkIn: false, isNew: false, absencesRunning: 0, ...over },
});
const roster = {
  session: {
    ...{
      id: 's1',
      seriesId: 'g1',
      titles: [{ lang: 'en', text: 'Morning group' }],
      localDate: '2026-11-25',
      localStart: '10:00',
      localEnd: '11:30',
    },
    ...{ minutes: 90, startsAt: '2026-11-25T05:00:00Z', room: { name: 'Room 1' }, status: 'SCHEDULED', statusReason: null, version: 1 },
    staff: [
      { staffId: 'a', name: 'Sana Karim', nameUr: 'ثنا کریم', part: 'LEAD' },
      { staffId: 'b', name: 'A Student', nameUr: null, part: 'OBSERVER' },
    ],
  },
  ...{
    rows: [row('Amina R.'), row('Bilal K.'), row('Sara M.', { walkIn: true })],
    hiddenRows: 0,
    isOpen: true,
    opensAt: '2026-11-25T04:30:00Z',
  },
  ...{ needsReason: false, isFinished: false, viewerMay: ['RECORD'] },
};

test('one row a person of the list, three blank ones, and nothing that a sheet on a table may not tell', async () => {
  await showScreen(<SignInSheetPage sessionId="s1" />, { answers: { Roster: { roster } } });
  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toEqual(['No.', 'Name', 'Time in', 'Signature', 'Time out']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((one) => one.textContent),
  ).toEqual(['Amina R.', 'Bilal K.', '', '', '']);
  expect(within(table).getAllByRole('row').at(-1)).toHaveTextContent('5');
  expect(screen.getByText(/Wednesday 25 November 2026|Wednesday, 25 November 2026/)).toHaveTextContent('10:00–11:30 · Room 1');
  expect(screen.getByText(/^Led by/)).toHaveTextContent('Sana Karim');
  expect(screen.queryByText(/Student/)).toBeNull();
  expect(screen.getByText('Confidential. For this group only. Scan, then shred.')).toBeVisible();
});

test('in Urdu the names are Urdu, and the sheet says so to the printer’s fonts', async () => {
  await showScreen(<SignInSheetPage sessionId="s1" />, { language: 'ur', answers: { Roster: { roster } } });
  const table = await screen.findByRole('table');
  expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('آمنہ ر۔');
  expect(table.closest('[lang]')).toHaveAttribute('lang', 'ur');
  expect(screen.getByText(/رہنما:/)).toHaveTextContent('ثنا کریم');
});

test('the browser prints it', async () => {
  let printed = 0;
  window.print = () => (printed += 1);
  const { user } = await showScreen(<SignInSheetPage sessionId="s1" />, { answers: { Roster: { roster } } });
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(printed).toBe(1);
});
