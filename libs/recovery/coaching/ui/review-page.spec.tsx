import '@testing-library/jest-dom/jest-globals';
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { ReviewPage } from './review-page.tsx';

const part = (criterion: string, points: number, of: number, fact: string, over: object = {}) => ({
  ...{ criterion, points, of, fact, words: [], amount: null, source: 'WISH' },
  ...over,
});
const coach = (id: string, name: string) => ({ id, name, nameUr: null, languages: ['ur'], cap: 4, active: 1, proposed: 1 });
const bilal = {
  coach: coach('s1', 'Bilal Anwar'),
  total: 70,
  parts: [
    part('FAITH', 30, 30, 'SAME', { words: ['ISLAM'] }),
    part('AVAILABILITY', 25, 40, 'OVERLAP', { amount: 120 }),
    part('LOAD', 15, 30, 'ROOM', { amount: 1, source: 'PROFILE' }),
  ],
  concerns: [],
};
const hamza = { ...bilal, coach: coach('s2', 'Hamza Qureshi'), total: 40, concerns: [{ concern: 'SHARED_GROUP', count: 1 }] };
const zubair = { ...bilal, coach: coach('s6', 'Zubair Mir'), total: 5 };
const review = {
  request: {
    ...{ id: 'r1', status: 'WAITING', daysWaiting: 12, gender: null, languages: ['ur'], pathways: [], faith: 'ISLAM', situations: [] },
    ...{ interests: [], windows: [], meetsBy: [], avoid: 'Not from his street', avoidCoachIds: [], version: 3 },
  },
  client: { id: 'c1', code: 'C-1', displayNames: [{ lang: 'en', text: 'Amina R.' }] },
  ranked: [bilal, hamza],
  further: [zubair],
  notOffered: [{ coach: { id: 's7', name: 'Rashid Lodhi', nameUr: null }, rules: ['AT_CAPACITY', 'NO_COMMON_TIME'] }],
  earlier: [],
};
const approved = { approveMatch: { __typename: 'MatchSaved', state: 'PROPOSED', version: 1 } };

beforeEach(() => forgetUnsaved());

const show = (answers: StageOptions['answers'] = {}, options: StageOptions = {}) =>
  showScreen(<ReviewPage clientId="c1" />, {
    path: '/matching/c1',
    answers: { MatchReview: { matchReview: review }, ApproveMatch: approved, ...answers },
    ...options,
  });
const card = async (name: RegExp) => within(await screen.findByRole('region', { name }));
const inputs = (sent: readonly { operation: string; variables: unknown }[]) =>
  sent.filter(({ operation }) => operation === 'ApproveMatch').map(({ variables }) => (variables as { input: object }).input);

test('each factor has its fact, its source and its points of its weight, and they sum to the total', async () => {
  await show();
  const first = await card(/Bilal Anwar/);
  const cells = within(first.getByRole('table', { name: 'Points of Bilal Anwar' }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent ?? '');
  expect(cells).toEqual(['30 of 30', '25 of 40', '15 of 30', '70 of 100']);
  const points = cells.map((text) => Number(text.split(' ')[0]));
  expect(points.slice(0, -1).reduce((sum, one) => sum + one)).toBe(points.at(-1));
  expect(first.getByText(/2 hrs a week in which both have time/)).toHaveTextContent('(wished)');
  expect(first.getByText(/Fits well · 70 points/)).toBeVisible();
  expect(first.getByText(/Room for 2 more/)).toBeVisible();
  expect(screen.getByText('Not from his street')).toBeVisible();
});

test('approve and confirm: two clicks, with a reason that gives no faith away, and back to the queue', async () => {
  const { user, sent, path } = await show();
  await user.click(await screen.findByRole('button', { name: 'Approve Bilal Anwar' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Approve Bilal Anwar' }));
  expect(dialog.getByLabelText(/Why this pair/)).toHaveValue('2 hrs a week in which both have time; Has room for 1 more after this');
  await user.click(dialog.getByRole('button', { name: 'Approve the match' }));
  expect(await screen.findByText('Approved. It waits for the answers now.')).toBeVisible();
  await waitFor(() => expect(path()).toBe('/matching'));
  expect(inputs(sent)).toMatchObject([{ requestId: 'r1', expectedVersion: 3, coachId: 's1', overrideReason: null }]);
});

test('by keys: a number chooses the coach, Enter approves, w asks why not', async () => {
  const { user } = await show();
  await card(/Bilal Anwar/);
  await user.keyboard('2');
  expect(screen.getByRole('button', { name: 'Approve Hamza Qureshi' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Approve Hamza Qureshi' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('w');
  expect(screen.getByLabelText('Name of a coach')).toHaveFocus();
});

test('over a concern a reason of its own is asked for', async () => {
  const { user, sent } = await show();
  const second = await card(/Hamza Qureshi/);
  expect(second.getByText('Both sit in 1 group: agree on boundaries.')).toBeVisible();
  await user.click(second.getByRole('button', { name: 'Approve Hamza Qureshi' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/right all the same/), 'Agreed with both');
  await user.click(dialog.getByRole('button', { name: 'Approve the match' }));
  await waitFor(() => expect(inputs(sent)).toMatchObject([{ coachId: 's2', overrideReason: 'Agreed with both' }]));
});

test('why not: the rules of who is not offered, the place of who is further down, who can be approved there', async () => {
  const { user } = await show();
  const field = await screen.findByLabelText('Name of a coach');
  await user.type(field, 'rashid');
  const answers = within(screen.getByRole('status', { name: '' }));
  expect(answers.getByText(/has no place left and has no 45 minutes in common/)).toBeVisible();
  await user.clear(field);
  await user.type(field, 'Zubair');
  expect(answers.getByText(/place 3, 5 points/)).toBeVisible();
  expect(answers.getByRole('button', { name: 'Approve Zubair Mir' })).toBeVisible();
  await user.clear(field);
  await user.type(field, 'nobody');
  expect(answers.getByText('No coach of that name.')).toBeVisible();
});

test('the rules stand folded below', async () => {
  const { user } = await show();
  const summary = await screen.findByText('Not offered: 1 coach, and why');
  expect(screen.getByText('Rashid Lodhi')).not.toBeVisible();
  await user.click(summary);
  expect(screen.getByText('Rashid Lodhi')).toBeVisible();
});

test.each([
  [{ __typename: 'CoachFull', code: 'CAPACITY_FULL' }, /somebody took it a moment ago/],
  [{ __typename: 'AlreadyMatched', code: 'DUPLICATE', state: 'PROPOSED' }, /A coach is proposed to this person already/],
  [{ __typename: 'PairNotOffered', code: 'CONFLICT_OVERLAP', rules: ['COACH_PAUSED'] }, /takes nobody new at present/],
  [{ __typename: 'StaleRequest', code: 'CONFLICT_VERSION' }, /changed the wishes meanwhile/],
  [{ __typename: 'NotAllowed', code: 'FORBIDDEN' }, /Your role does not allow this/],
])('%j is told in words, and what was typed stays', async (problem, words) => {
  const { user } = await show({ ApproveMatch: { approveMatch: { message: '', path: null, ...problem } } });
  await user.click(await screen.findByRole('button', { name: 'Approve Bilal Anwar' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText(/Why this pair/), ' My words');
  await user.click(dialog.getByRole('button', { name: 'Approve the match' }));
  expect(await dialog.findByText(words)).toBeVisible();
  expect(dialog.getByLabelText(/Why this pair/)).toHaveValue(
    '2 hrs a week in which both have time; Has room for 1 more after this My words',
  );
});

test('the request is withdrawn with a reason', async () => {
  const { user, sent } = await show({ WithdrawMatchRequest: { withdrawMatchRequest: { __typename: 'RequestSaved' } } });
  await user.click(await screen.findByRole('button', { name: 'Withdraw the request' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('checkbox', { name: 'Found other support' }));
  await user.click(dialog.getByRole('button', { name: 'Withdraw the request' }));
  expect(await screen.findByText('The request is withdrawn.')).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'WithdrawMatchRequest')?.variables).toEqual({
    input: { id: 'r1', expectedVersion: 3, reason: 'Found other support' },
  });
});

test('somebody else changed the wishes: both stand side by side', async () => {
  const current = { ...review.request, gender: 'FEMALE', version: 4 };
  let tries = 0;
  const { user, sent } = await show({
    Coaches: { coaches: [] },
    SaveMatchRequest: () => ({
      saveMatchRequest:
        (tries += 1) === 1
          ? { __typename: 'StaleRequest', code: 'CONFLICT_VERSION', message: '', path: null, current }
          : { __typename: 'RequestSaved' },
    }),
  });
  await user.click(await screen.findByRole('button', { name: 'Change the wishes' }));
  const panel = within(await screen.findByRole('dialog'));
  await user.click(panel.getByRole('radio', { name: 'male' }));
  await user.click(panel.getByRole('button', { name: 'Save the wishes' }));
  const both = within(await panel.findByRole('alert'));
  expect(both.getByRole('row', { name: /Wishes a coach who is male female/ })).toBeVisible();
  await user.click(both.getByRole('button', { name: 'Use mine' }));
  expect(await screen.findByText('The wishes are saved.')).toBeVisible();
  const versions = sent
    .filter(({ operation }) => operation === 'SaveMatchRequest')
    .map(({ variables }) => (variables as { input: { expectedVersion: number; gender: string } }).input);
  expect(versions.map(({ expectedVersion, gender }) => [expectedVersion, gender])).toEqual([
    [3, 'MALE'],
    [4, 'MALE'],
  ]);
});

test('whoever does not wait is told no more', async () => {
  await show({ MatchReview: { matchReview: null } });
  expect(await screen.findByText('Nobody waits here any more, or it belongs to another team')).toBeVisible();
  expect(document.title).not.toContain('Amina');
});
