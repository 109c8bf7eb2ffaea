import '@testing-library/jest-dom/jest-globals';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { Refused, showScreen, type Answers, type Stage } from '@alongside/kit/stage';
import { DataPage } from './data-page.tsx';

const samples = { ROOMS: '/rooms.csv', STAFF: '/staff.csv', GROUPS: '/groups.csv', PEOPLE: '/people.csv', MEMBERSHIPS: '/memberships.csv' };
const administrator = ['data.import', 'data.export', 'room.write', 'staff.write'];
const coordinator = ['data.export', 'client.export'];

type Input = { readonly kind: string; readonly text: string; readonly mapping: readonly object[]; readonly commit: boolean };
const fault = (row: number, rule: string, limit: string | null = null) => ({
  row,
  column: 'capacity',
  rule,
  limit,
  reason: 'In English only.',
});
const report = (over: object = {}) => ({
  importFile: {
    __typename: 'ImportReport',
    isWritten: false,
    columns: [
      { column: 'name', field: 'name', isLeftOut: false },
      { column: 'Size', field: 'capacity', isLeftOut: false },
    ],
    fields: [
      { name: 'name', needed: true },
      { name: 'capacity', needed: true },
    ],
    rows: 3,
    added: 2,
    alreadyHere: 1,
    faults: [],
    faultCount: 0,
    ...over,
  },
});
const server = ({ input }: { input: Input }) => report(input.commit ? { isWritten: true } : {});

const kept: { text?: string } = {};
const { createObjectURL, revokeObjectURL } = URL;
beforeEach(() => {
  forgetUnsaved();
  delete kept.text;
  URL.createObjectURL = (blob: Blob) => {
    const reader = new FileReader();
    reader.onload = () => (kept.text = String(reader.result));
    reader.readAsText(blob);
    return '#kept';
  };
  URL.revokeObjectURL = () => undefined;
});
afterAll(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

const show = (
  answers: Answers = {},
  over: { readonly mayEver?: readonly string[]; readonly isDemo?: boolean } = {},
  language: 'en' | 'ur' = 'en',
) =>
  showScreen(<DataPage kind={undefined} samples={samples} />, {
    language,
    viewer: { mayEver: [...(over.mayEver ?? administrator)], isDemo: over.isDemo ?? false },
    answers: { ImportFile: server, ...answers },
  });
const sentBy = ({ sent }: Stage) =>
  sent.filter(({ operation }) => operation === 'ImportFile').map(({ variables }) => (variables as { input: Input }).input);
const aFile = (content: string | Uint8Array<ArrayBuffer> = 'name,Size\nHall,40\n', name = 'rooms.csv') =>
  new File([content], name, { type: 'text/csv' });
const choose = ({ user }: Stage, file: File = aFile()) => user.upload(screen.getByLabelText('CSV file'), file);

describe('bringing a file in', () => {
  test('is looked at first, says how it would end, and comes in by one button', async () => {
    const stage = await show();
    expect(screen.getByRole('link', { name: /Sample file for rooms/ })).toHaveAttribute('href', '/rooms.csv');
    await choose(stage);
    expect(await screen.findByText('2 new rows can come in.')).toBeVisible();
    expect(screen.getByText(/3 rows in the file. 1 is here already/)).toBeVisible();
    expect(screen.getByText('2 new rows can come in.').closest('[role="status"]')).not.toBeNull();
    await stage.user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
    expect(await screen.findByText('2 rows were brought in.')).toBeVisible();
    expect(sentBy(stage)).toEqual([
      { kind: 'ROOMS', text: 'name,Size\nHall,40\n', mapping: [], commit: false },
      { kind: 'ROOMS', text: 'name,Size\nHall,40\n', mapping: [], commit: true },
    ]);
    await stage.user.click(screen.getByRole('button', { name: 'Bring another file' }));
    expect(screen.queryByText('2 rows were brought in.')).toBeNull();
  });

  test('UTF-16 is read here, and a spreadsheet is refused before it is sent', async () => {
    const stage = await show();
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...'name,نام'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    await choose(stage, aFile(bytes));
    await waitFor(() => expect(sentBy(stage)).toMatchObject([{ text: 'name,نام' }]));
    await choose(stage, aFile(new Uint8Array([0x50, 0x4b, 3, 4]), 'rooms.xlsx.csv'));
    expect(await screen.findByRole('cell', { name: /spreadsheet or zip/ })).toBeVisible();
    expect(sentBy(stage)).toHaveLength(1);
  });

  test('a file that no request can carry goes by the command line', async () => {
    const stage = await show();
    await choose(stage, aFile(`name,Size\n${'x'.repeat(121_000)},1`));
    expect(await screen.findByRole('alert')).toHaveTextContent('npm run alongside -- import rooms FILE');
    expect(sentBy(stage)).toEqual([]);
  });

  test('a column is given another field, or left out', async () => {
    const columns = [
      { column: 'Zimmer', field: null, isLeftOut: false },
      { column: 'Old', field: null, isLeftOut: false },
    ];
    const stage = await show({ ImportFile: report({ columns, faults: [fault(1, 'columnUnknown')], faultCount: 1 }) });
    await choose(stage);
    const select = await screen.findByRole('combobox', { name: 'What “Zimmer” brings' });
    expect(select).toHaveDisplayValue('Not known: choose');
    await stage.user.selectOptions(select, 'Name (needed)');
    await waitFor(() => expect(sentBy(stage).at(-1)?.mapping).toEqual([{ column: 'Zimmer', field: 'name' }]));
    expect(select).toHaveDisplayValue('Name (needed)');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Leave the 2 unknown columns out' })).toBeEnabled());
    await stage.user.selectOptions(screen.getByRole('combobox', { name: 'What “Old” brings' }), 'Leave out');
    await waitFor(() =>
      expect(sentBy(stage).at(-1)?.mapping).toEqual([
        { column: 'Zimmer', field: 'name' },
        { column: 'Old', field: null },
      ]),
    );
  });

  test('faults are named in the page’s language, kept as a file, and nothing can be imported', async () => {
    const faults = [fault(2, 'isoDate'), { ...fault(7, 'sameAsRow', '3'), column: null }, fault(9, 'newRule')];
    const stage = await show({ ImportFile: report({ faults, faultCount: 203 }) });
    await choose(stage);
    const table = within(await screen.findByRole('table', { name: 'What must be mended' }));
    expect(table.getByRole('row', { name: /2 capacity Dates are written like/ })).toBeVisible();
    expect(table.getByRole('row', { name: /7 whole row The same as in row 3/ })).toBeVisible();
    expect(table.getByRole('row', { name: /9 capacity In English only/ })).toBeVisible();
    expect(screen.getByText('and 200 more')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Import/ })).toBeNull();
    await stage.user.click(screen.getByRole('button', { name: 'Save this list as CSV' }));
    await waitFor(() => expect(kept.text).toContain('2,capacity,Dates are written like 2026-03-31.'));
  });

  test('an error keeps the file and what was said; trying again sends both', async () => {
    let times = 0;
    const stage = await show({
      ImportFile: () => {
        times += 1;
        if (times === 2) throw new Refused('INTERNAL');
        return report();
      },
    });
    await choose(stage);
    await stage.user.selectOptions(await screen.findByRole('combobox', { name: 'What “Size” brings' }), 'Leave out');
    await stage.user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(sentBy(stage)).toHaveLength(3));
    expect(sentBy(stage)[2]).toEqual(sentBy(stage)[1]);
    expect(screen.getByText('rooms.csv')).toBeVisible();
  });

  test('another kind looks at the same file anew, and a file may be dropped', async () => {
    const stage = await show();
    await choose(stage);
    await screen.findByText('2 new rows can come in.');
    await stage.user.click(screen.getByRole('radio', { name: 'Staff' }));
    await waitFor(() => expect(sentBy(stage).map(({ kind }) => kind)).toEqual(['ROOMS', 'STAFF']));
    const place = screen.getByText('rooms.csv').parentElement?.parentElement;
    if (!place) throw new Error('nowhere to drop');
    fireEvent.drop(place, { dataTransfer: { files: [aFile('email\na@b.example\n', 'staff.csv')] } });
    await waitFor(() => expect(sentBy(stage).at(-1)).toMatchObject({ kind: 'STAFF', text: 'email\na@b.example\n' }));
  });

  test('what the server refuses is said; the demo says so before', async () => {
    const refusal = { __typename: 'BadInput', code: 'IMPORT_INVALID', message: '', path: ['input', 'kind'], constraint: 'demo' };
    const stage = await show({ ImportFile: { importFile: refusal } });
    await choose(stage);
    expect(await screen.findByText('The demo takes no files in: its people are invented.')).toBeVisible();
  });
});

test('in the demo nothing is chosen', async () => {
  await show({}, { isDemo: true });
  expect(screen.getByText(/real ones do not belong among them/)).toBeVisible();
  expect(screen.queryByLabelText('CSV file')).toBeNull();
});

describe('taking files out', () => {
  const given = { exportFile: { __typename: 'FileExported', fileName: 'people-2026-11-25.csv', text: '\ufeffcode\r\nA-1\r\n', count: 1 } };

  test('a coordinator takes people, sees how many, and no import', async () => {
    const { user, sent } = await show({ ExportFile: given }, { mayEver: coordinator });
    expect(screen.queryByText('Bring a file in')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Staff' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'People' }));
    expect(await screen.findByText(/1 row went into/)).toBeVisible();
    expect(sent.at(-1)).toMatchObject({ operation: 'ExportFile', variables: { kind: 'PEOPLE' } });
    await waitFor(() => expect(kept.text).toContain('A-1'));
  });

  test('an administrator takes what sets a centre up', async () => {
    await show();
    const out = within(screen.getByRole('region', { name: 'Take files out' }));
    expect(out.getAllByRole('button').map((button) => button.textContent)).toEqual(['Rooms', 'Staff', 'Groups']);
  });

  test('a failure is said, and can be tried again', async () => {
    const { user } = await show({
      ExportFile: () => {
        throw new Refused('INTERNAL');
      },
    });
    await user.click(screen.getByRole('button', { name: 'Rooms' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('who may neither has no such page', async () => {
    await show({}, { mayEver: ['self.read'] });
    expect(screen.getByText('Not found, or it belongs to another team')).toBeVisible();
  });
});

test('in Urdu the reasons are in Urdu', async () => {
  const stage = await show({ ImportFile: report({ faults: [fault(2, 'noRoom')], faultCount: 1 }) }, {}, 'ur');
  await stage.user.upload(screen.getByLabelText('CSV فائل'), aFile());
  expect(await screen.findByText('اس مرکز میں اس نام کا کوئی زیرِ استعمال کمرہ نہیں۔')).toBeVisible();
});
