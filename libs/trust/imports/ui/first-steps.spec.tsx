import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { prefer } from '@alongside/kit/client';
import { showScreen } from '@alongside/kit/stage';
import { FirstSteps } from './first-steps.tsx';

const counts = { hours: false, rooms: 3, staff: 1, groups: 0, people: 0 };
const show = (over: Partial<typeof counts> = {}) =>
  showScreen(<FirstSteps />, { answers: { FirstSteps: { firstSteps: { ...counts, ...over } } } });
beforeEach(() => prefer({ hidesFirstSteps: false }));

test('five steps are ticked by what is there, each with its screen', async () => {
  await show();
  const steps = await screen.findAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    'Time zone and opening hoursStill to do · Asia/Karachi',
    'RoomsDone · 3',
    // Whoever set the centre up is the one.
    'StaffStill to do · 1',
    'GroupsStill to do · 0',
    'PeopleStill to do · 0',
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#house',
    '/data?kind=ROOMS',
    '/data?kind=STAFF',
    '/data?kind=GROUPS',
    '/data?kind=PEOPLE',
  ]);
});

test('they are put away, and come back when they are asked for', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('button', { name: 'Put these away' }));
  expect(screen.queryByRole('list')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show the first steps' }));
  expect(await screen.findByRole('list')).toBeVisible();
});

test('when all is there they are gone', async () => {
  await show({ hours: true, staff: 2, groups: 1, people: 1 });
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'First steps of a new centre' })).toBeNull());
});
