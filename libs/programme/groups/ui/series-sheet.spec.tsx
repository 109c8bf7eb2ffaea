import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana as viewer, showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { SeriesSheet } from './series-sheet.tsx';

type Input = { readonly rrule: string; readonly roomId: string | null; readonly localStart: string; readonly skipDates: readonly string[] };
type Asked = { readonly input: Input };

const room1 = { id: '01970000-0000-7000-8000-000000000011', name: 'Room 1', capacity: 12 };
const room2 = { id: '01970000-0000-7000-8000-000000000012', name: 'Room 2', capacity: 8 };
const service = { id: '01970000-0000-7000-8000-000000000041', titles: [{ lang: 'en', text: 'Group therapy' }], kind: 'CLINICAL' };
const family = { ...service, id: '01970000-0000-7000-8000-000000000042', titles: [{ lang: 'en', text: 'Family work' }] };
const coach = { id: '01970000-0000-7000-8000-0000000000cc', name: 'Omar Aziz', nameUr: null, roles: ['PEER_COACH'] };
const staff = [{ id: viewer.id, name: viewer.name, nameUr: viewer.nameUr, roles: ['COUNSELLOR'] }, coach];
const known = {
  ...{
    id: 'g',
    titles: [{ lang: 'en', text: 'Evening family group' }],
    kind: 'FAMILY',
    service: { id: family.id },
    capacity: 20,
    minutes: 120,
    isOpen: false,
  },
};

const other = { id: 'x', titles: [{ lang: 'en', text: 'Skills' }], localStart: '09:30', localEnd: '10:30' };
const clash = (localDate: string) => ({ kind: 'ROOM', localDate, staffId: null, other });

/** What the server would say: Room 1 is taken on two Mondays at 9:00. */
function preview({ input }: Asked) {
  const clashes = ['2026-12-07', '2026-12-14'].filter((day) => !input.skipDates.includes(day)).map(clash);
  const inRoom1 = input.roomId === room1.id && input.localStart === '09:00';
  return {
    previewSeries: {
      ...{
        count: 12 - input.skipDates.length,
        firstDates: ['2026-11-30'],
        lastDate: '2027-02-15',
        isEndless: false,
        problems: [],
        fitted: [],
      },
      ...{ clashes: inRoom1 ? clashes : [], freeRooms: [room2], freeStarts: inRoom1 && clashes.length > 0 ? ['11:00'] : [] },
      ruleWords: { key: 'rule.weekly', params: JSON.stringify({ interval: 1, weekdays: ['MO'], count: 12, until: null }) },
    },
  };
}
const standard: Answers = {
  SeriesChoices: { services: [service, family], rooms: [room1, room2], staff, seriesList: [known] },
  PreviewSeries: preview,
  CreateSeries: { createSeries: { __typename: 'SeriesSaved', series: { id: 'new' } } },
};

const slot = { localDate: '2026-11-30', localStart: '09:00', roomId: room1.id };
async function show(options: StageOptions = {}) {
  const closed: number[] = [];
  const stage = await showScreen(<SeriesSheet slot={slot} onClose={() => closed.push(1)} />, {
    ...options,
    answers: { ...standard, ...options.answers },
  });
  const created = () => stage.sent.filter((one) => one.operation === 'CreateSeries').map((one) => (one.variables as Asked).input);
  return { ...stage, closed, created };
}

/** Clicks and typed keys from here on, as a person makes them. */
function presses() {
  const count = { clicks: 1, keys: 0 }; // the free slot was the first click
  document.addEventListener('pointerdown', () => (count.clicks += 1), true);
  document.addEventListener('keydown', () => (count.keys += 1), true);
  return count;
}

test('a weekly group with a room, from a free slot: at most 6 clicks and 10 keys', async () => {
  const { user, created, closed } = await show();
  const title = await screen.findByRole('combobox', { name: 'Name of the group (English)' });
  const count = presses();
  await waitFor(() => expect(title).toHaveFocus());
  await user.keyboard('Skills');
  await user.click(screen.getByRole('combobox', { name: 'Room' }));
  await user.click(await screen.findByRole('option', { name: 'Room 2, 8 seats' }));
  await user.click(await screen.findByRole('button', { name: 'Create 12 sessions' }));
  await waitFor(() => expect(closed).toHaveLength(1));
  expect(created()).toMatchObject([
    {
      ...{
        titles: [{ lang: 'en', text: 'Skills' }],
        rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=12',
        firstDate: '2026-11-30',
        localStart: '09:00',
        minutes: 90,
      },
      ...{ roomId: room2.id, serviceId: service.id, staff: [{ staffId: viewer.id, part: 'LEAD' }], skipDates: [] },
    },
  ]);
  expect(count.clicks).toBeLessThanOrEqual(6);
  expect(count.keys).toBeLessThanOrEqual(10);
});

test('the line says what would be and what clashes; each way out is one tap', async () => {
  const { user, created } = await show();
  expect(await screen.findByText(/^12 sessions from Mon,? 30 Nov/)).toBeVisible();
  expect(screen.getByText(/^2 dates clash: Mon,? 7 Dec and Mon,? 14 Dec$/)).toBeVisible();
  expect(screen.getAllByText(/the room has .Skills.,/)).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Leave out these 2 dates' }));
  expect(await screen.findByRole('button', { name: 'Create 10 sessions' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Put back' }));
  await user.click(await screen.findByRole('button', { name: /^Begin at .11:00.$/ }));
  await waitFor(() => expect(screen.queryByText(/clash:/)).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Create 12 sessions' }));
  expect(created()).toMatchObject([{ localStart: '11:00', skipDates: [] }]);
});

test('of many clashes the first are named and the others counted; leaving all dates out is not offered', async () => {
  const days = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'];
  const all = ({ input }: Asked) => ({ previewSeries: { ...preview({ input }).previewSeries, count: 6, clashes: days.map(clash) } });
  await show({ answers: { PreviewSeries: all } });
  expect(await screen.findByText(/^6 dates clash: .*21 Dec and 2 more$/)).toBeVisible();
  expect(screen.getAllByText(/the room has .Skills.,/)).toHaveLength(3);
  expect(screen.getByText('and 3 more')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Leave out/ })).toBeNull();
});

test('another free room is one tap', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('button', { name: /^Use .Room 2.$/ }));
  expect(screen.getByRole('combobox', { name: 'Room' })).toHaveValue('Room 2, 8 seats');
  await waitFor(() => expect(screen.queryByText(/clash:/)).toBeNull());
});

test('a group that is there already brings its service, size and length along', async () => {
  const { user, created } = await show();
  await user.type(await screen.findByRole('combobox', { name: 'Name of the group (English)' }), 'Even');
  await user.click(await screen.findByRole('option', { name: 'Evening family group' }));
  await user.click(await screen.findByRole('button', { name: 'Create 12 sessions' }));
  await waitFor(() =>
    expect(created()).toMatchObject([{ kind: 'FAMILY', capacity: 20, minutes: 120, serviceId: family.id, isOpen: false }]),
  );
});

test('more days, every second week, until a day, with a peer coach', async () => {
  const { user, created } = await show();
  await user.type(await screen.findByRole('combobox', { name: 'Name of the group (English)' }), 'Skills');
  await user.click(screen.getByRole('checkbox', { name: 'Thursday' }));
  await user.clear(screen.getByRole('textbox', { name: 'Every how many weeks' }));
  await user.type(screen.getByRole('textbox', { name: 'Every how many weeks' }), '2');
  await user.click(screen.getByRole('radio', { name: 'On a day' }));
  await user.click(screen.getByRole('combobox', { name: 'Peer coaches' }));
  await user.click(await screen.findByRole('option', { name: 'Omar Aziz' }));
  await user.click(screen.getByRole('button', { name: /^Create/ }));
  await waitFor(() => expect(created()).toHaveLength(1));
  expect(created()[0]).toMatchObject({
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270228',
    staff: [
      { staffId: viewer.id, part: 'LEAD' },
      { staffId: coach.id, part: 'PEER' },
    ],
  });
});

test('a refusal stands at its field, and what was typed stays', async () => {
  const answer = {
    __typename: 'BadInput',
    code: 'BAD_USER_INPUT',
    message: 'A title is needed.',
    path: ['input', 'titles'],
    constraint: 'required',
  };
  const { user, closed } = await show({ answers: { CreateSeries: { createSeries: answer } } });
  await user.click(await screen.findByRole('button', { name: 'Create 12 sessions' }));
  const title = await screen.findByRole('combobox', { name: 'Name of the group (English)' });
  await waitFor(() => expect(title).toHaveAccessibleDescription('This is needed.'));
  expect(closed).toEqual([]);
});

test('in Urdu the Urdu name comes first', async () => {
  const { user, created } = await show({ language: 'ur' });
  const title = await screen.findByRole('combobox', { name: 'گروپ کا نام (اردو)' });
  await waitFor(() => expect(title).toHaveFocus());
  await user.keyboard('مہارت');
  await user.click(await screen.findByRole('button', { name: '12 نشستیں بنائیں' }));
  await waitFor(() => expect(created()).toMatchObject([{ titles: [{ lang: 'ur', text: 'مہارت' }] }]));
});

test('a group that meets in closed time: what becomes of it is chosen, and said anew', async () => {
  const { user, created } = await show({
    answers: {
      PreviewSeries: ({ input }: { input: Input & { onClosure: string } }) => {
        const fit = input.onClosure === 'SKIP' ? 'SKIPPED' : 'KEPT';
        const fitted = { localDate: '2026-12-25', localStart: '09:00', fit, toDate: null, toStart: null, noPlace: false };
        const { previewSeries } = preview({ input });
        return { previewSeries: { ...previewSeries, fitted: [{ ...fitted, inTheWay: 'HOLIDAY', reason: 'Quaid day' }] } };
      },
    },
  });
  expect(await screen.findByText(/^Fri 25 Dec, .09:00.: meets all the same \(holiday: .Quaid day.\)$/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Leave out' }));
  expect(await screen.findByText(/^Fri 25 Dec, .09:00.: is left out/)).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: 'Name of the group (English)' }), 'Sleep');
  await user.click(screen.getByRole('button', { name: /^Create/ }));
  await waitFor(() => expect(created()).toEqual([expect.objectContaining({ onClosure: 'SKIP' })]));
});
