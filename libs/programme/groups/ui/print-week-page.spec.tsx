import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { PrintWeekPage } from './print-week-page.tsx';

const sana = { id: 's', staffId: 's', name: 'Sana Karim', nameUr: 'ثنا کریم', part: 'LEAD', roles: ['COUNSELLOR'] };
const row = (nth: number, localDate: string, localStart: string, localEnd: string, status = 'SCHEDULED') => ({
  ...{ id: `row${nth}`, seriesId: 'x', localDate, localStart, localEnd, status, capacity: 12, expected: 8, viewerMay: [] },
  ...{
    startsAt: `${localDate}T${localStart}:00Z`,
    endsAt: `${localDate}T${localEnd}:00Z`,
    room: { id: 'r', name: 'Room 1' },
    staff: [sana],
  },
  titles: [
    { lang: 'en', text: `Group ${nth}` },
    { lang: 'ur', text: `گروپ ${nth}` },
  ],
});
const rows = [
  row(2, '2026-11-26', '14:00', '15:30'),
  row(1, '2026-11-26', '09:00', '10:30'),
  row(3, '2026-11-23', '11:00', '12:00', 'CANCELLED'),
];
const answers = { Calendar: { sessions: rows }, CalendarChoices: { rooms: [], staff: [sana] } };

test.each(['en', 'ur'] as const)('the week of a day, a column a day, each in order of time: %s', async (language) => {
  const { sent } = await showScreen(<PrintWeekPage filters={{ date: '2026-11-25', staff: 's' }} />, { answers, language });
  const table = await screen.findByRole('table');
  const heads = within(table).getAllByRole('columnheader');
  expect(heads).toHaveLength(7);
  expect(heads[0]).toHaveTextContent(language === 'en' ? 'Mon 23 Nov' : 'پیر، 23 نومبر');
  const cells = within(table).getAllByRole('cell');
  const titles = (cell: number) =>
    within(cells[cell] ?? table)
      .queryAllByRole('heading')
      .map((one) => one.textContent);
  expect(titles(3)).toEqual(language === 'en' ? ['Group 1', 'Group 2'] : ['گروپ 1', 'گروپ 2']);
  expect(within(cells[0] ?? table).getByText(language === 'en' ? 'Cancelled' : 'منسوخ')).toBeVisible();
  expect(titles(6)).toEqual([]);
  for (const time of table.querySelectorAll('p bdi[dir]')) expect(time).toHaveAttribute('dir', 'ltr');
  expect(sent[0]?.variables).toMatchObject({ from: '2026-11-23', until: '2026-11-29', staffId: 's' });
});

test('printing is one press', async () => {
  let printed = 0;
  window.print = () => void (printed += 1);
  const { user } = await showScreen(<PrintWeekPage filters={{}} />, { answers });
  await user.click(await screen.findByRole('button', { name: 'Print' }));
  expect(printed).toBe(1);
});
