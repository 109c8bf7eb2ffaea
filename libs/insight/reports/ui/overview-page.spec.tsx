import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { AttendanceReportPage } from './attendance-report-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { QualityPage } from './quality-page.tsx';
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
const bigId = '01970000-0000-7000-8000-0000000000b1';
const now = { from: '2026-10-26', until: '2026-11-22' };
const titles = (en: string, ur: string) => [
  { lang: 'en', text: en },
  { lang: 'ur', text: ur },
];

const overview = {
  reportOverview: {
    ...{ weeks: 4, now, leastShown: 1 },
    total: { now: counts(142, 200), before: counts(160, 200) },
    lines: ['2026-09-28', '2026-10-26'].map((monday) => ({ key: monday, monday, now: counts(142, 200), before: counts(160, 200) })),
    waiting: { waiting: 7, medianDays: 9, longestDays: 30, askedNow: 5, askedBefore: 2, asked: [0, 1, 1, 0, 2, 1, 1, 1] },
    capacity: { now: rate(150, 250), before: rate(150, 250) },
    unfinished: { now: 3, before: 0, of: 60, oldest: '2026-11-02' },
  },
};

const nothing = {
  ...{ by: 'WEEK', weeks: 8, now, seriesTitles: null, change: null, leastShown: 1, lines: [] },
  total: { key: 'TOTAL', now: counts(0, 0), before: counts(0, 0), dose: null },
};

let chosen: ReportFilters[] = [];
beforeEach(() => {
  chosen = [];
});
const props = (filters: ReportFilters = {}) => ({ filters, onFilters: (next: ReportFilters) => void chosen.push(next) });

describe('the overview', () => {
  const show = (options: StageOptions = {}) =>
    showScreen(<OverviewPage {...props()} />, { viewer: manager, answers: { ReportOverview: overview }, ...options });

  test('speaks in sentences with what they are of, and the attendance leads to what explains it', async () => {
    const { user, path } = await show();
    const tile = await screen.findByRole('link', { name: /^Attendance 71%, down 9 points on the 4 weeks before/ });
    expect(tile).toHaveTextContent('71% (142 of 200)');
    expect(screen.getByText('7 people wait for a coach')).toBeVisible();
    expect(screen.getByText('60% of the places were taken, as in the 4 weeks before')).toBeVisible();
    expect(screen.getByRole('link', { name: /^3 sessions were never finished/ })).toHaveTextContent('60 sessions that are over for a day');
    await user.click(tile);
    expect(path()).toBe('/reports/attendance');
  });

  test('in Urdu', async () => {
    await show({ language: 'ur' });
    expect(await screen.findByRole('link', { name: /^حاضری ‎?71%، اس سے پہلے کے 4 ہفتے کے مقابلے میں 9 پوائنٹ کم/ })).toBeVisible();
  });

  test('says why numbers are not there', async () => {
    const waiting = { ...overview.reportOverview.waiting, waiting: null, medianDays: null, longestDays: null, asked: null, askedNow: null };
    await show({ answers: { ReportOverview: { reportOverview: { ...overview.reportOverview, waiting, leastShown: 5 } } } });
    expect(await screen.findByText('A few people wait for a coach')).toBeVisible();
    expect(screen.getByText(/^Numbers from 1 to 4 are hidden/)).toBeVisible();
  });

  test('weeks are chosen, and other ones stepped to; nothing later than today', async () => {
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Earlier weeks' }));
    await user.click(screen.getByRole('radio', { name: '8 weeks' }));
    expect(chosen).toEqual([{ from: '2026-09-28' }, { weeks: 8 }]);
    expect(screen.getByRole('button', { name: 'Later weeks' })).toBeEnabled(); // the running week
  });

  test('a role that reads no reports is told so, and nothing is asked', async () => {
    const { sent } = await show({ viewer: {} });
    expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('a server that fails is asked again', async () => {
    let isDown = true;
    const { user } = await show({
      answers: {
        ReportOverview: () => {
          if (isDown) throw new Refused('INTERNAL');
          return overview;
        },
      },
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    isDown = false;
    await user.click(again);
    expect(await screen.findByText('7 people wait for a coach')).toBeVisible();
  });
});

test('data quality: entries by group, and sessions never finished with the way to finish them', async () => {
  const session = {
    id: '01970000-0000-7000-8000-0000000000d1',
    titles: titles('Family evening', 'خاندان کی شام'),
    localDate: '2026-11-02',
    localStart: '17:00',
    staff: [{ name: 'Sana Karim', nameUr: null }],
  };
  const line = {
    seriesId: bigId,
    titles: titles('Relapse prevention', 'بچاؤ'),
    sessions: 8,
    unfinished: 0,
    entries: 90,
    late: 4,
    corrections: 2,
    keptBeside: 1,
  };
  const { user, path } = await showScreen(<QualityPage {...props()} />, {
    viewer: manager,
    answers: { DataQuality: { dataQuality: { lines: [line], unfinished: [{ daysAgo: 23, session }] } } },
  });
  expect(await screen.findByRole('row', { name: /Relapse prevention/ })).toHaveTextContent('Relapse prevention80904');
  const row = screen.getByRole('row', { name: /Family evening/ });
  expect(row).toHaveTextContent('23 days ago');
  await user.click(within(row).getByRole('link'));
  expect(path()).toBe(`/sessions/${session.id}/attendance`);
});

describe('the file', () => {
  const made: Blob[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  beforeEach(() => {
    made.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return 'blob:here';
    };
    URL.revokeObjectURL = () => undefined;
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
  });

  const show = (answer: object) =>
    showScreen(<AttendanceReportPage {...props({ weeks: 8, by: 'week' })} />, {
      viewer: manager,
      answers: {
        AttendanceReport: { attendanceReport: nothing },
        ExportReport: { exportReport: answer },
      },
    });

  test('is asked for with what the page shows, and handed to the browser', async () => {
    const { user, sent } = await show({ __typename: 'ReportExported', fileName: 'a.csv', text: '\ufeffa\r\n' });
    await user.click(await screen.findByRole('button', { name: 'File for spreadsheets (CSV)' }));
    expect(await screen.findByText(/^The file is ready/)).toBeVisible();
    expect(made).toHaveLength(1);
    expect(sent.at(-1)?.variables).toEqual({ input: { table: 'ATTENDANCE_BY_WEEK', weeks: 8, from: null, seriesId: null } });
  });

  test('that is refused is no file', async () => {
    const { user } = await show({ __typename: 'NotAllowed', code: 'FORBIDDEN', message: 'no', path: null });
    await user.click(await screen.findByRole('button', { name: 'File for spreadsheets (CSV)' }));
    await waitFor(() => expect(screen.getByText(/^This file is not for your role/)).toBeVisible());
    expect(made).toEqual([]);
  });
});
