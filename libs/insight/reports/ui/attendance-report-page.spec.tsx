import { beforeEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { AttendanceReportPage } from './attendance-report-page.tsx';
import { GroupReportPage } from './group-report-page.tsx';
import type { ReportFilters } from './report-filters.ts';

const manager: NonNullable<StageOptions['viewer']> = {
  post: { ...sana.post, role: 'MANAGER' },
  mayEver: ['report.read', 'report.export', 'schedule.read', 'self.read'],
};
const rate = (part: number, of: number) => ({ part, of, value: of === 0 ? null : part / of });
const counts = (came: number, held: number, over: object = {}) => ({
  ...{ people: 12, sessions: 4, came, held, excused: 0, cancelled: 0, walkIns: 1, unfinished: 0 },
  ...{ raw: rate(came, held), fair: rate(came, held), ...over },
});
const hidden = {
  people: null,
  sessions: 4,
  came: null,
  held: null,
  excused: null,
  cancelled: null,
  walkIns: null,
  unfinished: null,
  raw: null,
  fair: null,
};
const [bigId, smallId] = ['01970000-0000-7000-8000-0000000000b1', '01970000-0000-7000-8000-0000000000b2'];
const now = { from: '2026-10-26', until: '2026-11-22' };
const titles = (en: string, ur: string) => [
  { lang: 'en', text: en },
  { lang: 'ur', text: ur },
];

const byGroup = {
  attendanceReport: {
    ...{ by: 'GROUP', weeks: 4, now, seriesTitles: null, change: -900, leastShown: 1 },
    total: { key: 'TOTAL', now: counts(142, 200), before: counts(160, 200), dose: null },
    lines: [
      {
        key: smallId,
        seriesId: smallId,
        titles: titles('Peer circle', 'ساتھیوں کا حلقہ'),
        now: counts(70, 100),
        before: counts(69, 100),
        contribution: { rate: 50, mix: 0 },
      },
      {
        key: bigId,
        seriesId: bigId,
        titles: titles('Relapse prevention', 'دوبارہ استعمال سے بچاؤ'),
        now: counts(72, 100),
        before: counts(91, 100),
        contribution: { rate: -930, mix: -20 },
      },
    ],
  },
};

const person = (id: string, name: string) => ({
  client: { id, code: 'SC-1', displayNames: [{ lang: 'en', text: name }] },
  ...{ cameNow: 1, heldNow: 4, cameBefore: 4, heldBefore: 4 },
  squares: [
    { localDate: '2026-10-27', monday: '2026-10-26', status: 'ABSENT', isExpected: true, session: 'HELD' },
    { localDate: '2026-10-29', monday: '2026-10-26', status: null, isExpected: true, session: 'CANCELLED' },
  ],
});
const groupOf = (over: object) => ({
  groupReport: {
    ...{ titles: titles('Relapse prevention', 'دوبارہ استعمال سے بچاؤ'), weeks: 4, now, leastShown: 1 },
    total: { key: 'TOTAL', now: counts(72, 100), before: counts(91, 100), dose: null },
    lines: [
      { key: '2026-09-28', monday: '2026-09-28', now: counts(0, 0), before: counts(22, 25), dose: null },
      { key: '2026-10-26', monday: '2026-10-26', now: counts(18, 25), before: counts(0, 0), dose: null },
    ],
    people: [person('01970000-0000-7000-8000-0000000000c1', 'Amina R.')],
    ...over,
  },
});

let chosen: ReportFilters[] = [];
beforeEach(() => {
  chosen = [];
});
const props = (filters: ReportFilters = {}) => ({ filters, onFilters: (next: ReportFilters) => void chosen.push(next) });

describe('attendance', () => {
  const show = (filters: ReportFilters, report: object, options: StageOptions = {}) =>
    showScreen(<AttendanceReportPage {...props(filters)} />, { viewer: manager, answers: { AttendanceReport: report }, ...options });

  test('by group the largest fall stands first and leads to the group; the table says the same', async () => {
    const { user, path, sent } = await show({}, byGroup);
    const bars = await screen.findAllByRole('link', { name: /points/ });
    expect(bars.map((bar) => bar.textContent)).toEqual([
      expect.stringMatching(/^Relapse prevention−9.5 points/),
      expect.stringMatching(/^Peer circle\+0.5 points/),
    ]);
    expect(screen.getByText(/Of −9 points, Relapse prevention accounts for −9.5/)).toBeVisible();
    const toggle = screen.getByRole('button', { name: 'Show as table' });
    await user.click(toggle);
    expect(toggle).toHaveFocus();
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    const row = within(screen.getByRole('table', { name: 'By group' })).getByRole('row', { name: /Relapse prevention/ });
    expect(row).toHaveTextContent('72% (72 of 100)');
    expect(row).toHaveTextContent('91% (91 of 100)');
    expect(sent[0]?.variables).toEqual({ by: 'GROUP', weeks: 4, from: null, seriesId: null });
    await user.click(toggle);
    await user.click((await screen.findAllByRole('link', { name: /points/ }))[0] as HTMLElement);
    expect(path()).toBe(`/reports/groups/${bigId}`);
  });

  test('groups that are too small stand together and lead nowhere', async () => {
    const others = {
      key: 'OTHERS',
      seriesId: null,
      titles: null,
      now: counts(10, 20),
      before: counts(10, 20),
      contribution: { rate: -10, mix: 0 },
    };
    const [, big] = byGroup.attendanceReport.lines;
    const small = { ...byGroup.attendanceReport.lines[0], now: hidden, before: hidden, contribution: null };
    const { user } = await show({}, { attendanceReport: { ...byGroup.attendanceReport, leastShown: 5, lines: [big, small, others] } });
    expect(await screen.findByText('Groups too small to show alone')).toBeVisible();
    expect(screen.queryByRole('link', { name: /too small/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('row', { name: /Peer circle/ })).toHaveTextContent('hidden');
  });

  test('by weekday and hour each cell says its share and what it is of', async () => {
    const lines = [
      { key: '1 09', weekday: 1, hour: 9, now: counts(30, 40), before: counts(0, 0) },
      { key: '3 15', weekday: 3, hour: 15, now: hidden, before: hidden },
    ];
    await show({ by: 'hour' }, { attendanceReport: { ...byGroup.attendanceReport, by: 'HOUR', change: null, lines } });
    const table = await screen.findByRole('table', { name: 'By weekday and hour' });
    expect(within(table).getByRole('columnheader', { name: 'Wednesday' })).toBeVisible();
    expect(within(table).getByRole('row', { name: /^09:00/ })).toHaveTextContent('75% 30 of 40');
    expect(within(table).getByRole('row', { name: /^15:00/ })).toHaveTextContent('hidden');
  });

  test('by week the picture is drawn the way the page is read', async () => {
    const lines = groupOf({}).groupReport.lines;
    const report = { attendanceReport: { ...byGroup.attendanceReport, by: 'WEEK', change: null, lines } };
    const xs = () => [...document.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
    await show({ by: 'week' }, report);
    await screen.findByRole('img');
    const [first = 0, second = 0] = xs();
    expect(first).toBeLessThan(second);
    cleanup();
    await show({ by: 'week' }, report, { language: 'ur' });
    await screen.findByRole('img');
    const [firstUr = 0, secondUr = 0] = xs();
    expect(firstUr).toBeGreaterThan(secondUr);
  });

  test('by facilitator there is a table; another view is chosen in the address', async () => {
    const lines = [{ key: 's', staffName: 'Sana Karim', staffNameUr: 'ثنا کریم', now: counts(30, 40), before: counts(30, 40) }];
    const { user } = await show({ by: 'facilitator' }, { attendanceReport: { ...byGroup.attendanceReport, by: 'FACILITATOR', lines } });
    expect(await screen.findByRole('rowheader', { name: 'Sana Karim' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'By week' }));
    expect(chosen).toEqual([{ by: 'week' }]);
  });

  test('without sessions it says so', async () => {
    await show({}, { attendanceReport: { ...byGroup.attendanceReport, lines: [] } });
    expect(await screen.findByText('No sessions in these weeks.')).toBeVisible();
  });
});

describe('a group', () => {
  const show = (report: object, options: StageOptions = {}) =>
    showScreen(<GroupReportPage seriesId={bigId} {...props()} />, { viewer: manager, answers: { GroupReport: report }, ...options });

  test('shows each person with a square a session, and leads to the person; nobody in the title of the window', async () => {
    const { user, path } = await show(groupOf({}));
    const row = await screen.findByRole('row', { name: /Amina R\./ });
    expect(row).toHaveTextContent('4 of 4, then 1 of 4');
    expect(within(row).getByText('Tue 27 Oct: Absent')).toBeInTheDocument();
    expect(within(row).getByText('Thu 29 Oct: Cancelled by the centre')).toBeInTheDocument();
    expect(document.title).toBe('Group report · Alongside');
    await user.click(within(row).getByRole('link', { name: 'Amina R.' }));
    expect(path()).toBe('/people/01970000-0000-7000-8000-0000000000c1');
  });

  test('who sees numbers only is told so and sees the weeks', async () => {
    const { user } = await show(groupOf({ people: null, leastShown: 5 }));
    expect(await screen.findByText('Your role sees numbers here, not people.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Amina/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('row', { name: /Mon 28 Sept/ })).toHaveTextContent('88% (22 of 25)');
  });

  test('one that is not there looks like one of another team', async () => {
    await show({ groupReport: null });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
  });
});
