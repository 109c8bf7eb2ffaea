import '@testing-library/jest-dom/jest-globals';
import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { showScreen, type StageOptions } from '@alongside/kit/stage';
import { poolFiltersFrom, type PoolFilters } from './pool-filters.ts';
import { PoolPage } from './pool-page.tsx';

const client = (id: string, text: string) => ({ id, code: id, displayNames: [{ lang: 'en', text }] });
const fitWith = (id: string, name: string, concerns: object[] = []) => ({
  coach: { id, name, nameUr: null },
  total: 60,
  parts: [{ criterion: 'LOAD', points: 10, of: 10, fact: 'ROOM', words: [], amount: 2, source: 'PROFILE' }],
  concerns,
});
const pair = (n: number, name: string, over: object = {}) => ({
  request: { id: `r${n}`, daysWaiting: n, version: n },
  client: client(`c${n}`, name),
  fit: fitWith(`s${n}`, `Coach ${n}`),
  ownBest: null,
  ...over,
});
const pool = {
  ...{ mode: 'BEST_FIT', total: 180, greedyTotal: 170 },
  pairs: [
    pair(1, 'Amina R.', { ownBest: { coach: { id: 's9', name: 'Hamza Qureshi', nameUr: null }, total: 62 } }),
    pair(2, 'Omar S.'),
    pair(3, 'Hira K.', { fit: fitWith('s3', 'Coach 3', [{ concern: 'SHARED_GROUP', count: 1 }]) }),
  ],
  unmatched: [{ request: { id: 'r5', daysWaiting: 9 }, client: client('c5', 'Zara B.'), offered: 0 }],
  loads: [{ coach: { id: 's1', name: 'Coach 1', nameUr: null, cap: 4 }, before: 1, after: 2 }],
};

const show = (over: StageOptions['answers'] = {}) => {
  const onFilters = jest.fn<(next: PoolFilters) => void>();
  const answers = { SuggestForAll: { suggestForAll: pool }, ...over };
  return showScreen(<PoolPage filters={{}} onFilters={onFilters} />, { path: '/matching/all', answers }).then((stage) => ({
    ...stage,
    onFilters,
  }));
};

test('the proposal with what differs from each own best, who goes empty, and what changes for the coaches', async () => {
  const { sent } = await show();
  const amina = within(await screen.findByRole('row', { name: /Amina R\./ }));
  expect(amina.getByText('Instead of Hamza Qureshi, 62 points: others gain more')).toBeVisible();
  expect(screen.getByText(/180 points in all/)).toHaveTextContent('would come to 170');
  expect(screen.getByText('Zara B.').closest('li')).toHaveTextContent('No coach can be offered');
  expect(screen.getByRole('row', { name: 'Coach 1 1 2 4' })).toBeVisible();
  expect(sent.map(({ operation }) => operation)).toEqual(['SuggestForAll']);
});

test('only the chosen are approved, a pair with a concern never in a heap, and whoever was refused is named', async () => {
  const { user, sent } = await show({
    ApproveMatch: ({ input }: { readonly input: { readonly requestId: string } }) => ({
      approveMatch:
        input.requestId === 'r2'
          ? { __typename: 'CoachFull', code: 'CAPACITY_FULL', message: '', path: null }
          : { __typename: 'MatchSaved', state: 'PROPOSED', version: 1 },
    }),
  });
  expect(await screen.findByRole('checkbox', { name: 'Approve Hira K.' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Approve 2 selected' }));
  expect(await screen.findByText('1 match approved.')).toBeVisible();
  expect(
    within(await screen.findByRole('alert'))
      .getByText('Omar S.')
      .closest('li'),
  ).toHaveTextContent('This coach has no place left');
  const approved = sent.filter(({ operation }) => operation === 'ApproveMatch');
  expect(approved.map(({ variables }) => variables)).toMatchObject([
    { input: { requestId: 'r1', expectedVersion: 1, coachId: 's1' } },
    { input: { requestId: 'r2', expectedVersion: 2, coachId: 's2' } },
  ]);
});

test('nobody is approved whom the coordinator left out', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('checkbox', { name: 'Approve Amina R.' }));
  await user.click(screen.getByRole('checkbox', { name: 'Approve Omar S.' }));
  expect(screen.getByRole('button', { name: 'Approve 0 selected' })).toBeDisabled();
});

test('what counts first stands in the address', async () => {
  const { user, onFilters } = await show();
  await screen.findByRole('row', { name: /Amina R\./ });
  await user.click(screen.getByRole('radio', { name: 'Everyone gets someone' }));
  await waitFor(() => expect(onFilters).toHaveBeenLastCalledWith({ mode: 'EVERYONE' }));
  expect(poolFiltersFrom({ mode: 'LONGEST_WAIT' })).toEqual({ mode: 'LONGEST_WAIT' });
  expect(poolFiltersFrom({ mode: 'anything' })).toEqual({});
});
