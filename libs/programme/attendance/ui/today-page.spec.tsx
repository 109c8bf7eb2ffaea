import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, showScreen, type StageOptions } from '@alongside/kit/stage';
import { TodayPage } from './today-page.tsx';

function session(id: string, title: string, from: string, until: string, over: object = {}) {
  const instant = (time: string) => new Date(`2026-11-25T${time}:00+05:00`).toISOString();
  return {
    ...{
      id,
      titles: [
        { lang: 'en', text: title },
        { lang: 'ur', text: `${title} اردو` },
      ],
      localDate: '2026-11-25',
      localStart: from,
      localEnd: until,
    },
    ...{
      startsAt: instant(from),
      endsAt: instant(until),
      room: { name: 'Room 1' },
      staff: [{ name: 'Sana Karim', nameUr: 'ثنا کریم', part: 'LEAD' }],
    },
    ...{ status: 'SCHEDULED', expected: 8, marked: 0, came: 0, walkIns: 0, viewerMay: ['RECORD'] },
    ...over,
  };
}

const early = session('early', 'Skills group', '08:00', '09:00', { status: 'HELD', marked: 8, came: 7 });
const now = session('now', 'Morning group', '10:00', '11:30', { marked: 5 });
const later = session('later', 'Evening group', '18:00', '19:30');
const old = session('old', 'Relapse prevention', '10:00', '11:00', { localDate: '2026-11-18', marked: 3 });
const day = { date: '2026-11-25', sessions: [early, now, later], toFinish: [old], next: null };

// Ten past ten in Karachi. Only the clock stands: what waits for answers goes on.
beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-11-25T05:10:00Z'),
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'queueMicrotask',
      'nextTick',
      'setImmediate',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
    ],
  });
});
afterEach(() => {
  jest.useRealTimers();
});

const open = (answer: object, options: StageOptions = {}) => showScreen(<TodayPage />, { ...options, answers: { Today: { day: answer } } });

describe('a day with sessions', () => {
  test('what is on now comes first, the others in time order, each with its state and its counts', async () => {
    await open(day);
    const cards = await screen.findAllByRole('article');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual(['Morning group', 'Skills group', 'Evening group']);
    expect(cards.map((card) => /Now|Done|Upcoming/.exec(card.textContent ?? '')?.[0])).toEqual(['Now', 'Done', 'Upcoming']);
    expect(cards[0]).toHaveTextContent('8 expected · 5 marked');
    expect(cards[1]).toHaveTextContent('8 expected · 7 came');
    expect(cards[0]).toHaveTextContent('Room 1 · ⁨Sana Karim⁩');
  });

  test('one press, or the key a, leads to the roster', async () => {
    const { user, path } = await open(day);
    const [card] = await screen.findAllByRole('article');
    await user.click(within(card ?? document.body).getByRole('link', { name: 'Take attendance' }));
    expect(path()).toBe('/sessions/now/attendance');
  });

  test('the key a too', async () => {
    const { user, path } = await open(day);
    await screen.findAllByRole('article');
    await user.keyboard('a');
    expect(path()).toBe('/sessions/now/attendance');
  });

  test('what was left open stands below, oldest first, with its age', async () => {
    await open(day);
    const region = within(await screen.findByRole('region', { name: 'To finish' }));
    expect(region.getByText('3 of 8 marked · 7 days ago')).toBeVisible();
    expect(region.getByRole('link', { name: /Relapse prevention/ })).toHaveAttribute('href', '/sessions/old/attendance');
  });

  test('roles that see counts only get counts', async () => {
    const none = { viewerMay: [] };
    await open(
      { ...day, sessions: day.sessions.map((one) => ({ ...one, ...none })), toFinish: [{ ...old, ...none }] },
      { viewer: { mayEver: ['schedule.read'] } },
    );
    expect(await screen.findAllByRole('article')).toHaveLength(3);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('in Urdu, from right to left', async () => {
    await open(day, { language: 'ur' });
    expect(await screen.findByRole('heading', { level: 1, name: 'آج' })).toBeVisible();
    expect((await screen.findAllByRole('article'))[0]).toHaveTextContent('8 متوقع · 5 کی حاضری درج');
  });
});

test('a day without sessions names the next one', async () => {
  const next = { titles: [{ lang: 'en', text: 'Relapse prevention' }], localDate: '2026-11-26', localStart: '10:00' };
  await open({ ...day, sessions: [], toFinish: [], next });
  expect(await screen.findByText('No sessions today.')).toBeVisible();
  expect(screen.getByText(/Next: Thu,? 26 Nov ⁦10:00⁩ ⁨Relapse prevention⁩/)).toBeVisible();
});

test('a failure is a sentence with a way to try again', async () => {
  const Today = () => {
    throw new Refused('INTERNAL');
  };
  await showScreen(<TodayPage />, { answers: { Today } });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
