import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { sana, showScreen, type Answers } from '@alongside/kit/stage';
import { CentrePage } from './centre-page.tsx';

const hall = { id: '01970000-0000-7000-8000-000000000021', name: 'Hall', capacity: 40, bufferMinutes: 10, archived: false, version: 3 };
const attic = { ...hall, id: '01970000-0000-7000-8000-000000000022', name: 'Attic', archived: true };
const account = {
  ...{ id: 's1', name: 'Zara Noor', nameUr: 'زارا نور', email: 'zara@hope.example', state: 'ACTIVE', invitedUntil: null },
  ...{ hasSecondFactor: false, roles: ['ADMINISTRATOR', 'COUNSELLOR'], seesClients: false, isSelf: false },
};
const monday = { weekday: 1, opens: '09:00', closes: '17:00' };
const eid = { id: 'k1', kind: 'HOLIDAY', fromDate: '2027-03-10', untilDate: '2027-03-12', reason: 'Eid' };
const settings = {
  ...{ id: 'c1', name: 'Sunrise Centre', zone: 'Asia/Karachi', weekStart: 1, lateDefaultMinutes: 10, clientTerm: 'PERSON', version: 4 },
  ...{ openingHours: [monday], closures: [eid], blockedWindows: [], hoursVariants: [] },
};
const saved = { saveRoom: { __typename: 'RoomSaved' } };

// What was typed and not sent outlives the form, for the same viewer: not from one test to the next.
beforeEach(() => forgetUnsaved());

const show = (answers: Answers = {}, mayEver: readonly string[] = ['centre.read', 'room.write', 'staff.write', 'centre.write']) =>
  showScreen(<CentrePage />, {
    viewer: { mayEver },
    answers: {
      CentreRooms: { rooms: [attic, hall] },
      StaffAccounts: { staffAccounts: [account] },
      CentreSettings: { centreSettings: settings },
      SaveRoom: saved,
      Viewer: { me: sana },
      ...answers,
    },
  });
const inputs = (sent: readonly { operation: string; variables: unknown }[]) =>
  sent.filter(({ operation }) => operation === 'SaveRoom').map(({ variables }) => (variables as { input: unknown }).input);

test('rooms in use come first, and staff stand with all their roles', async () => {
  await show();
  const rooms = within(await screen.findByRole('table', { name: 'Rooms' }));
  expect(rooms.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Hall', 'Attic']);
  expect((await screen.findByRole('row', { name: /Zara Noor/ })).textContent).toContain('Administrator and Counsellor');
});

test('a new room is added', async () => {
  const { user, sent } = await show();
  await user.click(await screen.findByRole('button', { name: 'New room' }));
  const form = within(await screen.findByRole('dialog', { name: 'New room' }));
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'Garden');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputs(sent)).toMatchObject([{ name: 'Garden', capacity: 12, archived: false, expectedVersion: 0 }]));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a room is archived, with the version that was read', async () => {
  const { user, sent } = await show();
  await user.click(await screen.findByRole('button', { name: 'Hall' }));
  const form = within(await screen.findByRole('dialog', { name: 'Edit the room' }));
  await user.click(form.getByRole('checkbox', { name: 'Archived' }));
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(inputs(sent)).toEqual([{ id: hall.id, name: 'Hall', capacity: 40, bufferMinutes: 10, archived: true, expectedVersion: 3 }]),
  );
});

test('a name that is taken is said at its field', async () => {
  const taken = { __typename: 'BadInput', code: 'DUPLICATE', message: '', path: ['input', 'name'], constraint: 'unique' };
  const { user } = await show({ SaveRoom: { saveRoom: taken } });
  await user.click(await screen.findByRole('button', { name: 'New room' }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'Hall');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(form.getByRole('textbox', { name: 'Name' })).toBeInvalid());
  expect(form.getByText('This is there already.')).toBeVisible();
});

test('a stale room shows both values', async () => {
  const stale = {
    __typename: 'StaleRoom',
    code: 'CONFLICT_VERSION',
    message: '',
    path: null,
    current: { ...hall, capacity: 35, version: 4 },
  };
  const { user, sent } = await show({
    SaveRoom: ({ input }: { input: { expectedVersion: number } }) => (input.expectedVersion === 4 ? saved : { saveRoom: stale }),
  });
  await user.click(await screen.findByRole('button', { name: 'Hall' }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByRole('textbox', { name: 'Name' }), ' 2');
  await user.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByRole('row', { name: /Places 40 35/ })).toBeVisible();
  await user.click(form.getByRole('button', { name: 'Use mine' }));
  await waitFor(() => expect(inputs(sent).at(-1)).toMatchObject({ name: 'Hall 2', capacity: 40, expectedVersion: 4 }));
});

test('an empty centre says what to do first; who may not write sees no buttons', async () => {
  await show({ CentreRooms: { rooms: [] } }, ['centre.read']);
  expect(await screen.findByText('There are no rooms yet')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'New room' })).toBeNull();
});

test('the house says when it is open, what it calls people, and when it is closed', async () => {
  await show();
  const house = within(await screen.findByRole('region', { name: 'The house' }));
  const [monday, tuesday] = await house.findAllByRole('listitem');
  expect(monday).toHaveTextContent(/^Monday: 09:00.17:00$/);
  expect(tuesday).toHaveTextContent('Tuesday: closed');
  expect(house.getByText('People')).toBeVisible();
  expect(await screen.findByRole('row', { name: /Eid Public holiday 10 Mar 2027 12 Mar 2027/ })).toBeVisible();
});

test('settings are saved with the version that was read', async () => {
  const { user, sent } = await show({ SaveCentre: { saveCentre: { __typename: 'CentreSaved' } } });
  await user.click(await screen.findByRole('button', { name: 'Change the settings' }));
  const form = within(await screen.findByRole('dialog', { name: 'Change the settings' }));
  await user.click(form.getByRole('checkbox', { name: 'Tuesday' }));
  await user.click(form.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent.find(({ operation }) => operation === 'SaveCentre')?.variables).toEqual({
      input: {
        ...{ expectedVersion: 4, name: 'Sunrise Centre', weekStart: 1, lateDefaultMinutes: 10, clientTerm: 'PERSON' },
        openingHours: [monday, { weekday: 2, opens: '09:00', closes: '17:00' }],
      },
    }),
  );
});

test('closed days are added and taken away', async () => {
  const done = { __typename: 'CentreSaved' };
  const { user, sent } = await show({ AddClosure: { addClosure: done }, RemoveClosure: { removeClosure: done } });
  const section = within(await screen.findByRole('region', { name: 'Closed days and holidays' }));
  await user.type(section.getByLabelText(/Why/), 'Building work');
  await user.type(section.getByLabelText(/First day/), '2026-12-01');
  await user.click(section.getByRole('combobox', { name: 'Kind' }));
  await user.click(await screen.findByRole('option', { name: 'Public holiday' }));
  await user.click(section.getByRole('button', { name: 'Add closed days' }));
  const closure = { fromDate: '2026-12-01', untilDate: '2026-12-01', reason: 'Building work', kind: 'HOLIDAY' };
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'AddClosure')?.variables).toMatchObject({ input: closure }));
  await user.click(section.getByRole('button', { name: 'Take away: Eid' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'RemoveClosure')?.variables).toEqual({ id: 'k1' }));
});
