import '@testing-library/jest-dom/jest-globals';
import { expect, test, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { Refused, showScreen, type StageOptions } from '@alongside/kit/stage';
import { matchingFiltersFrom, type MatchingFilters } from './matching-filters.ts';
import { MatchingPage } from './matching-page.tsx';

const named = (text: string) => [{ lang: 'en', text }];
const load = { criterion: 'LOAD', points: 10, of: 10, fact: 'ROOM', words: [], amount: 3, source: 'PROFILE' };
const pathway = { criterion: 'PATHWAY', points: 40, of: 50, fact: 'SHARED', words: ['SMART'], amount: null, source: 'WISH' };
const wish = {
  ...{ gender: 'FEMALE', languages: ['ur'], pathways: ['SMART'], faith: null, situations: [], interests: ['MUSIC'] },
  ...{ meetsBy: [], windows: [{ weekday: 2, from: '18:00', until: '20:00' }] },
};
const amina = {
  request: { id: 'r1', daysWaiting: 30, ...wish },
  client: { id: 'c1', code: 'C-1', displayNames: named('Amina R.') },
  offered: 2,
  best: { coach: { id: 's1', name: 'Bilal Anwar', nameUr: 'بلال انور' }, total: 50, parts: [pathway, load] },
};
const omar = {
  request: { id: 'r2', daysWaiting: 3, ...wish, languages: ['en'] },
  client: { id: 'c2', code: 'C-2', displayNames: named('Omar S.') },
  offered: 0,
  best: null,
};
const proposal = {
  ...{ id: 'm1', state: 'PROPOSED', version: 1, client: { id: 'c3', code: 'C-3', displayNames: named('Hira K.') } },
  ...{ coachId: 's1', coachName: 'Bilal Anwar', coachNameUr: null, proposedAt: '2026-11-24T05:00:00Z' },
  ...{ coachAcceptedAt: null, clientAcceptedAt: null },
};
const answers = { MatchQueue: { matchQueue: { medianDays: 17, rows: [amina, omar] } }, OpenProposals: { matches: [] } };

const show = (filters: MatchingFilters = {}, over: StageOptions['answers'] = {}, options: StageOptions = {}) => {
  const onFilters = jest.fn<(next: MatchingFilters) => void>();
  return showScreen(<MatchingPage filters={filters} onFilters={onFilters} />, {
    path: '/matching',
    answers: { ...answers, ...over },
    ...options,
  }).then((stage) => ({ ...stage, onFilters }));
};

test('who waits: days, wishes, the best candidate with points and the strongest reason, the median in the header', async () => {
  const { user, path } = await show();
  const row = within(await screen.findByRole('row', { name: /Amina R\./ }));
  expect(row.getByText('30 days')).toBeVisible();
  expect(row.getByText('SMART Recovery')).toBeVisible();
  expect(row.getByText(/50 points/)).toHaveTextContent('Bilal Anwar');
  expect(row.getByText(/Same way of recovery: SMART Recovery · 2 coaches can be offered/)).toBeVisible();
  expect(screen.getByText('2 people wait · half of them longer than 17 days')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /Omar S\./ })).getByText('No coach can be offered')).toBeVisible();
  await user.click(row.getByRole('link', { name: 'Review: Amina R.' }));
  await waitFor(() => expect(path()).toBe('/matching/c1'));
});

test('filters stand in the address: what they leave is shown, and what they change is handed on', async () => {
  const { user, onFilters } = await show({ wait: 14 });
  expect(await screen.findByRole('row', { name: /Amina R\./ })).toBeVisible();
  expect(screen.queryByRole('row', { name: /Omar S\./ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Only without a candidate' }));
  expect(onFilters).toHaveBeenLastCalledWith({ wait: 14, nobody: true });
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(onFilters).toHaveBeenLastCalledWith({ wait: 14, language: 'en' });
});

test('filters that fit nobody can be removed at once', async () => {
  const { user, onFilters } = await show({ wait: 28, nobody: true });
  await user.click(await screen.findByRole('button', { name: 'Remove all filters' }));
  expect(onFilters).toHaveBeenLastCalledWith({});
});

test.each([
  [
    { wait: '14', nobody: true, language: 'ur' },
    { wait: 14, nobody: true, language: 'ur' },
  ],
  [{ wait: 15, nobody: 'yes', language: '<b>' }, {}],
])('of the address %j only what makes sense is read', (search, read) => expect(matchingFiltersFrom(search)).toEqual(read));

test('nobody waits', async () => {
  await show({}, { MatchQueue: { matchQueue: { medianDays: null, rows: [] } } });
  expect(await screen.findByText('No one is waiting for a coach.')).toBeVisible();
});

test('a failure is told with a retry, no access without a word on what is there', async () => {
  let code = 'INTERNAL';
  const { user } = await show(
    {},
    {
      MatchQueue: () => {
        if (code) throw new Refused(code);
        return answers.MatchQueue;
      },
    },
  );
  const retry = await screen.findByRole('button', { name: 'Try again' });
  code = 'FORBIDDEN';
  await user.click(retry);
  expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
});

test("the client's answer to a proposal is written down: a no with its reason", async () => {
  const answered = { answerMatch: { __typename: 'MatchSaved', state: 'DECLINED', version: 2 } };
  const { user, sent } = await show({}, { OpenProposals: { matches: [proposal] }, AnswerMatch: answered });
  await user.click(await screen.findByRole('button', { name: 'Client declines: Hira K.' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Client declines' }));
  await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
  expect(dialog.getByText('Say why.')).toBeVisible();
  await user.click(dialog.getByRole('radio', { name: 'does not feel right' }));
  await user.click(dialog.getByRole('button', { name: 'Save the answer' }));
  expect(await screen.findByText('The answer is saved.')).toBeVisible();
  expect(sent.filter(({ operation }) => operation === 'AnswerMatch').map(({ variables }) => variables)).toEqual([
    { input: { id: 'm1', expectedVersion: 1, side: 'CLIENT', accepted: false, declineReason: 'NOT_A_FIT', note: '' } },
  ]);
});

test('a wish is written down from the queue: who, then at least a language', async () => {
  const people = { clients: { clients: [{ id: 'c9', code: 'C-9', displayNames: named('Zara B.') }] } };
  const needed = { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['input', 'languages'], constraint: 'required 1' };
  let tries = 0;
  const { user, sent } = await show(
    {},
    {
      PeopleToMatch: people,
      Coaches: { coaches: [] },
      SaveMatchRequest: () => ({ saveMatchRequest: (tries += 1) === 1 ? needed : { __typename: 'RequestSaved' } }),
    },
  );
  await screen.findByRole('row', { name: /Amina R\./ });
  await user.keyboard('n');
  await user.click(await screen.findByRole('button', { name: /Zara B\./ }));
  const panel = within(await screen.findByRole('dialog', { name: 'Write down a wish for a coach' }));
  await user.click(await panel.findByRole('button', { name: 'Put on the waiting list' }));
  expect(await panel.findByText('This is needed.')).toBeVisible();
  await user.click(panel.getByRole('checkbox', { name: 'Urdu' }));
  await user.click(panel.getByRole('button', { name: 'Add hours' }));
  await user.click(panel.getByRole('button', { name: 'Put on the waiting list' }));
  expect(await screen.findByText('The wishes are saved.')).toBeVisible();
  expect(sent.filter(({ operation }) => operation === 'SaveMatchRequest').at(-1)?.variables).toMatchObject({
    input: {
      clientId: 'c9',
      expectedVersion: 0,
      languages: ['ur'],
      gender: null,
      windows: [{ weekday: 1, from: '18:00', until: '20:00' }],
    },
  });
});

test('in Urdu the queue speaks Urdu', async () => {
  await show({}, {}, { language: 'ur' });
  expect(await screen.findByRole('heading', { name: 'کوچ کے منتظر' })).toBeVisible();
  expect(await screen.findByText(/بلال انور/)).toBeVisible();
});
