import { expect, test } from '@jest/globals';
import { failureOf, type GraphqlFailure } from './request-failed.ts';

const error = (code: string, path?: string[]): GraphqlFailure => ({ extensions: { code }, ...(path ? { path } : {}) });

test.each([
  ['an answer', 200, { data: { a: 1 } }, null],
  [
    'a field below the root that the viewer may not see',
    200,
    { data: { client: {} }, errors: [error('FORBIDDEN', ['client', 'contact'])] },
    null,
  ],
  ['a root that the viewer may not see', 200, { data: { client: null }, errors: [error('FORBIDDEN', ['client'])] }, 'forbidden'],
  ['a record that is not there, or not theirs', 200, { data: { client: null }, errors: [error('NOT_FOUND', ['client'])] }, 'forbidden'],
  ['a hidden field and a broken one', 200, { data: {}, errors: [error('FORBIDDEN', ['a', 'b']), error('INTERNAL', ['a', 'c'])] }, 'server'],
  ['no session', 200, { data: null, errors: [error('UNAUTHENTICATED')] }, 'unauthenticated'],
  ['an error without a code', 200, { data: null, errors: [{}] }, 'server'],
  ['a status without a body', 500, null, 'server'],
  ['a proxy whose server is away', 502, null, 'offline'],
  ['a refused origin', 403, null, 'forbidden'],
  ['an empty answer', 200, { data: null }, 'server'],
] as const)('%s', (_, status, answer, kind) => {
  expect(failureOf(status, answer, null)?.kind ?? null).toBe(kind);
});

test('the id of the request comes from the error, else from the header', () => {
  expect(failureOf(500, null, 'from-header')?.requestId).toBe('from-header');
  const named = { errors: [{ extensions: { code: 'INTERNAL', requestId: 'from-error' } }] };
  expect(failureOf(200, named, 'from-header')?.requestId).toBe('from-error');
});
