import { beforeEach, describe, expect, test } from '@jest/globals';
import { Refused, answerRequests, sana } from '@alongside/kit/stage';
import { RequestFailed } from './request-failed.ts';
import { request, type TypedDocument } from './request.ts';
import { currentViewer, sessionEnded, sessionStarted } from './session.ts';
import { onStepUp } from './step-up.ts';

const document = 'query Roster { roster }' as TypedDocument<{ roster: string }, { id: string }>;

beforeEach(() => sessionEnded('left'));

test('sends the document with its variables and answers the data', async () => {
  const sent = answerRequests({ Roster: { roster: 'twelve' } });
  await expect(request(document, { id: 's1' })).resolves.toEqual({ roster: 'twelve' });
  expect(sent[0]?.variables).toEqual({ id: 's1' });
  expect(sent[0]?.headers.get('accept')).toBe('application/graphql-response+json');
});

test('the session proves itself by its token, and only when there is one', async () => {
  const sent = answerRequests({ Roster: { roster: '' } });
  await request(document, { id: 's1' });
  sessionStarted(sana);
  await request(document, { id: 's1' });
  expect(sent.map(({ headers }) => headers.get('x-alongside-csrf'))).toEqual([null, sana.csrf]);
});

test('a poll says that nobody touched anything', async () => {
  const sent = answerRequests({ Roster: { roster: '' } });
  await request(document, { id: 's1' }, { background: true });
  expect(sent[0]?.headers.get('x-alongside-background')).toBe('1');
});

test('when the server no longer knows the session it ends here too', async () => {
  sessionStarted(sana);
  answerRequests({
    Roster: () => {
      throw new Refused('UNAUTHENTICATED');
    },
  });
  await expect(request(document, { id: 's1' })).rejects.toMatchObject({ kind: 'unauthenticated' });
  expect(currentViewer()).toBeNull();
});

test('a line that is down is offline, a slow answer is a timeout', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
  await expect(request(document, { id: 's1' })).rejects.toMatchObject({ kind: 'offline' });
  globalThis.fetch = (_address, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const slow = request(document, { id: 's1' }, { timeoutMs: 20 });
  await expect(slow).rejects.toBeInstanceOf(RequestFailed);
  await expect(slow).rejects.toMatchObject({ kind: 'timeout' });
});

describe('what asks for a recent proof of who sits here', () => {
  const desk = () => {
    let isFresh = false;
    const sent = answerRequests({
      Roster: () => {
        if (!isFresh) throw new Refused('STEP_UP_REQUIRED');
        return { roster: 'twelve' };
      },
    });
    return { sent, prove: () => (isFresh = true) };
  };

  test('asks once for all that wait, and then each goes again by itself', async () => {
    const { sent, prove } = desk();
    let asked = 0;
    const stop = onStepUp(async () => {
      asked += 1;
      return prove();
    });
    await expect(Promise.all([request(document, { id: 's1' }), request(document, { id: 's2' })])).resolves.toHaveLength(2);
    expect({ asked, sent: sent.length }).toEqual({ asked: 1, sent: 4 });
    stop();
  });

  test('whoever does not prove it, and a page without the dialog, hears the refusal', async () => {
    const { sent } = desk();
    await expect(request(document, { id: 's1' })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const stop = onStepUp(() => Promise.resolve(false));
    await expect(request(document, { id: 's1' })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(sent).toHaveLength(2);
    stop();
  });
});
