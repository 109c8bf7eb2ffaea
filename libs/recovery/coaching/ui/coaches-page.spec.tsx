import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { CoachesPage } from './coaches-page.tsx';

const bilal = {
  ...{ id: 's1', name: 'Bilal Anwar', nameUr: 'بلال انور', pathways: ['SMART'], languages: ['ur', 'en'], gender: 'MALE', faith: null },
  ...{ ageBand: 'FROM_36', situations: [], interests: [], windows: [{ weekday: 2, from: '18:00:00', until: '20:00:00' }] },
  ...{ meetsBy: ['PHONE'], cap: 4, status: 'ACTIVE', pauseReason: null, active: 2, proposed: 1 },
  ...{ supervisorName: 'Dr Farah Aziz', supervisorNameUr: null, version: 5 },
};
const rashid = {
  ...bilal,
  id: 's2',
  name: 'Rashid Lodhi',
  status: 'PAUSED',
  pauseReason: 'Rest',
  active: 4,
  proposed: 0,
  supervisorName: null,
};
const coordinator = { ...sana, mayEver: ['coach.read', 'coach.write', 'matching.read'] };

beforeEach(() => forgetUnsaved());

const show = (over: StageOptions['answers'] = {}, options: StageOptions = {}) =>
  showScreen(<CoachesPage />, { viewer: coordinator, answers: { Coaches: { coaches: [bilal, rashid] }, ...over }, ...options });
const card = async (name: string) => within(await screen.findByRole('region', { name }));
const inputs = (sent: readonly { operation: string; variables: unknown }[], operation: string) =>
  sent.filter((one) => one.operation === operation).map(({ variables }) => (variables as { input: Record<string, unknown> }).input);

test('people against the cap in words, hours and languages, who is paused and who has no supervisor', async () => {
  await show();
  const first = await card('Bilal Anwar');
  expect(first.getByText('2 of 4 people · 1 proposal open')).toBeVisible();
  expect(first.getByText(/Tuesday.*18:00.20:00/)).toBeVisible();
  expect(first.getByText('Urdu')).toBeVisible();
  expect(first.getByText('Supervised by Dr Farah Aziz')).toBeVisible();
  const second = await card('Rashid Lodhi');
  expect(second.getByText('4 of 4 people · no place left')).toBeVisible();
  expect(second.getByText('Rest')).toBeVisible();
  expect(second.getByText(/Nobody supervises this coach today/)).toBeVisible();
});

test('a pause needs no reason, and is ended by one press', async () => {
  const { user, sent } = await show({ PauseCoach: { pauseCoach: { __typename: 'CoachSaved' } } });
  await user.click(await screen.findByRole('button', { name: 'Pause Bilal Anwar' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('Paused.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take up again: Rashid Lodhi' }));
  expect(await screen.findByText('Taken up again.')).toBeVisible();
  expect(inputs(sent, 'PauseCoach')).toEqual([
    { staffId: 's1', expectedVersion: 5, paused: true, reason: null },
    { staffId: 's2', expectedVersion: 5, paused: false, reason: null },
  ]);
});

test('hours are added and the cap is set', async () => {
  const { user, sent } = await show({ SaveCoachProfile: { saveCoachProfile: { __typename: 'CoachSaved' } } });
  await user.click(await screen.findByRole('button', { name: 'Edit the profile of Bilal Anwar' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'Add hours' }));
  const cap = form.getByLabelText('Most people at a time');
  await user.clear(cap);
  await user.type(cap, '6');
  await user.click(form.getByRole('button', { name: 'Save the profile' }));
  expect(await screen.findByText('The profile is saved.')).toBeVisible();
  expect(inputs(sent, 'SaveCoachProfile')).toMatchObject([
    {
      ...{ staffId: 's1', expectedVersion: 5, cap: 6, languages: ['ur', 'en'], ageBand: 'FROM_36' },
      windows: [
        { weekday: 2, from: '18:00', until: '20:00' },
        { weekday: 3, from: '18:00', until: '20:00' },
      ],
    },
  ]);
});

test('whoever is no coordinator sets no cap', async () => {
  const { user, sent } = await show(
    { SaveCoachProfile: { saveCoachProfile: { __typename: 'CoachSaved' } } },
    { viewer: { ...coordinator, mayEver: ['coach.read', 'coach.write'] } },
  );
  await user.click(await screen.findByRole('button', { name: 'Edit the profile of Bilal Anwar' }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.queryByLabelText('Most people at a time')).toBeNull();
  await user.click(form.getByRole('button', { name: 'Save the profile' }));
  expect(await screen.findByText('The profile is saved.')).toBeVisible();
  expect(inputs(sent, 'SaveCoachProfile')).toMatchObject([{ cap: null }]);
});

test('a refusal stands at its line of hours', async () => {
  const overlap = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['input', 'windows', '0'], constraint: 'overlap' };
  const { user } = await show({ SaveCoachProfile: { saveCoachProfile: overlap } });
  await user.click(await screen.findByRole('button', { name: 'Edit the profile of Bilal Anwar' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'Save the profile' }));
  expect(await form.findByText('These hours overlap with others of the same day.')).toBeVisible();
});

test('somebody saved first: both are shown, and theirs can be kept', async () => {
  const current = { ...bilal, cap: 9, version: 6 };
  const stale = { __typename: 'StaleCoach', code: 'CONFLICT_VERSION', message: '', path: null, current };
  const { user } = await show({ SaveCoachProfile: { saveCoachProfile: stale } });
  await user.click(await screen.findByRole('button', { name: 'Edit the profile of Bilal Anwar' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'Save the profile' }));
  const both = within(await form.findByRole('alert'));
  expect(both.getByRole('row', { name: 'Most people at a time 4 9' })).toBeVisible();
  await user.click(both.getByRole('button', { name: 'Keep what is saved' }));
  expect(form.getByLabelText('Most people at a time')).toHaveValue('9');
});

test('a supervisor reads and changes nothing; without coaches it says so', async () => {
  await show({}, { viewer: { ...coordinator, mayEver: ['coach.read'] } });
  await card('Bilal Anwar');
  expect(screen.queryByRole('button', { name: /Edit the profile/ })).toBeNull();
});

test('there are no coaches yet', async () => {
  await show({ Coaches: { coaches: [] } });
  expect(await screen.findByText('There are no coaches yet')).toBeVisible();
});
