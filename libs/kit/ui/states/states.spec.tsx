import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useQuery } from '@tanstack/react-query';
import { RequestFailed, keyOf } from '@alongside/kit/client';
import { showScreen } from '@alongside/kit/stage';
import { QueryStates } from './query-states.tsx';
import { StaleWrite } from './stale-write.tsx';

function Shown({ read }: { readonly read: () => Promise<string> }) {
  const query = useQuery({ queryKey: keyOf('Session', 's1'), queryFn: read });
  return <QueryStates query={query}>{(data) => <p>{data}</p>}</QueryStates>;
}

test('a failure says what happened, that the work is kept, and the id for support; Retry asks again', async () => {
  let tries = 0;
  const read = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new RequestFailed('server', 'INTERNAL', 'req-42')) : Promise.resolve('nine people');
  };
  const { user } = await showScreen(<Shown read={read} />);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Your work is kept.');
  expect(alert).toHaveTextContent('req-42');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('nine people')).toBeVisible();
});

test('a record of another team looks like one that does not exist', async () => {
  await showScreen(<Shown read={() => Promise.reject(new RequestFailed('forbidden', 'FORBIDDEN', 'req-42'))} />);
  expect(await screen.findByText('Not found, or it belongs to another team')).toBeVisible();
  expect(screen.queryByText(/req-42/)).toBeNull();
});

test('when a renewal fails the old data stays, with its age', async () => {
  let offline = false;
  const read = () => (offline ? Promise.reject(new RequestFailed('offline', 'OFFLINE', null)) : Promise.resolve('nine people'));
  const { client } = await showScreen(<Shown read={read} />);
  await screen.findByText('nine people');
  offline = true;
  await act(() => client.invalidateQueries());
  expect(await screen.findByText(/No connection\. What you see is from/)).toBeVisible();
  expect(screen.getByText('nine people')).toBeVisible();
});

test('a stale write shows both values, and the person decides', async () => {
  const chosen: string[] = [];
  const { user } = await showScreen(
    <StaleWrite
      values={[{ field: 'Room', yours: 'Room 1', theirs: 'Room 2' }]}
      changedBy="Imran"
      onKeepTheirs={() => chosen.push('theirs')}
      onUseMine={() => chosen.push('mine')}
    />,
  );
  expect(screen.getByRole('row', { name: 'Room Room 1 Room 2' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use mine' }));
  await user.click(screen.getByRole('button', { name: 'Keep what is saved' }));
  expect(chosen).toEqual(['mine', 'theirs']);
});
