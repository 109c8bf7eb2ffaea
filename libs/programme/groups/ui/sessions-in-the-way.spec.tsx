import { afterEach, expect, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { GroupsPage } from './groups-page.tsx';

const seriesId = '01970000-0000-7000-8000-000000000031';
const room = { id: '01970000-0000-7000-8000-000000000011', name: 'Room 1', capacity: 12 };
const titles = [{ lang: 'en', text: 'Morning group' }];
const session = {
  ...{ id: 's1', seriesId, titles, originalDate: '2026-12-03', localDate: '2026-12-03', localStart: '09:00', localEnd: '10:30' },
  ...{ minutes: 90, startsAt: '2026-12-03T04:00:00Z', endsAt: '2026-12-03T05:30:00Z', room, status: 'SCHEDULED', statusReason: null },
  ...{ isMoved: false, staff: [], capacity: 12, topic: null, overrides: [], expected: 8, marked: 0, came: 0, walkIns: 0, version: 3 },
  viewerMay: ['MOVE', 'CANCEL'],
};
const met = (id: string, localDate: string, inTheWay: string, reason: string, of: object = {}) => ({
  session: { ...session, id, localDate, ...of },
  ...{ inTheWay, reason },
});
const skills = { seriesId: 'other', titles: [{ lang: 'en', text: 'Skills' }], localStart: '13:00' };
const found = [
  met('s1', '2026-12-03', 'CLOSURE', 'Painting'),
  met('o1', '2026-12-04', 'BLOCKED_WINDOW', 'Friday prayer', skills),
  met('s2', '2027-02-04', 'HOLIDAY', 'Kashmir Day'),
];
const inSpan = ({ from, until }: { from: string; until: string }) => ({
  sessionsInTheWay: found.filter(({ session: { localDate } }) => localDate >= from && localDate <= until),
});
const preview = (input: Input) => ({
  ...{ touched: input.onClosure === 'SHIFT' ? 2 : 0, firstDate: '2026-12-03', lastDate: '2026-12-03', added: 0 },
  ...{ removed: input.onClosure === 'SKIP' ? 2 : 0, kept: [], resets: [], clashes: [], freeRooms: [], freeStarts: [], freeStaff: [] },
  ...{ belowPlan: [], hiddenBelowPlan: 0, tell: [], membersTouched: 8, ruleWords: null, problems: [] },
  fitted: [
    {
      ...{ localDate: '2026-12-03', localStart: '09:00', fit: input.onClosure === 'SHIFT' ? 'SHIFTED' : 'SKIPPED' },
      ...{ toDate: '2026-12-05', toStart: '09:00', inTheWay: 'CLOSURE', reason: 'Painting', noPlace: false },
    },
  ],
});
const made = { __typename: 'ChangeMade', changeId: 'c1', undoUntil: '2026-11-25T10:00:10Z' };

const weekly = { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['TH'], count: null, until: null }) };

type Input = Readonly<Record<string, unknown>>;

afterEach(() => notifications.clean());

async function show(answers: Answers = {}, options: StageOptions = {}) {
  const stage = await showScreen(<GroupsPage filters={{}} onFilters={() => undefined} />, {
    ...options,
    answers: {
      ...{ GroupList: { seriesList: [] }, SessionsInTheWay: inSpan, CalendarSession: { session } },
      ChangedSeries: { series: { id: seriesId, version: 7, firstDate: '2026-11-26', ruleWords: weekly } },
      PreviewChange: ({ input }: { input: Input }) => ({ previewChange: preview(input) }),
      ...{ ChangeSessions: { changeSessions: made }, CalendarChoices: { rooms: [room], staff: [] }, ...answers },
    },
  });
  const inputs = (operation: string) =>
    stage.sent.filter((one) => one.operation === operation).map((one) => (one.variables as { input: Input }).input);
  return { ...stage, inputs };
}

const notice = () => screen.findByRole('region', { name: 'Sessions that the centre’s time stands in the way of' });
const settle = /^Settle .Morning group.$/;

test('four months are asked for in the spans that the server answers, and listed by group with day and reason', async () => {
  const { sent } = await show();
  const said = within(await notice());
  expect(said.getByText('3 sessions of the next four months fall in times when the centre does not meet')).toBeVisible();
  const lines = (name: string) =>
    within(said.getByRole('region', { name }))
      .getAllByRole('listitem')
      .map((line) => line.textContent);
  expect(lines('Morning group')).toEqual([
    'Thu 3 Dec, \u206609:00\u2069 (closed: \u2068Painting\u2069)',
    expect.stringContaining('holiday: \u2068Kashmir Day\u2069'),
  ]);
  expect(lines('Skills')).toEqual(['Fri 4 Dec, \u206613:00\u2069 (blocked time: \u2068Friday prayer\u2069)']);
  expect(sent.filter((one) => one.operation === 'SessionsInTheWay').map((one) => one.variables)).toEqual([
    { from: '2026-11-25', until: '2027-01-25' },
    { from: '2027-01-26', until: '2027-03-28' },
  ]);
});

test('a group is settled by keyboard: what it does is said first, another way is one key away, and it can be undone', async () => {
  const undone: unknown[] = [];
  const { user, inputs } = await show({
    UndoChange: (variables: unknown) => {
      undone.push(variables);
      return { undoChange: { __typename: 'ChangeUndone', series: { id: seriesId } } };
    },
  });
  const open = within(await notice()).getByRole('button', { name: settle });
  open.focus();
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Settle' }));
  await waitFor(() => expect(dialog.getByRole('radio', { name: 'Leave out' })).toHaveFocus());
  expect(await dialog.findByText(/Thu 3 Dec, .09:00.: is left out/)).toBeVisible();
  expect(dialog.queryByRole('radio', { name: 'This session' })).toBeNull();
  await user.keyboard('{ArrowRight}');
  expect(await dialog.findByText(/Thu 3 Dec, .09:00.: moves to Sat 5 Dec, .09:00./)).toBeVisible();
  expect(inputs('ChangeSessions')).toEqual([]);
  const apply = await dialog.findByRole('button', { name: 'Apply to 2 sessions' });
  await waitFor(() => expect(apply).toBeEnabled());
  await user.click(apply);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const { id, ...rest } = inputs('ChangeSessions')[0] ?? {};
  expect(id).toEqual(expect.any(String));
  expect(rest).toEqual({ sessionId: 's1', expectedVersion: 3, seriesVersion: 7, scope: 'FOLLOWING', onClosure: 'SHIFT' });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone. Everything is as it was.')).toBeVisible();
  expect(undone).toEqual([{ id: 'c1' }]);
});

test('Escape leaves everything as it was, and the focus where it was', async () => {
  const { user, inputs } = await show();
  const open = within(await notice()).getByRole('button', { name: settle });
  await user.click(open);
  await screen.findByRole('radio', { name: 'Leave out' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(open).toHaveFocus());
  expect(inputs('ChangeSessions')).toEqual([]);
});

test('nothing in the way is nothing said', async () => {
  await show({ SessionsInTheWay: { sessionsInTheWay: [] } });
  await screen.findByRole('link', { name: 'Open the calendar' });
  expect(screen.queryByRole('region', { name: /stands in the way/ })).toBeNull();
});

test('who may not plan sees none of it and asks nothing', async () => {
  const { sent } = await show({}, { viewer: { mayEver: ['schedule.read'] } });
  await screen.findByRole('link', { name: 'Open the calendar' });
  expect(sent.filter((one) => one.operation === 'SessionsInTheWay')).toEqual([]);
});

test('when no answer comes it says so, and the groups stand below all the same', async () => {
  await show({
    SessionsInTheWay: () => {
      throw new Error('offline');
    },
  });
  expect(await screen.findByRole('button', { name: 'Try again' }, { timeout: 4000 })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the calendar' })).toBeVisible();
});

test('in Urdu every sentence is Urdu', async () => {
  await show({}, { language: 'ur' });
  const said = await screen.findByRole('region', { name: /مرکز کے اوقات/ });
  expect(within(said).getByText(/مرکز بند: \u2068Painting\u2069/)).toBeVisible();
  expect(said.textContent).not.toMatch(/changes:|groups:|Settle/);
});
