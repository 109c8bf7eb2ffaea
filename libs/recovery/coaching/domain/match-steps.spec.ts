import { describe, expect, test } from '@jest/globals';
import { decideAnswer, decideApproval, decideEnd, type ApprovalFacts, type MatchNow } from './match-steps.ts';

describe('approval', () => {
  const facts: ApprovalFacts = { openState: null, cap: 3, slots: [1, 3], rules: [], concerns: [] };
  test('takes the lowest free place', () => {
    expect(decideApproval(facts, null)).toEqual({ kind: 'approved', slot: 2 });
  });
  test('a client with a coach, or with an open proposal, gets no second one', () => {
    expect(decideApproval({ ...facts, openState: 'PROPOSED' }, null)).toEqual({ kind: 'alreadyMatched', state: 'PROPOSED' });
  });
  test('a full coach is full, by proposals too, and also when the cap was lowered below', () => {
    expect(decideApproval({ ...facts, cap: 2, rules: ['AT_CAPACITY'] }, null)).toEqual({ kind: 'full' });
    expect(decideApproval({ ...facts, cap: 1 }, null)).toEqual({ kind: 'full' });
  });
  test('a hard rule stands, whatever the reason', () => {
    expect(decideApproval({ ...facts, rules: ['GENDER_WISH'] }, 'she asked')).toEqual({ kind: 'notOffered', rules: ['GENDER_WISH'] });
  });
  test('a concern needs a reason', () => {
    const concerned: ApprovalFacts = { ...facts, concerns: [{ concern: 'SHARED_GROUP', count: 1 }] };
    expect(decideApproval(concerned, null)).toEqual({ kind: 'concern', concerns: concerned.concerns });
    expect(decideApproval(concerned, 'both agreed')).toEqual({ kind: 'approved', slot: 2 });
  });
});

const proposed: MatchNow = { state: 'PROPOSED', version: 2, saidYes: { CLIENT: false, COACH: false } };

describe('answers', () => {
  test('both have to say yes', () => {
    expect(decideAnswer(proposed, 2, 'COACH', true)).toEqual({ kind: 'answered', state: 'PROPOSED', version: 3 });
    expect(decideAnswer({ ...proposed, saidYes: { CLIENT: false, COACH: true } }, 2, 'CLIENT', true)).toMatchObject({ state: 'ACTIVE' });
    expect(decideAnswer({ ...proposed, saidYes: { CLIENT: true, COACH: false } }, 2, 'COACH', true)).toMatchObject({ state: 'ACTIVE' });
  });
  test('the same side saying yes twice is one yes', () => {
    expect(decideAnswer({ ...proposed, saidYes: { CLIENT: false, COACH: true } }, 2, 'COACH', true)).toMatchObject({ state: 'PROPOSED' });
  });
  test('one no ends it, also after the own yes', () => {
    expect(decideAnswer({ ...proposed, saidYes: { CLIENT: true, COACH: true } }, 2, 'CLIENT', false)).toMatchObject({ state: 'DECLINED' });
  });
  test('a stale or settled proposal is not answered', () => {
    expect(decideAnswer(proposed, 1, 'COACH', true)).toEqual({ kind: 'stale' });
    expect(decideAnswer({ ...proposed, state: 'WITHDRAWN' }, 2, 'COACH', true)).toEqual({ kind: 'over' });
  });
});

describe('the end', () => {
  test('a match ends with a reason, a proposal is taken back without one', () => {
    expect(decideEnd({ ...proposed, state: 'ACTIVE' }, 2, null)).toEqual({ kind: 'reasonMissing' });
    expect(decideEnd({ ...proposed, state: 'ACTIVE' }, 2, 'GOALS_MET')).toEqual({ kind: 'ended', state: 'ENDED', version: 3 });
    expect(decideEnd(proposed, 2, null)).toEqual({ kind: 'ended', state: 'WITHDRAWN', version: 3 });
  });
  test('what is over ends no second time', () => {
    expect(decideEnd({ ...proposed, state: 'ENDED' }, 2, 'OTHER')).toEqual({ kind: 'over' });
    expect(decideEnd({ ...proposed, state: 'ACTIVE' }, 9, 'OTHER')).toEqual({ kind: 'stale' });
  });
});
