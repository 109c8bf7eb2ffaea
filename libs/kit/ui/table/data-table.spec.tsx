import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { DataTable, type Column } from './data-table.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly coach: string;
}
const columns: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', cell: ({ name }) => name, rowHeader: true },
  { key: 'coach', title: 'Coach', cell: ({ coach }) => coach },
];
const rows = [{ id: '1', name: 'Amina B.', coach: 'Bilal' }];

test('it is a table to a screen reader: a name, column heads, a head for each row', async () => {
  await showScreen(<DataTable caption="People" columns={columns} rows={rows} idOf={({ id }) => id} />);
  expect(screen.getByRole('table', { name: 'People' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Coach' })).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Amina B.' })).toBeVisible();
});

test('more rows are asked for by a button, and there is none when there are no more', async () => {
  let asked = 0;
  const { user } = await showScreen(
    <DataTable caption="People" columns={columns} rows={rows} idOf={({ id }) => id} onMore={() => (asked += 1)} />,
  );
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(asked).toBe(1);
});

test('without rows what is empty says so', async () => {
  await showScreen(<DataTable caption="People" columns={columns} rows={[]} idOf={({ id }) => id} empty={<p>Nobody yet</p>} />);
  expect(screen.getByText('Nobody yet')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
