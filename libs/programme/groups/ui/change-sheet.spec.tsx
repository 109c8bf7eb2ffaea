import { afterEach, expect, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import type { SessionProposal } from '@alongside/kit/ui';
import { showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { SessionSheet } from './session-sheet.tsx';

const id = '01970000-0000-7000-8000-000000000021';
const nextId = '01970000-0000-7000-8000-000000000022';
const seriesId = '01970000-0000-7000-8000-000000000031';
const room1 = { id: '01970000-0000-7000-8000-000000000011', name: 'Room 1', capacity: 12 };
const room2 = { id: '01970000-0000-7000-8000-000000000012', name: 'Room 2', capacity: 8 };
const sana = { staffId: 'sana', name: 'Sana Karim', nameUr: null, part: 'LEAD' };
const staff = [
  { id: 'sana', name: 'Sana Karim', nameUr: null, roles: ['COUNSELLOR'] },
  { id: 'hira', name: 'Hira Aziz', nameUr: 'حرا عزیز', roles: ['COUNSELLOR'] },
];
const session = {
  ...{ id, seriesId, titles: [{ lang: 'en', text: 'Morning group' }], originalDate: '2026-11-26', localDate: '2026-11-26' },
  ...{ localStart: '09:00', localEnd: '10:30', minutes: 90, startsAt: '2026-11-26T04:00:00Z', endsAt: '2026-11-26T05:30:00Z' },
  ...{ room: room1, status: 'SCHEDULED', statusReason: null, isMoved: false, staff: [sana], capacity: 12, topic: null, overrides: [] },
  ...{ expected: 8, marked: 0, came: 0, walkIns: 0, version: 3, viewerMay: ['MOVE', 'CANCEL'] },
};
const weekly = { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['FR'], count: 8, until: null }) };
const series = {
  ...{ id: seriesId, version: 7, firstDate: '2026-11-26', localStart: '09:00', minutes: 90, room: room1, topic: null },
  ...{ capacity: 12, ruleWords: weekly },
};
const preview = {
  ...{ touched: 1, firstDate: '2026-11-27', lastDate: '2026-11-27', added: 0, removed: 0, kept: [], resets: [], clashes: [] },
  ...{ freeRooms: [], freeStarts: [], freeStaff: [], belowPlan: [], hiddenBelowPlan: 0, tell: [], membersTouched: 0, fitted: [] },
  ...{ ruleWords: null, problems: [] },
};
const made = { __typename: 'ChangeMade', changeId: 'c1', undoUntil: '2026-11-25T10:00:10Z' };
const wish: SessionProposal = {
  sessionId: id,
  localDate: '2026-11-27',
  localStart: '11:00',
  minutes: 90,
  roomId: room1.id,
  handedOver: null,
};

type Input = Record<string, unknown>;

afterEach(() => notifications.clean());

async function show(answers: Answers = {}, options: StageOptions & { readonly wish?: SessionProposal | undefined } = {}) {
  const closed: number[] = [];
  const opened = 'wish' in options && !options.wish ? { sessionId: id } : { sessionId: id, wish: options.wish ?? wish };
  const stage = await showScreen(<SessionSheet opened={opened} onClose={() => closed.push(1)} />, {
    ...options,
    answers: {
      ...{ CalendarSession: { session }, CalendarChoices: { rooms: [room1, room2], staff }, ChangedSeries: { series } },
      ...{ PreviewChange: { previewChange: preview }, ChangeSessions: { changeSessions: made }, ...answers },
    },
  });
  const inputs = (operation: string) =>
    stage.sent.filter((one) => one.operation === operation).map((one) => (one.variables as { input: Input }).input);
  return { ...stage, closed, inputs };
}

async function ready(name: RegExp | string) {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
}

test('what was drawn in the calendar is previewed before anything is saved, then applied in one act', async () => {
  const { user, inputs, closed } = await show();
  const apply = await ready('Apply to 1 session');
  expect(screen.getByText('Changes 1 session: Friday 27 November')).toBeVisible();
  expect(inputs('ChangeSessions')).toEqual([]);
  await user.click(apply);
  await waitFor(() => expect(closed).toEqual([1]));
  const [asked] = inputs('PreviewChange');
  expect(asked).toMatchObject({ sessionId: id, scope: 'THIS', localDate: '2026-11-27', localStart: '11:00' });
  expect(inputs('ChangeSessions')).toEqual([asked]);
});

test('a change after which its session is gone closes the sheet and offers undo all the same', async () => {
  let isGone = false;
  const { user, closed } = await show({
    ChangeSessions: () => ({ changeSessions: (isGone = true) && made }),
    CalendarSession: () => ({ session: isGone ? null : session }),
    // The series comes later than the session that is no more: between the two the sheet has nothing to show.
    ChangedSeries: () => new Promise((come) => setTimeout(() => come({ series }), isGone ? 100 : 0)),
  });
  await user.click(await ready('Apply to 1 session'));
  await waitFor(() => expect(closed).toEqual([1]));
  expect(await screen.findByRole('button', { name: 'Undo' })).toBeVisible();
});

test('nothing typed is nothing to apply', async () => {
  const { user, inputs } = await show({}, { wish: undefined });
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  expect(await screen.findByRole('button', { name: /^Apply/ })).toBeDisabled();
  expect(inputs('PreviewChange')).toEqual([]);
});

const impact = {
  ...{ ...preview, touched: 9, lastDate: '2027-01-22', added: 2, removed: 1, ruleWords: weekly, membersTouched: 8, hiddenBelowPlan: 1 },
  kept: [{ id: 'k', localDate: '2026-11-19' }],
  resets: [{ session: { id: 'r', localDate: '2026-12-04' }, fields: ['TIME', 'ROOM'] }],
  tell: [{ staffId: 'hira', name: 'Hira Aziz', nameUr: 'حرا عزیز', sessions: 9 }],
  belowPlan: [
    {
      client: { id: 'c', code: 'SC-1', displayNames: [{ lang: 'en', text: 'Amina R.' }] },
      ...{ weekOf: '2026-11-30', prescribedMinutes: 120, plannedMinutes: 60 },
    },
  ],
  fitted: [
    {
      ...{ localDate: '2026-12-04', localStart: '13:00', fit: 'SHIFTED', toDate: '2026-12-04', toStart: '14:30' },
      ...{ inTheWay: 'BLOCKED_WINDOW', reason: 'Friday prayer', noPlace: false },
    },
  ],
};

test('this and following: everything that it does is said in sentences', async () => {
  const { user, inputs } = await show({
    PreviewChange: ({ input }: { input: Input }) => ({ previewChange: input.scope === 'FOLLOWING' ? impact : preview }),
  });
  await user.click(await screen.findByRole('radio', { name: 'This and following' }));
  await ready('Apply to 12 sessions');
  const said = within(screen.getByRole('region', { name: 'What this does' }));
  for (const words of [
    'Changes 9 sessions: 27 Nov 2026 to 22 Jan 2027',
    'Adds 2 sessions',
    'Takes 1 session away',
    'From then on: Every week on Friday, 8 times',
    '1 session stays as it is, since it is over or attendance was taken: Thu 19 Nov',
    'Fri 4 Dec loses what it had of its own: time and room',
    '8 people are expected',
    'To be told: \u2068Hira Aziz\u2069 (9 sessions)',
    '2 people would get less than their plans',
    '\u2068Amina R.\u2069, week of Mon 30 Nov: \u206660\u2069 of \u2066120\u2069 minutes',
    '1 person of another team',
    'Fri 4 Dec, \u206613:00\u2069: moves to Fri 4 Dec, \u206614:30\u2069 (blocked time: \u2068Friday prayer\u2069)',
  ])
    expect(said.getByText(words)).toBeVisible();
  expect(inputs('PreviewChange').at(-1)).toMatchObject({ scope: 'FOLLOWING', seriesVersion: 7 });
});

test('a clash is named, and a free room, another time and somebody else are one tap away each', async () => {
  const other = { titles: [{ lang: 'en', text: 'Skills' }], localStart: '11:00', localEnd: '12:00' };
  const clash = (kind: string, staffId: string | null) => ({ kind, localDate: '2026-11-27', staffId, people: null, other });
  const clashes = [clash('ROOM', null), clash('STAFF', 'sana')];
  const taken = {
    ...preview,
    clashes,
    freeRooms: [room2],
    freeStarts: ['12:00'],
    freeStaff: [{ staffId: 'hira', name: 'Hira Aziz', nameUr: null }],
  };
  const { user, inputs } = await show({ PreviewChange: { previewChange: taken } });
  expect(await screen.findByText(/the room has .Skills.,/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Use .Room 2.$/ }));
  await user.click(await screen.findByRole('button', { name: /^.Hira Aziz. instead$/ }));
  await user.click(await screen.findByRole('button', { name: /^Begin at .12:00.$/ }));
  await waitFor(() =>
    expect(inputs('PreviewChange').at(-1)).toMatchObject({
      ...{ roomId: room2.id, localStart: '12:00', staff: [{ staffId: 'hira', part: 'LEAD' }] },
    }),
  );
});

test('people who are expected elsewhere: the reason goes along', async () => {
  const elsewhere = { kind: 'CLIENT', localDate: '2026-11-27', staffId: null, people: 2, other: null };
  const { user, inputs } = await show({ PreviewChange: { previewChange: { ...preview, clashes: [elsewhere] } } });
  await user.type(await screen.findByRole('textbox', { name: 'Why it is possible all the same' }), 'Ends early');
  await user.click(await ready(/^Apply/));
  await waitFor(() => expect(inputs('ChangeSessions')).toEqual([expect.objectContaining({ overrideReason: 'Ends early' })]));
});

test('a time that clocks jump over is asked about', async () => {
  const skipped = { code: 'BAD_USER_INPUT', message: '', path: ['input', 'localStart'], constraint: 'nextTime 2027-03-28 02:00' };
  const { user, inputs } = await show({ PreviewChange: { previewChange: { ...preview, problems: [skipped] } } });
  await user.click(await screen.findByRole('button', { name: /^Begin at .02:00.$/ }));
  await waitFor(() => expect(inputs('PreviewChange').at(-1)).toMatchObject({ localDate: '2027-03-28', localStart: '02:00' }));
});

test('somebody was first: both versions stand side by side, what was typed stays, and it is previewed anew', async () => {
  const theirs = { ...session, localStart: '10:00', room: room2 };
  const stale = { __typename: 'StaleSession', code: 'CONFLICT_VERSION', message: '', path: null, current: theirs };
  let version = 3;
  const { user, inputs, closed } = await show({
    CalendarSession: () => ({ session: { ...session, version } }),
    ChangedSeries: () => ({ series: { ...series, version: version + 4 } }),
    ChangeSessions: ({ input }: { input: Input }) => ({ changeSessions: input.expectedVersion === 9 ? made : stale }),
  });
  await user.click(await ready(/^Apply/));
  version = 9;
  expect(await screen.findByRole('row', { name: 'Start 11:00 10:00' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Day Fri 27 Nov Thu 26 Nov' })).toBeVisible();
  expect(screen.getByRole('row', { name: 'Room not changed by you Room 2' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use mine' }));
  await waitFor(() => expect(inputs('PreviewChange').at(-1)).toMatchObject({ expectedVersion: 9, seriesVersion: 13 }));
  expect(closed).toEqual([]);
  await user.click(await ready(/^Apply/));
  await waitFor(() => expect(closed).toEqual([1]));
  expect(inputs('ChangeSessions').at(-1)).toMatchObject({ expectedVersion: 9, localStart: '11:00' });
  expect(inputs('ChangeSessions').at(-1)).not.toHaveProperty('roomId');
});

test('the group changed meanwhile: nothing typed is lost, and it is looked at again', async () => {
  const stale = { __typename: 'StaleSeries', code: 'CONFLICT_VERSION', message: '', path: null };
  const { user, inputs } = await show({ ChangeSessions: { changeSessions: stale } });
  await user.click(await screen.findByRole('radio', { name: 'All' }));
  await user.click(await ready(/^Apply/));
  await user.click(await screen.findByRole('button', { name: 'Look again' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull());
  expect(inputs('ChangeSessions')).toHaveLength(1);
  expect(screen.getByLabelText('Start')).toHaveValue('11:00');
});

test('attendance stays: the same wish is begun on the next session, as many days on', async () => {
  const attended = {
    __typename: 'HasAttendance',
    code: 'HAS_ATTENDANCE',
    message: '',
    path: null,
    attended: 3,
    nextFrom: '2026-12-03',
    nextSessionId: nextId,
  };
  const next = { ...session, id: nextId, localDate: '2026-12-03', originalDate: '2026-12-03', version: 1 };
  const { user, inputs } = await show({
    CalendarSession: ({ id: asked }: { id: string }) => ({ session: asked === nextId ? next : session }),
    ChangeSessions: { changeSessions: attended },
  });
  await user.click(await screen.findByRole('radio', { name: 'All' }));
  await user.click(await ready(/^Apply/));
  expect(await screen.findByText('3 sessions are over or have attendance, and stay as they are.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Apply from Thursday 3 December' }));
  await waitFor(() =>
    expect(inputs('PreviewChange').at(-1)).toMatchObject({
      ...{ sessionId: nextId, expectedVersion: 1, scope: 'FOLLOWING', localDate: '2026-12-04', localStart: '11:00' },
    }),
  );
});

test('cancelling says what it does, needs a reason, and can be undone', async () => {
  const undone: unknown[] = [];
  const { user, inputs, closed } = await show(
    {
      UndoChange: (variables: unknown) => {
        undone.push(variables);
        return { undoChange: { __typename: 'ChangeUndone', series: { id: seriesId } } };
      },
    },
    { wish: undefined },
  );
  await user.click(await screen.findByRole('button', { name: 'Cancel session' }));
  expect(await screen.findByText(/^Cancels 1 session: Friday 27 November\. Room and staff become free/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel 1 session' })).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Heating broken');
  await user.click(await ready('Cancel 1 session'));
  await waitFor(() => expect(closed).toEqual([1]));
  expect(inputs('ChangeSessions')).toEqual([expect.objectContaining({ cancelReason: 'Heating broken', scope: 'THIS' })]);
  expect(await screen.findByText('1 session is cancelled.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone. Everything is as it was.')).toBeVisible();
  expect(undone).toEqual([{ id: 'c1' }]);
});

test('too late to undo says so', async () => {
  const late = { __typename: 'TooLate', code: 'CONFLICT_VERSION', message: '', path: null };
  const { user } = await show({ UndoChange: { undoChange: late } });
  await user.click(await ready(/^Apply/));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^This could not be undone\. Somebody changed this/)).toBeVisible();
});

test('when no answer comes the form stays as it was typed', async () => {
  const { user, closed } = await show({
    ChangeSessions: () => {
      throw new Error('offline');
    },
  });
  await user.click(await ready(/^Apply/));
  expect(await screen.findByText(/did not answer/)).toBeVisible();
  expect(screen.getByLabelText('Start')).toHaveValue('11:00');
  expect(closed).toEqual([]);
});

test('in Urdu every sentence is Urdu, and times keep their order', async () => {
  const { user } = await show({ PreviewChange: { previewChange: impact } }, { language: 'ur' });
  await user.click(await screen.findByRole('radio', { name: 'یہ اور آگے کی' }));
  const said = await screen.findByRole('region', { name: 'اس سے کیا ہو گا' });
  expect(within(said).getByText('8 افراد متوقع ہیں')).toBeVisible();
  expect(within(said).getByText(/\u206601:00 PM\u2069/)).toBeVisible();
  expect(said.textContent).not.toMatch(/changes:|groups:/);
});
