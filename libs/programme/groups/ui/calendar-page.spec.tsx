import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useState } from 'react';
import { Refused, sana as viewer, showScreen, type Answers, type StageOptions } from '@alongside/kit/stage';
import { CalendarPage } from './calendar-page.tsx';
import type { CalendarFilters } from './calendar-filters.ts';

const room1 = { id: '01970000-0000-7000-8000-000000000011', name: 'Room 1', capacity: 12 };
const room2 = { id: '01970000-0000-7000-8000-000000000012', name: 'Room 2', capacity: 8 };
const sana = { id: '01970000-0000-7000-8000-0000000000aa', name: 'Sana Karim', nameUr: 'ثنا کریم', roles: ['COUNSELLOR'] };
const morning = {
  id: '01970000-0000-7000-8000-000000000021',
  seriesId: '01970000-0000-7000-8000-000000000031',
  titles: [
    { lang: 'en', text: 'Morning group' },
    { lang: 'ur', text: 'صبح کا گروپ' },
  ],
  ...{ localDate: '2026-11-26', localStart: '09:00', localEnd: '10:30', startsAt: '2026-11-26T04:00:00Z', endsAt: '2026-11-26T05:30:00Z' },
  ...{
    room: room1,
    staff: [{ ...sana, staffId: sana.id, part: 'LEAD' }],
    viewerMay: ['MOVE'],
    capacity: 12,
    expected: 8,
    status: 'SCHEDULED',
  },
};
const sheet = {
  ...morning,
  ...{
    originalDate: '2026-11-26',
    minutes: 90,
    statusReason: null,
    isMoved: false,
    topic: null,
    overrides: [],
    marked: 0,
    came: 0,
    walkIns: 0,
    version: 3,
  },
  ...{ staff: [{ staffId: sana.id, name: sana.name, nameUr: sana.nameUr, part: 'LEAD' }], viewerMay: ['RECORD', 'MOVE', 'CANCEL'] },
};
const standard: Answers = {
  Calendar: { sessions: [morning] },
  CalendarChoices: { rooms: [room1, room2], staff: [sana] },
  CalendarSession: { session: sheet },
};

function Stage({ filters }: { readonly filters: CalendarFilters }) {
  const [shown, setShown] = useState(filters);
  return (
    <>
      <CalendarPage filters={shown} onFilters={setShown} />
      <output data-testid="address">{JSON.stringify(shown)}</output>
    </>
  );
}
const show = (options: StageOptions & { filters?: CalendarFilters } = {}) =>
  showScreen(<Stage filters={options.filters ?? {}} />, { ...options, answers: { ...standard, ...options.answers } });
const address = () => JSON.parse(screen.getByTestId('address').textContent ?? '{}') as CalendarFilters;
const asked = (sent: readonly { operation: string; variables: unknown }[]) =>
  sent.filter((one) => one.operation === 'Calendar').map((one) => one.variables);

test('asks for the week, and keys turn its pages', async () => {
  const { user, sent } = await show();
  await screen.findByRole('button', { name: /^Morning group/ });
  expect(asked(sent)).toEqual([{ from: '2026-11-23', until: '2026-11-29', roomId: null, staffId: null }]);
  await user.keyboard(']');
  await waitFor(() => expect(asked(sent).at(-1)).toMatchObject({ from: '2026-11-30', until: '2026-12-06' }));
  await user.keyboard('t[[');
  expect(address()).toEqual({ date: '2026-11-18' }); // to user-event, '[[' is one '['
});

test('filters stand in the address, and can be taken away when nothing fits', async () => {
  const { user } = await show({
    answers: { Calendar: ({ roomId }: { roomId: string | null }) => ({ sessions: roomId ? [] : [morning] }) },
  });
  await user.click(await screen.findByRole('combobox', { name: 'Room' }));
  await user.click(await screen.findByRole('option', { name: 'Room 2' }));
  expect(address()).toEqual({ room: room2.id });
  expect(await screen.findByText('No session fits these filters.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(address()).toEqual({});
});

test.each(['en', 'ur'] as const)('a session from 9:00 to 10:30 stands at 9:00, an hour and a half high: %s', async (language) => {
  await show({ language });
  const event = await screen.findByRole('button', { name: language === 'en' ? /^Morning group/ : /^صبح کا گروپ/ });
  const eight = event.parentElement?.querySelector<HTMLElement>('[data-place]');
  // The grid begins at 8:00; half an hour is 44 px. Logical properties: Urdu mirrors the days and never the hours.
  expect(Number.parseInt(event.style.insetBlockStart, 10)).toBe(2 * 44 + 1);
  expect(Number.parseInt(event.style.blockSize, 10)).toBe(3 * 44 - 2);
  expect(Number.parseInt(eight?.style.insetBlockStart ?? '', 10)).toBe(0);
  expect(event.style.left + event.style.right).toBe('');
});

test('by room: columns are rooms of one day, and a free place carries its room', async () => {
  const { user } = await show({ filters: { view: 'rooms', date: '2026-11-26' } });
  await screen.findByRole('button', { name: /^Morning group/ });
  expect(within(screen.getByRole('group', { name: 'Room 2' })).queryByRole('button', { name: /^Morning group/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^Room 2.*14:00, free$/ })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Week' }));
  expect(address()).toEqual({ view: 'week', date: '2026-11-26' });
});

test('who may not plan finds no free places and no button', async () => {
  await show({ viewer: { mayEver: ['schedule.read'] } });
  await screen.findByRole('button', { name: /^Morning group/ });
  expect(screen.queryByRole('button', { name: /free$/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'New group' })).toBeNull();
});

test('a failure says so and can be tried again', async () => {
  let calls = 0;
  const { user } = await show({
    answers: {
      Calendar: () => {
        calls += 1;
        if (calls === 1) throw new Refused('INTERNAL');
        return { sessions: [morning] };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: /^Morning group/ })).toBeVisible();
});

test('keys propose another time for a session, and its change opens with what it would do', async () => {
  const { user, sent } = await show({
    answers: { ChangedSeries: { series: null } },
  });
  (await screen.findByRole('button', { name: /^Morning group/ })).focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}');
  await waitFor(() => expect(sent.some((one) => one.operation === 'ChangedSeries')).toBe(true));
  expect(await screen.findByRole('dialog', { name: 'Session' })).toBeVisible();
});

test('by person, and a person’s free time brings its leader and length into the new group', async () => {
  const { user } = await show({
    filters: { view: 'people', date: '2026-11-26' },
    answers: { SeriesChoices: { services: [], rooms: [room1], staff: [sana], seriesList: [] }, PreviewSeries: { previewSeries: null } },
  });
  const column = within(await screen.findByRole('group', { name: 'Sana Karim' }));
  column.getByRole('button', { name: /14:00, free$/ }).focus();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}{Enter}');
  expect(await screen.findByRole('textbox', { name: 'Minutes' })).toHaveValue('60');
  expect(screen.getByRole('combobox', { name: 'Leads' })).toHaveValue('Sana Karim');
});

test('a month asks for its whole weeks, and a day of it leads to that day', async () => {
  const { user, sent } = await show({ filters: { view: 'month' } });
  await user.click(await screen.findByRole('button', { name: 'Thursday 26 November' }));
  expect(asked(sent)[0]).toMatchObject({ from: '2026-10-26', until: '2026-12-06' });
  expect(address()).toEqual({ view: 'day', date: '2026-11-26' });
});

// Fourteen hours before and nine after UTC: wherever this spec runs, the browser stands in neither or only in one of them.
test.each(['Pacific/Kiritimati', 'America/Adak'])('the centre’s wall clock is drawn, not the browser’s: %s', async (zone) => {
  await show({ language: 'ur', viewer: { centre: { ...viewer.centre, zone } } });
  const event = await screen.findByRole('button', { name: /^صبح کا گروپ، 9:00/ });
  expect(event.closest('[role="group"]')).toHaveAccessibleName('جمعرات، 26 نومبر');
  expect(Number.parseInt(event.style.insetBlockStart, 10)).toBe(2 * 44 + 1);
});
