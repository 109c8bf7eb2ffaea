import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { refresh } from '@alongside/kit/client';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { ClientAttendanceCard } from './client-attendance-card.tsx';

function attended(localDate: string, status: string | null, over: object = {}) {
  const session = { id: localDate, titles: [{ lang: 'en', text: 'Morning group' }], localDate, localStart: '10:00', status: 'HELD' };
  return { session, status, walkIn: false, minutes: status === 'PRESENT' ? 90 : 0, isExpected: true, ...over };
}

const cancelled = attended('2026-10-28', null);
const sessions = [
  attended('2026-11-25', 'PRESENT'),
  attended('2026-11-18', 'ABSENT'),
  attended('2026-11-11', 'EXCUSED'),
  attended('2026-11-04', 'LATE', { minutes: 75 }),
  { ...cancelled, session: { ...cancelled.session, status: 'CANCELLED' } },
  attended('2026-10-21', 'PRESENT', { walkIn: true, isExpected: false }),
  attended('2026-10-14', 'PRESENT'),
];
const rates = { came: 3, expected: 6, excused: 1, cancelled: 1, walkIns: 1, raw: 3 / 5, fair: 3 / 4 };
const attendance = { from: '2026-10-05', until: '2026-11-29', rates, sessions };

const open = (answer: object | null, options: StageOptions = {}) =>
  showScreen(<ClientAttendanceCard clientId="c1" />, { ...options, answers: { ClientAttendance: { client: { attendance: answer } } } });

describe('a person’s attendance', () => {
  test('says its rates with what they are a share of', async () => {
    await open(attendance);
    expect(await screen.findByText('Came to 3 of 5 sessions held (60%).')).toBeVisible();
    expect(screen.getByText('Without 1 excused session: 3 of 4 (75%).')).toBeVisible();
    expect(screen.getByText('1 session was not held by the centre and counts for nobody.')).toBeVisible();
    expect(screen.getByText('1 walk-in, counted apart.')).toBeVisible();
  });

  test('has a square with a letter and words for each session, week by week', async () => {
    await open(attendance);
    const strip = await screen.findByRole('list', { name: 'The last 8 weeks, one square a session' });
    expect(within(strip).getByText(/Wed,? 18 Nov, Morning group: Absent/)).toBeInTheDocument();
    expect(within(strip).getByText(/Wed,? 28 Oct, Morning group: Session cancelled/)).toBeInTheDocument();
    expect(within(strip).getByText(/Wed,? 21 Oct, Morning group: Present · Walk-in/)).toBeInTheDocument();
    expect([...strip.querySelectorAll('[aria-hidden]')].map((one) => one.textContent)).toEqual(['P', 'P', '–', 'L', 'X', 'A', 'P']);
  });

  test('lists the newest sessions with the minutes that count, the rest on demand', async () => {
    const { user } = await open(attendance);
    expect(await screen.findByText(/Late · 1 hr 15 mins counted/)).toBeVisible();
    expect(screen.getAllByText(/counted$/)).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Show all 7 sessions' }));
    expect(screen.getAllByText(/mins counted$/)).toHaveLength(4);
  });

  test('without a session held there is no rate, and it says so', async () => {
    await open({ ...attendance, rates: { ...rates, came: 0, expected: 1, excused: 0, walkIns: 0, raw: null, fair: null } });
    expect(await screen.findByText('No rate yet: no session was held in these weeks.')).toBeVisible();
    expect(screen.queryByText(/Without/)).toBeNull();
  });

  test('who may not read it sees nothing at all', async () => {
    await open(null);
    await waitFor(() => expect(screen.queryByText(/Attendance/)).toBeNull());
  });

  test('a mark asks for it again, by the client’s key alone', async () => {
    const { client, sent } = await open(attendance);
    await screen.findByText(/Came to 3 of 5/);
    await refresh(client, 'Client', 'c1');
    expect(sent.filter((one) => one.operation === 'ClientAttendance')).toHaveLength(2);
  });

  test('in Urdu with Urdu letters', async () => {
    await open(attendance, { language: 'ur' });
    expect(await screen.findByText(/ہونے والی 5 نشستوں میں سے 3 میں آئے/)).toBeVisible();
    expect(document.querySelector('ol')?.textContent).toContain('غ');
  });
});
