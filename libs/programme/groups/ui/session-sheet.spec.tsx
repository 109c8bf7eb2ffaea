import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { SessionSheet } from './session-sheet.tsx';

const id = '01970000-0000-7000-8000-000000000021';
const room1 = { id: '01970000-0000-7000-8000-000000000011', name: 'Room 1', capacity: 12 };
const room2 = { id: '01970000-0000-7000-8000-000000000012', name: 'Room 2', capacity: 8 };
const session = {
  ...{ id, seriesId: '01970000-0000-7000-8000-000000000031', titles: [{ lang: 'en', text: 'Morning group' }] },
  ...{ originalDate: '2026-11-26', localDate: '2026-11-26', localStart: '09:00', localEnd: '10:30', minutes: 90 },
  ...{
    startsAt: '2026-11-26T04:00:00Z',
    endsAt: '2026-11-26T05:30:00Z',
    room: room1,
    status: 'SCHEDULED',
    statusReason: null,
    isMoved: false,
  },
  ...{
    staff: [{ staffId: 's', name: 'Sana Karim', nameUr: null, part: 'LEAD' }],
    capacity: 12,
    expected: 8,
    marked: 0,
    came: 0,
    walkIns: 0,
  },
  ...{ version: 3, viewerMay: ['RECORD', 'MOVE', 'CANCEL'] },
};
const other = { titles: [{ lang: 'en', text: 'Skills' }], localStart: '10:00', localEnd: '11:00' };
const saved = { __typename: 'SessionSaved', session: { id, seriesId: session.seriesId, version: 4 } };

function show(options: StageOptions & { answers?: Answers } = {}) {
  const closed: number[] = [];
  const answers = { CalendarSession: { session }, CalendarChoices: { rooms: [room1, room2], staff: [] }, ...options.answers };
  return showScreen(<SessionSheet sessionId={id} onClose={() => closed.push(1)} />, { ...options, answers }).then((stage) => ({
    ...stage,
    closed,
  }));
}
const inputs = (sent: readonly { operation: string; variables: unknown }[], operation: string) =>
  sent.filter((one) => one.operation === operation).map((one) => (one.variables as { input: unknown }).input);

test('says what it is and leads on', async () => {
  await show();
  expect(await screen.findByRole('heading', { name: 'Morning group' })).toBeVisible();
  expect(screen.getByText('8 people expected, 12 places')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Take attendance' })).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Take attendance' })).toHaveAttribute('href', `/sessions/${id}/attendance`);
  expect(screen.getByRole('link', { name: 'Group and members' })).toHaveAttribute('href', `/groups/${session.seriesId}`);
});

test('M moves it: another room in four presses', async () => {
  const { user, sent, closed } = await show({ answers: { MoveSession: { moveSession: saved } } });
  await screen.findByRole('heading', { name: 'Morning group' });
  await user.keyboard('m');
  await user.click(await screen.findByRole('combobox', { name: 'Room' }));
  await user.click(await screen.findByRole('option', { name: 'Room 2' }));
  await user.click(screen.getByRole('button', { name: 'Move session' }));
  expect(inputs(sent, 'MoveSession')).toEqual([{ id, expectedVersion: 3, localDate: '2026-11-26', localStart: '09:00', roomId: room2.id }]);
  expect(closed).toHaveLength(1);
});

test('a taken room is named, and a free one is one tap away', async () => {
  let first = true;
  const clashes = { __typename: 'Clashes', code: 'CONFLICT_OVERLAP', message: '', path: ['input', 'roomId'] };
  const { user, sent } = await show({
    answers: {
      MoveSession: () => {
        const answer = first ? { ...clashes, clashes: [{ kind: 'ROOM', localDate: '2026-11-26', other, freeRooms: [room2] }] } : saved;
        first = false;
        return { moveSession: answer };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await user.click(await screen.findByRole('button', { name: 'Move session' }));
  expect(await screen.findByText(/the room has .Skills.,/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Use .Room 2.$/ }));
  expect(inputs(sent, 'MoveSession').at(-1)).toMatchObject({ roomId: room2.id });
});

test('a time that clocks jump over is asked about', async () => {
  const skipped = {
    __typename: 'BadInput',
    code: 'BAD_USER_INPUT',
    message: '',
    path: ['input', 'localStart'],
    constraint: 'nextTime 2027-03-28 02:00',
  };
  const { user, sent } = await show({ answers: { MoveSession: { moveSession: skipped } } });
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await user.click(await screen.findByRole('button', { name: 'Move session' }));
  await user.click(await screen.findByRole('button', { name: /^Begin at .02:00.$/ }));
  expect(inputs(sent, 'MoveSession').at(-1)).toMatchObject({ localDate: '2027-03-28', localStart: '02:00' });
});

test('somebody was first: both stand side by side, and mine is sent on their version', async () => {
  const current = { localDate: '2026-11-27', localStart: '11:00', room: room2, version: 9 };
  const stale = { __typename: 'StaleSession', code: 'CONFLICT_VERSION', message: '', path: null, current };
  const { user, sent } = await show({ answers: { MoveSession: { moveSession: stale } } });
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await user.click(await screen.findByRole('button', { name: 'Move session' }));
  expect(await screen.findByRole('row', { name: 'Start 09:00 11:00' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Room Room 1 Room 2' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use mine' }));
  expect(inputs(sent, 'MoveSession').at(-1)).toMatchObject({ expectedVersion: 9, localStart: '09:00', roomId: room1.id });
});

test('cancelling needs a reason; a refusal is said and the reason stays', async () => {
  const refused = { __typename: 'HasAttendance', code: 'HAS_ATTENDANCE', message: '', path: null };
  const { user, sent, closed } = await show({ answers: { CancelSession: { cancelSession: refused } } });
  await user.click(await screen.findByRole('button', { name: 'Cancel session' }));
  const confirm = (await screen.findAllByRole('button', { name: 'Cancel session' })).at(-1);
  if (!confirm) throw new Error('no button to confirm');
  await user.click(confirm);
  expect(sent.some((one) => one.operation === 'CancelSession')).toBe(false);
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Heating broken');
  await user.click(confirm);
  expect(await screen.findByText('Attendance was taken: this session stays as it was.')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('Heating broken');
  expect(closed).toEqual([]);
});

test('out of reach says no more than that; without rights nothing is offered', async () => {
  await show({ answers: { CalendarSession: { session: null } } });
  expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
});

test('in Urdu the words are Urdu, and who may only look is offered only looking', async () => {
  await show({ language: 'ur', answers: { CalendarSession: { session: { ...session, viewerMay: [] } } } });
  expect(await screen.findByText('8 افراد متوقع، 12 جگہیں')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'حاضری لیں' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'نشست منسوخ کریں' })).toBeNull();
});
