import { describe, expect, test } from '@jest/globals';
import { faultsOf, refusedBy, type Seen } from './judge.ts';

const refused = { code: 'BAD_USER_INPUT', path: 'input.name' };
const seen = (over: Partial<Seen> = {}): Seen => ({ status: 200, text: '{}', headers: {}, data: null, refused, ...over });
const wanted = { status: [200], code: 'BAD_USER_INPUT', path: 'itself' };

describe('a refusal', () => {
  test.each<[string, Partial<Seen>, string]>([
    ['that did not happen', { refused: null }, 'not refused'],
    ['with another status', { status: 500 }, 'status 500'],
    ['with another code', { refused: { ...refused, code: 'INTERNAL' } }, 'code INTERNAL'],
    ['of another place', { refused: { ...refused, path: null } }, 'path null'],
    ['that shows a hidden cell', { text: 'CNRY-client-code-HIDDEN' }, 'shows CNRY-client-code-HIDDEN'],
    ['with a line of a stack', { text: 'Error\n    at run (file.ts:1:2)' }, 'shows the inside: "\\n    at "'],
    ['in the words of the database', { text: 'duplicate key value violates' }, 'shows the inside: "violates"'],
    ['that suggests what there is', { text: 'Did you mean "clients"?' }, 'shows the inside: "Did you mean"'],
  ])('%s is a fault', (_, over, fault) => {
    expect(faultsOf(wanted, seen(), 'input.name')).toEqual([]);
    expect(faultsOf(wanted, seen(over), 'input.name')).toContain(fault);
  });

  test('that lacks a header, or words, is a fault', () => {
    expect(faultsOf({ header: { 'x-frame-options': 'DENY' } }, seen())).toEqual(['header x-frame-options: undefined']);
    expect(faultsOf({ says: 'row 3' }, seen())).toEqual(['does not say "row 3"']);
  });
});

describe('an acceptance', () => {
  const kept = { accepted: true, keeps: { 'a.0.given': 'Ø' } } as const;
  test.each<[string, Partial<Seen>, string[]]>([
    ['keeps what was sent', { refused: null, data: { a: [{ given: 'Ø' }] } }, []],
    ['keeps something else', { refused: null, data: { a: [{ given: 'O' }] } }, ['keeps "O" at a.0.given']],
    ['is none', { data: { a: [{ given: 'Ø' }] } }, ['refused: BAD_USER_INPUT at input.name']],
  ])('that %s', (_, over, faults) => expect(faultsOf(kept, seen(over))).toEqual(faults));
});

test.each([
  ['an error', { errors: [{ extensions: { code: 'FORBIDDEN', path: null } }] }, { code: 'FORBIDDEN', path: null }],
  ['a problem', { data: { saveRoom: { code: 'DUPLICATE', path: ['input', 'name'] } } }, { code: 'DUPLICATE', path: 'input.name' }],
  [
    'the result of an operation',
    { data: { r: { results: [{ code: 'NOT_FOUND', path: ['ops', '0'] }] } } },
    { code: 'NOT_FOUND', path: 'ops.0' },
  ],
  ['a result that was applied', { data: { r: { results: [{ code: null, path: null }] } } }, null],
  ['an answer', { data: { rooms: [] } }, null],
])('%s is read as what it is', (_, body, expected) => expect(refusedBy(body)).toEqual(expected));
