import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { SessionCalendar } from './session-calendar.tsx';
import type { CalendarSession, FreeSlot, SessionCalendarProps } from './session-calendar.types.ts';

const morning: CalendarSession = {
  id: 'morning',
  title: 'Morning process group',
  localDate: '2026-11-23',
  localStart: '09:00',
  localEnd: '10:30',
  roomId: 'r1',
  roomName: 'Room 1',
  facilitator: 'Sana K.',
  seats: 12,
  booked: 8,
  state: 'upcoming',
};
const skills: CalendarSession = {
  ...morning,
  id: 'skills',
  title: 'Skills group',
  localDate: '2026-11-24',
  roomId: 'r2',
  roomName: 'Room 2',
};
const rooms = [
  { id: 'r1', name: 'Room 1' },
  { id: 'r2', name: 'Room 2' },
];

function calendar(change: Partial<SessionCalendarProps> = {}) {
  const opened: string[] = [];
  const slots: FreeSlot[] = [];
  const content = (
    <SessionCalendar
      view="week"
      date="2026-11-25"
      weekStart={1}
      sessions={[morning, skills]}
      rooms={rooms}
      onOpen={(id) => opened.push(id)}
      onSlot={(slot) => slots.push(slot)}
      {...change}
    />
  );
  return { content, opened, slots };
}

test('an event says everything in one sentence and opens by Enter', async () => {
  const { content, opened } = calendar();
  const { user } = await showScreen(content);
  await user.tab();
  const event = screen.getByRole('button', {
    name: 'Morning process group, 09:00–10:30, Room 1, Monday 23 November, 8 of 12 places, Sana K.',
  });
  expect(event).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(opened).toEqual(['morning']);
});

test('a free slot starts a new series with its day and time', async () => {
  const { content, slots } = calendar();
  const { user } = await showScreen(content);
  await user.click(screen.getByRole('button', { name: 'Wednesday 25 November, 14:00, free' }));
  expect(slots).toEqual([{ localDate: '2026-11-25', localStart: '14:00', roomId: null }]);
});

test('without the right to create no slot is offered', async () => {
  await showScreen(calendar({ onSlot: undefined }).content);
  expect(screen.queryByRole('button', { name: /free/ })).toBeNull();
});

test('rooms are columns, and a slot carries its room', async () => {
  const { content, slots } = calendar({ view: 'rooms', date: '2026-11-24' });
  const { user } = await showScreen(content);
  expect(within(screen.getByRole('group', { name: 'Room 2' })).getByRole('button', { name: /^Skills group/ })).toBeVisible();
  expect(within(screen.getByRole('group', { name: 'Room 1' })).queryByRole('button', { name: /^Skills group/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Room 1, Tuesday 24 November, 09:00, free' }));
  expect(slots).toEqual([{ localDate: '2026-11-24', localStart: '09:00', roomId: 'r1' }]);
});

test('there is one tab stop, and arrows walk by day and time', async () => {
  const { user } = await showScreen(calendar().content);
  await user.tab();
  expect(screen.getByRole('button', { name: /^Morning process group/ })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: /^Skills group/ })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Tuesday 24 November, 10:30, free' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('in Urdu the arrow to the left leads to the next day', async () => {
  const { user } = await showScreen(calendar().content, { language: 'ur' });
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('button', { name: /^Skills group/ })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: /^Morning process group/ })).toHaveFocus();
});

test('by person: whoever has a session that day has a column; what two lead stands in both', async () => {
  const people = [
    { id: 'sana', name: 'Sana K.' },
    { id: 'imran', name: 'Imran B.' },
    { id: 'idle', name: 'Hira A.' },
  ];
  const led = [
    { ...morning, staffIds: ['sana', 'imran'] },
    { ...skills, localDate: morning.localDate, staffIds: [] },
  ];
  const { content, slots } = calendar({ view: 'people', date: '2026-11-23', sessions: led, people });
  const { user } = await showScreen(content);
  for (const name of ['Sana K.', 'Imran B.'])
    expect(within(screen.getByRole('group', { name })).getByRole('button', { name: /^Morning process group/ })).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Hira A.' })).toBeNull();
  expect(within(screen.getByRole('group', { name: 'Nobody leads' })).getByRole('button', { name: /^Skills group/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Imran B., Monday 23 November, 14:00, free' }));
  expect(slots).toEqual([{ localDate: '2026-11-23', localStart: '14:00', roomId: null, staffId: 'imran' }]);
});

test('a month has a cell a day; what does not fit is counted, and leads to its day', async () => {
  const chosen: string[] = [];
  const many = Array.from({ length: 5 }, (_, i) => ({
    ...morning,
    id: `m${i}`,
    title: `Group ${i}`,
    localStart: `1${i}:00`,
    localEnd: `1${i}:45`,
  }));
  const { content, opened } = calendar({ view: 'month', sessions: many, onDay: (day) => chosen.push(day) });
  const { user } = await showScreen(content);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ]);
  expect(screen.getAllByRole('cell')).toHaveLength(42);
  expect(screen.queryByRole('button', { name: /^Group 3/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Group 2, 12:00–12:45/ }));
  await user.click(screen.getByRole('button', { name: '2 more on Mon 23 Nov' }));
  await user.click(screen.getByRole('button', { name: 'Wednesday 25 November' }));
  expect([opened, chosen]).toEqual([['m2'], ['2026-11-23', '2026-11-25']]);
});

test('an agenda lists two weeks by day and time, and leaves empty days out', async () => {
  const late = { ...skills, id: 'late', title: 'Late group', localDate: '2026-12-08', localStart: '18:00', localEnd: '19:00' };
  const { content, opened } = calendar({ view: 'agenda', date: '2026-11-23', sessions: [late, skills, morning] });
  const { user } = await showScreen(content);
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
    'Monday, 23 November 2026',
    'Tuesday, 24 November 2026',
  ]);
  await user.click(screen.getByRole('button', { name: /^Skills group/ }));
  expect(opened).toEqual(['skills']);
});

test('what ends after midnight is drawn to the end of its day, never backwards', async () => {
  const night = { ...morning, id: 'night', title: 'Night watch', localStart: '22:30', localEnd: '00:30' };
  await showScreen(calendar({ sessions: [night] }).content);
  const event = screen.getByRole('button', { name: /^Night watch/ });
  expect(event.style.insetBlockStart).toBe(`${(14.5 * 60 * 44) / 30 + 1}px`);
  expect(event.style.blockSize).toBe(`${(90 * 44) / 30 - 2}px`);
});
