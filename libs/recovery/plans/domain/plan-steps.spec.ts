import { describe, expect, test } from '@jest/globals';
import { decideActivate, decideSave, type PlanVersion } from './plan-steps.ts';

const active: PlanVersion = { id: 'one', number: 1, status: 'ACTIVE', version: 4 };
const draft: PlanVersion = { id: 'two', number: 2, status: 'DRAFT', version: 2 };
const old: PlanVersion = { id: 'zero', number: 0, status: 'SUPERSEDED', version: 9 };

describe('saving', () => {
  test.each<[string, readonly PlanVersion[], { id: string; expectedVersion: number }, unknown]>([
    ['the first draft', [], { id: 'new', expectedVersion: 0 }, { kind: 'created', number: 1 }],
    ['a new draft beside the plan that holds', [active], { id: 'new', expectedVersion: 0 }, { kind: 'created', number: 2 }],
    ['a second draft', [active, draft], { id: 'new', expectedVersion: 0 }, { kind: 'stale', current: draft }],
    ['the draft as it was read', [active, draft], { id: 'two', expectedVersion: 2 }, { kind: 'rewritten', version: 3 }],
    ['the draft that somebody wrote meanwhile', [draft], { id: 'two', expectedVersion: 1 }, { kind: 'stale', current: draft }],
  ])('%s', (_what, plans, input, expected) => {
    expect(decideSave(plans, input)).toEqual(expected);
  });

  test.each<[string, { id: string; expectedVersion: number }, string]>([
    ['the plan that holds', { id: 'one', expectedVersion: 4 }, 'draft'],
    ['a superseded plan', { id: 'zero', expectedVersion: 9 }, 'draft'],
    ['a new draft with a version', { id: 'new', expectedVersion: 3 }, 'version'],
  ])('%s is refused', (_what, input, constraint) => {
    expect(decideSave([active, old], input)).toMatchObject({ kind: 'invalid', problems: [{ constraint }] });
  });
});

describe('activating', () => {
  const full = { problems: ['line'], goals: ['line'], interventions: ['line'] };

  test('the draft supersedes the plan before', () => {
    expect(decideActivate([old, active, draft], { id: 'two', expectedVersion: 2 }, full)).toEqual({
      kind: 'activated',
      version: 3,
      supersedes: ['one'],
    });
  });

  test.each<[string, string, number, unknown]>([
    ['again changes nothing', 'one', 4, { kind: 'unchanged' }],
    ['a stale draft shows what it is now', 'two', 1, { kind: 'stale', current: draft }],
    ['a superseded plan does not come back', 'zero', 9, { kind: 'invalid', problems: [{ constraint: 'draft' }] }],
    ['what is not there', 'none', 1, { kind: 'invalid', problems: [{ constraint: 'ofThisClient' }] }],
  ])('%s', (_what, id, expectedVersion, expected) => {
    expect(decideActivate([old, active, draft], { id, expectedVersion }, full)).toMatchObject(expected as object);
  });

  test.each(['problems', 'goals', 'interventions'] as const)('a plan without %s does not hold', (part) => {
    const answer = decideActivate([draft], { id: 'two', expectedVersion: 2 }, { ...full, [part]: [] });
    expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path: part, constraint: 'required' }] });
  });
});
