import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { limits, limitsRule } from './limits.ts';

const schema = buildSchema('type Query { a: A list(first: Int): [A!] b: String } type A { a: A b: String list(first: Int): [A!] }');
const deep = (n: number) => '{ '.repeat(1) + 'a { '.repeat(n) + 'b' + ' }'.repeat(n) + ' }';
const many = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(' ');
const fanOut = (n: number) =>
  `{ a { ...f0 } } ${many(n, (i) => `fragment f${i} on A { ...f${i + 1} ...f${i + 1} }`)} fragment f${n} on A { b }`;

function codeOf(text: string): unknown {
  const refusals = validate(schema, parse(text, { maxTokens: limits.tokens }), [...specifiedRules, limitsRule]);
  return refusals.map((error) => error.extensions['code']).find((code) => code !== undefined) ?? null;
}

describe('limits', () => {
  test.each([
    ['a query at the depth', deep(limits.depth - 1), null],
    ['one level deeper', deep(limits.depth), 'QUERY_TOO_DEEP'],
    ['depth 500', deep(500), 'QUERY_TOO_DEEP'],
    ['31 aliases', `{ ${many(31, (i) => `x${i}: b`)} }`, 'QUERY_TOO_LARGE'],
    ['30 aliases spread over levels', `{ a { ${many(30, (i) => `x${i}: b`)} } }`, null],
    ['16 root fields', `{ ${many(16, () => 'b')} }`, 'QUERY_TOO_LARGE'],
    ['11 directives', `{ a { ${many(11, () => 'b @include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
    ['pages within pages', '{ list(first: 100) { list(first: 100) { b } } }', 'QUERY_TOO_COMPLEX'],
    ['a page of a hundred', '{ list(first: 100) { b } }', null],
    ['depth through a fragment', `{ ...f } fragment f on Query { ${deep(limits.depth).slice(1, -1)} }`, 'QUERY_TOO_DEEP'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('a fan-out of two to the hundredth fragments is weighed once each', () => {
    expect(codeOf(fanOut(100))).toBe('QUERY_TOO_COMPLEX');
  });

  test('a cycle of fragments ends, and is refused by its own rule', () => {
    expect(
      validate(schema, parse('{ ...x } fragment x on Query { ...y } fragment y on Query { ...x }'), [...specifiedRules, limitsRule]),
    ).toHaveLength(1);
  });
});
