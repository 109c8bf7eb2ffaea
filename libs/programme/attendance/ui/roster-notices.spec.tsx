import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { RosterPage } from './roster-page.tsx';

const session = {
  ...{
    id: 's1',
    seriesId: 'g1',
    titles: [{ lang: 'en', text: 'Morning group' }],
    localDate: '2026-11-25',
    localStart: '10:00',
    localEnd: '11:30',
  },
  ...{
    minutes: 90,
    startsAt: '2026-11-25T05:00:00Z',
    room: { name: 'Room 1' },
    staff: [],
    status: 'SCHEDULED',
    statusReason: null,
    version: 3,
  },
};
const amina = {
  client: { id: 'c1', displayNames: [{ lang: 'en', text: 'Amina K.' }], viewerMay: ['attendance.record'] },
  ...{ mark: null, walkIn: false, isNew: false, absencesRunning: 0 },
};
const roster = {
  ...{ session, rows: [amina], hiddenRows: 0, isOpen: true, opensAt: '2026-11-25T04:30:00Z', needsReason: false, isFinished: false },
  viewerMay: ['RECORD'],
};

const open = (over: object, options: StageOptions = {}) =>
  showScreen(<RosterPage sessionId="s1" />, { ...options, answers: { Roster: { roster: { ...roster, ...over } } } });
const marks = async () =>
  within(await screen.findByRole('group', { name: 'Amina K.' }))
    .getAllByRole('button')
    .filter((button) => button.hasAttribute('aria-pressed'));

test('before it opens nothing can be pressed, and the time is told; people of other teams are counted', async () => {
  await open({ isOpen: false, hiddenRows: 2 });
  for (const button of await marks()) expect(button).toBeDisabled();
  expect(screen.getByText(/The roster opens on 25 Nov 2026, 09:30/)).toBeVisible();
  expect(screen.getByText('2 more people belong to other teams.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Finish attendance' })).toBeNull();
});

test('a session that did not take place says why, and takes no marks', async () => {
  await open({ isOpen: false, session: { ...session, status: 'NOT_HELD', statusReason: 'lead ill' } });
  expect(await screen.findByText(/We did not meet\./)).toHaveTextContent('lead ill');
  expect(screen.queryByText(/opens on/)).toBeNull();
  for (const button of await marks()) expect(button).toBeDisabled();
});

test('who may look but not record is offered nothing to press', async () => {
  await open({ viewerMay: [], rows: [{ ...amina, client: { ...amina.client, viewerMay: ['roster.read'] } }] });
  for (const button of await marks()) expect(button).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Mark rest present' })).toBeNull();
});

test('out of reach looks like not there', async () => {
  await showScreen(<RosterPage sessionId="s1" />, { answers: { Roster: { roster: null } } });
  expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
});

test('an empty roster says why', async () => {
  await open({ rows: [] });
  expect(await screen.findByText('Nobody is on this roster.')).toBeVisible();
});

test('each line is a group by the person’s name with four words to press; new and absent running are said', async () => {
  const bilal = { ...amina, client: { ...amina.client, id: 'c2', displayNames: [{ lang: 'en', text: 'Bilal K.' }] }, absencesRunning: 2 };
  await open({ rows: [{ ...amina, isNew: true }, bilal] });
  expect((await marks()).map((button) => button.textContent)).toEqual(['Present', 'Late', 'Absent', 'Excused']);
  expect(within(screen.getByRole('group', { name: 'Amina K.' })).getByText('New')).toBeVisible();
  expect(within(screen.getByRole('group', { name: 'Bilal K.' })).getByText('Absent 2 times running')).toBeVisible();
});

test('in Urdu the same four words', async () => {
  await open({}, { language: 'ur' });
  expect((await marks()).map((button) => button.textContent)).toEqual(['حاضر', 'دیر سے', 'غیر حاضر', 'رخصت پر']);
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
});
