import { beforeEach, expect, test } from '@jest/globals';
import { QueryObserver } from '@tanstack/react-query';
import { sana } from '@alongside/kit/stage';
import { keyOf, makeQueryClient, refresh } from './query-client.ts';
import { RequestFailed } from './request-failed.ts';
import { sessionEnded, sessionStarted } from './session.ts';

const key = keyOf('Client', 'c1', 'plan');

beforeEach(() => sessionStarted(sana));

function clientWithPlan() {
  const client = makeQueryClient();
  client.setQueryData(key, { goal: 'x' });
  return client;
}

test('everything shown is forgotten when the session ends', () => {
  const client = clientWithPlan();
  sessionEnded('idle');
  expect(client.getQueryData(key)).toBeUndefined();
});

test('another post or person sees nothing of the one before; a new token alone keeps the cache', () => {
  const client = clientWithPlan();
  sessionStarted({ ...sana, name: 'Sana K.', csrf: 'another' });
  expect(client.getQueryData(key)).toEqual({ goal: 'x' });
  sessionStarted({ ...sana, post: { ...sana.post, role: 'COORDINATOR' } });
  expect(client.getQueryData(key)).toBeUndefined();
  client.setQueryData(key, { goal: 'x' });
  sessionStarted({ ...sana, id: 'somebody else' });
  expect(client.getQueryData(key)).toBeUndefined();
});

test('refreshing a record reaches whatever hangs on it, and no other record', async () => {
  const client = clientWithPlan();
  client.setQueryData(keyOf('Client', 'c2', 'plan'), {});
  await refresh(client, 'Client', 'c1');
  expect(client.getQueryState(key)?.isInvalidated).toBe(true);
  expect(client.getQueryState(keyOf('Client', 'c2', 'plan'))?.isInvalidated).toBe(false);
});

test.each([
  ['offline', 3],
  ['timeout', 3],
  ['forbidden', 1],
  ['server', 1],
] as const)('a read that failed as %s is tried %i times', async (kind, times) => {
  const client = makeQueryClient();
  let tried = 0;
  // An observer retries as the client's defaults say; a bare fetch would not.
  const watched = new QueryObserver(client, {
    queryKey: keyOf('Client', kind),
    retryDelay: 0,
    queryFn: () => {
      tried += 1;
      throw new RequestFailed(kind, 'X', null);
    },
  });
  await new Promise<void>((done) => {
    watched.subscribe(({ isError }) => isError && done());
  });
  watched.destroy();
  expect(tried).toBe(times);
});
