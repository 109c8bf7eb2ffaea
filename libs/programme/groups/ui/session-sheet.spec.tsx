import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
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
    topic: null,
    overrides: [],
    expected: 8,
    marked: 0,
    came: 0,
    walkIns: 0,
  },
  ...{ version: 3, viewerMay: ['RECORD', 'MOVE', 'CANCEL'] },
};
const series = {
  ...{ id: session.seriesId, version: 7, localStart: '09:00', minutes: 90, room: room1, topic: null, capacity: 12 },
  ruleWords: { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['TH'], count: 12, until: null }) },
};
const preview = {
  ...{
    touched: 1,
    firstDate: '2026-11-26',
    lastDate: '2026-11-26',
    added: 0,
    removed: 0,
    kept: [],
    resets: [],
    clashes: [],
    freeRooms: [],
  },
  ...{
    freeStarts: [],
    freeStaff: [],
    belowPlan: [],
    hiddenBelowPlan: 0,
    tell: [],
    membersTouched: 8,
    fitted: [],
    ruleWords: null,
    problems: [],
  },
};
const made = { __typename: 'ChangeMade', changeId: 'c1', undoUntil: '2026-11-25T10:00:10Z' };

function show(options: StageOptions & { answers?: Answers } = {}) {
  const closed: number[] = [];
  const standard = { ChangedSeries: { series }, PreviewChange: { previewChange: preview } };
  const answers = { ...standard, CalendarSession: { session }, CalendarChoices: { rooms: [room1, room2], staff: [] }, ...options.answers };
  return showScreen(<SessionSheet opened={{ sessionId: id }} onClose={() => closed.push(1)} />, { ...options, answers }).then((stage) => ({
    ...stage,
    closed,
  }));
}
/** The button, once the preview of what is on the screen has come. */
async function ready(name: string) {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
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

test('M opens its change: another room in four presses, told beforehand what it does', async () => {
  const { user, sent, closed } = await show({ answers: { ChangeSessions: { changeSessions: made } } });
  await screen.findByRole('heading', { name: 'Morning group' });
  await user.keyboard('m');
  expect(await screen.findByText('Change something: what it does is said here before it is done.')).toBeVisible();
  await user.click(await screen.findByRole('combobox', { name: 'Room' }));
  await user.click(await screen.findByRole('option', { name: 'Room 2' }));
  await user.click(await ready('Apply to 1 session'));
  expect(inputs(sent, 'ChangeSessions')).toEqual([
    expect.objectContaining({ sessionId: id, expectedVersion: 3, seriesVersion: 7, scope: 'THIS', roomId: room2.id }),
  ]);
  expect(Object.keys(inputs(sent, 'ChangeSessions')[0] as object)).not.toContain('localStart');
  expect(closed).toHaveLength(1);
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
