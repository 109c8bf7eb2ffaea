import { afterEach, expect, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { SessionSheet } from './session-sheet.tsx';

const [id, seriesId] = ['01970000-0000-7000-8000-000000000021', '01970000-0000-7000-8000-000000000031'];
const session = {
  ...{ id, seriesId, titles: [{ lang: 'en', text: 'Morning group' }], originalDate: '2026-12-10', localDate: '2026-12-10' },
  ...{ localStart: '09:00', localEnd: '10:30', minutes: 90, startsAt: '2026-12-10T04:00:00Z', endsAt: '2026-12-10T05:30:00Z' },
  ...{ room: null, status: 'SCHEDULED', statusReason: null, isMoved: false, staff: [], capacity: 12, topic: null, overrides: [] },
  ...{ expected: 8, marked: 0, came: 0, walkIns: 0, version: 3, viewerMay: ['MOVE', 'CANCEL'] },
};
const weekly = { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['TH'], count: 12, until: null }) };
const preview = {
  ...{ touched: 4, firstDate: '2026-12-10', lastDate: '2026-12-31', added: 0, removed: 0, kept: [], resets: [], clashes: [] },
  ...{ freeRooms: [], freeStarts: [], freeStaff: [], belowPlan: [], hiddenBelowPlan: 0, tell: [], membersTouched: 0, fitted: [] },
  ...{ ruleWords: null, problems: [] as object[] },
};
const made = { __typename: 'ChangeMade', changeId: 'c1', undoUntil: '2026-11-25T10:00:10Z' };

type Input = Readonly<Record<string, unknown>>;

afterEach(() => notifications.clean());

async function show(answers: Answers = {}, options: StageOptions = {}) {
  const stage = await showScreen(<SessionSheet opened={{ sessionId: id }} onClose={() => undefined} />, {
    ...options,
    answers: {
      ...{ CalendarSession: { session }, CalendarChoices: { rooms: [], staff: [] } },
      ChangedSeries: { series: { id: seriesId, version: 7, firstDate: '2026-11-26', ruleWords: weekly } },
      ...{ PreviewChange: { previewChange: preview }, ChangeSessions: { changeSessions: made }, ...answers },
    },
  });
  const inputs = (operation: string) =>
    stage.sent.filter((one) => one.operation === operation).map((one) => (one.variables as { input: Input }).input);
  return { ...stage, inputs };
}

async function openRepeats(user: Awaited<ReturnType<typeof show>>['user'], scope = 'This and following') {
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await user.click(await screen.findByRole('radio', { name: scope }));
  await user.click(await screen.findByRole('button', { name: 'Change how it repeats' }));
  return within(await screen.findByRole('region', { name: 'How it repeats' }));
}

test('one session alone has no rule; a group says how it repeats, and looking at it changes nothing', async () => {
  const { user, inputs } = await show();
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  await screen.findByRole('radio', { name: 'All' });
  expect(screen.queryByRole('button', { name: 'Change how it repeats' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'All' }));
  expect(await screen.findByText('Now: Every week on Thursday, 12 times')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change how it repeats' }));
  expect(await screen.findByLabelText('Number of sessions')).toHaveValue('12');
  expect(screen.getByRole('checkbox', { name: 'Thursday' })).toBeChecked();
  expect(screen.getByRole('button', { name: /^Apply/ })).toBeDisabled();
  expect(inputs('PreviewChange')).toEqual([]);
});

test('from the third session on ten are left; another weekday and every second week are previewed, then applied', async () => {
  const { user, inputs } = await show();
  const repeats = await openRepeats(user);
  expect(repeats.getByLabelText('Number of sessions')).toHaveValue('10');
  await user.click(repeats.getByRole('checkbox', { name: 'Monday' }));
  const weeks = repeats.getByLabelText('Every how many weeks');
  await user.clear(weeks);
  await user.type(weeks, '2');
  const rrule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10';
  await waitFor(() => expect(inputs('PreviewChange').at(-1)).toMatchObject({ scope: 'FOLLOWING', rrule }));
  expect(inputs('ChangeSessions')).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'All' }));
  await waitFor(() => expect(inputs('PreviewChange').at(-1)).toMatchObject({ scope: 'ALL', rrule: rrule.replace('10', '12') }));
  await user.click(screen.getByRole('radio', { name: 'This and following' }));
  const apply = screen.getByRole('button', { name: /^Apply/ });
  await waitFor(() => expect(apply).toBeEnabled());
  await user.click(apply);
  await waitFor(() => expect(inputs('ChangeSessions')).toEqual([expect.objectContaining({ scope: 'FOLLOWING', rrule })]));
  expect(inputs('ChangeSessions')[0]).not.toHaveProperty('localDate');
});

test('it may go on without end; put back as it was, or for one session only, it is not sent', async () => {
  const { user, inputs } = await show();
  const repeats = await openRepeats(user, 'All');
  await user.click(repeats.getByRole('radio', { name: 'Open-ended' }));
  await waitFor(() => expect(inputs('PreviewChange').at(-1)).toMatchObject({ scope: 'ALL', rrule: 'FREQ=WEEKLY;BYDAY=TH' }));
  await user.click(repeats.getByRole('radio', { name: 'After a number' }));
  expect(await screen.findByText(/^Change something/)).toBeVisible();
  await user.click(repeats.getByRole('radio', { name: 'Open-ended' }));
  await user.click(screen.getByRole('radio', { name: 'This session' }));
  expect(await screen.findByText(/^Change something/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'How it repeats' })).toBeNull();
});

test('what is wrong with it stands at its field', async () => {
  const problem = { code: 'BAD_USER_INPUT', message: '', path: ['input', 'rrule'], constraint: 'ruleEmpty' };
  const { user } = await show({ PreviewChange: { previewChange: { ...preview, problems: [problem] } } });
  const repeats = await openRepeats(user);
  await user.click(repeats.getByRole('checkbox', { name: 'Thursday' }));
  const days = repeats.getByRole('group', { name: 'Every week on' });
  expect(await within(days).findByText('By this rule the group never meets.')).toBeVisible();
});

test('in Urdu it stands in Urdu', async () => {
  const { user } = await show({}, { language: 'ur' });
  await user.click(await screen.findByRole('button', { name: 'بدلیں' }));
  await user.click(await screen.findByRole('radio', { name: 'تمام' }));
  await user.click(await screen.findByRole('button', { name: 'دن اور وقفہ بدلیں' }));
  expect((await screen.findByRole('region', { name: 'کب کب ہوتی ہے' })).textContent).not.toMatch(/changes:|groups:|Every/);
});
