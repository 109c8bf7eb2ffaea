import { afterEach, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen } from '@alongside/kit/stage';
import { SessionCalendar } from './session-calendar.tsx';
import type { CalendarSession, FreeSlot, SessionCalendarProps, SessionProposal } from './session-calendar.types.ts';

const morning: CalendarSession = {
  ...{ id: 'morning', title: 'Morning group', localDate: '2026-11-23', localStart: '09:00', localEnd: '10:30', state: 'upcoming' },
  ...{ roomId: 'r1', roomName: 'Room 1', staffIds: ['sana'], movable: true },
};
const held: CalendarSession = { ...morning, id: 'held', title: 'Held group', localDate: '2026-11-24', state: 'done', movable: false };
const rooms = [
  { id: 'r1', name: 'Room 1' },
  { id: 'r2', name: 'Room 2' },
];
const people = [
  { id: 'sana', name: 'Sana K.' },
  { id: 'imran', name: 'Imran B.' },
];

async function stage(change: Partial<SessionCalendarProps> = {}, language: 'en' | 'ur' = 'en') {
  const proposals: SessionProposal[] = [];
  const slots: FreeSlot[] = [];
  const opened: string[] = [];
  const { user } = await showScreen(
    <SessionCalendar
      view="week"
      date="2026-11-25"
      weekStart={1}
      sessions={[morning, held]}
      rooms={rooms}
      people={people}
      onOpen={(id) => opened.push(id)}
      onSlot={(slot) => slots.push(slot)}
      onPropose={(proposal) => proposals.push(proposal)}
      {...change}
    />,
    { language },
  );
  layOut();
  return { user, proposals, slots, opened };
}

const real = HTMLElement.prototype.getBoundingClientRect;
afterEach(() => {
  HTMLElement.prototype.getBoundingClientRect = real;
});

/** jsdom draws nothing: each column is 100 px wide, in the order of reading, and the day begins at y = 0. */
function layOut(): void {
  HTMLElement.prototype.getBoundingClientRect = function boxOf(this: HTMLElement) {
    const lanes = [...document.querySelectorAll('[data-lane]')];
    const at = lanes.indexOf(this);
    if (at < 0) return new DOMRect();
    const fromLeft = document.documentElement.dir === 'rtl' ? lanes.length - 1 - at : at;
    return new DOMRect(fromLeft * 100, 0, 100, 1056);
  };
}

/** Where a minute of the day is drawn: the grid begins at 8:00, half an hour is 44 px. */
const y = (time: string) => ((Number(time.slice(0, 2)) - 8) * 60 + Number(time.slice(3))) * (44 / 30);

type Point = readonly [x: number, time: string];

/** jsdom knows no PointerEvent: a mouse event that says which pointer it is does the same. */
function pointer(type: string, [clientX, time]: Point, pointerType: string): Event {
  return Object.assign(new MouseEvent(type, { clientX, clientY: y(time), button: 0, bubbles: true }), { pointerType });
}

function drag(target: Element, from: Point, to: Point, pointerType = 'mouse') {
  fireEvent(target, pointer('pointerdown', from, pointerType));
  act(() => void dispatchEvent(pointer('pointermove', to, pointerType)));
  return () => {
    act(() => void dispatchEvent(pointer('pointerup', to, pointerType)));
    fireEvent.click(target);
  };
}
const event = (name: RegExp) => screen.getByRole('button', { name });

test('dropped on another day and hour it is proposed there, and neither opened nor changed', async () => {
  const { proposals, opened } = await stage();
  const drop = drag(event(/^Morning group/), [50, '09:20'], [250, '11:22']);
  expect(document.querySelector('[data-ghost]')?.textContent).toBe('Wednesday 25 November, \u206611:00–12:30\u2069');
  drop();
  expect(proposals).toEqual([
    { sessionId: 'morning', localDate: '2026-11-25', localStart: '11:00', minutes: 90, roomId: 'r1', handedOver: null },
  ]);
  expect(opened).toEqual([]);
});

test('in Urdu the day to the left is the later one, and the hours stay the same', async () => {
  const { proposals } = await stage({}, 'ur');
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  drag(event(/^Morning group/), [650, '09:20'], [550, '11:20'])();
  expect(proposals).toEqual([expect.objectContaining({ localDate: '2026-11-24', localStart: '11:00', minutes: 90 })]);
});

test('its end can be pulled', async () => {
  const { proposals } = await stage();
  const end = event(/^Morning group/).querySelector('[data-grip="end"]');
  if (!end) throw new Error('no end to pull');
  drag(end, [50, '10:30'], [350, '11:10'])();
  expect(proposals).toEqual([expect.objectContaining({ localDate: '2026-11-23', localStart: '09:00', minutes: 135 })]);
});

test('Escape lets go of it; a finger scrolls; what is held is not dragged; a click opens', async () => {
  const { user, proposals, opened } = await stage();
  const drop = drag(event(/^Morning group/), [50, '09:20'], [250, '11:20']);
  await user.keyboard('{Escape}');
  expect(document.querySelector('[data-ghost]')).toBeNull();
  drop();
  await new Promise((resolve) => setTimeout(resolve));
  drag(event(/^Morning group/), [50, '09:20'], [250, '11:20'], 'touch');
  drag(event(/^Held group/), [150, '09:20'], [250, '11:20']);
  expect(document.querySelector('[data-ghost]')).toBeNull();
  expect(proposals).toEqual([]);
  opened.length = 0;
  await user.click(event(/^Morning group/));
  expect(opened).toEqual(['morning']);
});

test('drawn over free time, the length goes into the new group', async () => {
  const { slots } = await stage();
  drag(event(/^Wednesday 25 November, 14:00, free/), [250, '14:05'], [250, '15:10'])();
  expect(slots).toEqual([{ localDate: '2026-11-25', localStart: '14:00', roomId: null, minutes: 75 }]);
});

test('by room and by person the column says what is proposed', async () => {
  const { proposals } = await stage({ view: 'rooms', date: '2026-11-23' });
  drag(event(/^Morning group/), [50, '09:20'], [150, '09:20'])();
  expect(proposals).toEqual([expect.objectContaining({ localDate: '2026-11-23', localStart: '09:00', roomId: 'r2', handedOver: null })]);
});

test('handing over from one person to another', async () => {
  const other = { ...held, id: 'o', title: 'Other', localDate: '2026-11-23', staffIds: ['imran'] };
  const { proposals } = await stage({ view: 'people', date: '2026-11-23', sessions: [morning, other] });
  drag(event(/^Morning group/), [50, '09:20'], [150, '09:20'])();
  expect(proposals).toEqual([expect.objectContaining({ roomId: 'r1', handedOver: { from: 'sana', to: 'imran' } })]);
});

test('keys do what the pointer does, say what they propose, and Enter goes on', async () => {
  const { user, proposals, opened } = await stage();
  await user.tab();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowRight}{Shift>}{ArrowDown}{/Shift}{/Alt}');
  expect(screen.getByRole('status')).toHaveTextContent('Tuesday 24 November, ⁦09:30–11:15⁩. Enter goes on, Escape gives up.');
  await user.keyboard('{Enter}');
  expect(proposals).toEqual([expect.objectContaining({ localDate: '2026-11-24', localStart: '09:30', minutes: 105 })]);
  expect(opened).toEqual([]);
});

test('in Urdu Alt and the arrow to the left go a day on; Escape gives up and says so', async () => {
  const { user, proposals } = await stage({}, 'ur');
  await user.tab();
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(document.querySelector('[data-lane="2026-11-24"] [data-ghost]')).not.toBeNull();
  await user.keyboard('{Escape}{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('چھوڑ دیا گیا۔ کچھ نہیں بدلا۔');
  expect(proposals).toEqual([]);
});

test('free time gets its length by keys', async () => {
  const { user, slots } = await stage({ sessions: [] });
  event(/^Wednesday 25 November, 14:00, free/).focus();
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}{Enter}');
  expect(slots).toEqual([{ localDate: '2026-11-25', localStart: '14:00', roomId: null, minutes: 60 }]);
});

test('who may not change anything is offered no dragging', async () => {
  await stage({ onPropose: undefined });
  drag(event(/^Morning group/), [50, '09:20'], [250, '11:20']);
  expect(document.querySelector('[data-ghost]')).toBeNull();
  expect(screen.queryByText(/^Drag a session/)).toBeNull();
});
