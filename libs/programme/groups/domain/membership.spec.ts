import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@alongside/kit/time';
import type { Booking } from './clash.ts';
import {
  coversDate,
  decideAddMember,
  decideEndMember,
  fullestDate,
  type AddMemberFacts,
  type AddMemberInput,
  type Spell,
} from './membership.ts';

const today = '2026-11-25';

function spell(fromDate: string, untilDate: string | null, parts: Partial<Spell> = {}): Spell {
  return { id: 's', clientId: 'amina', state: 'ACTIVE', fromDate, untilDate, ...parts };
}

function facts(parts: Partial<AddMemberFacts> = {}): AddMemberFacts {
  return { today, capacity: 2, held: [], ownSpells: [], seriesBookings: [], clientBookings: [], ...parts };
}

const input: AddMemberInput = { id: 'new', clientId: 'amina', fromDate: '2026-12-01', untilDate: null, overrideReason: null };

function booking(from: string, sessionId: string): Booking {
  const startsAt = new Date(from);
  return {
    resource: 'CLIENT',
    resourceId: 'amina',
    sessionId,
    seriesId: null,
    title: sessionId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
  };
}

describe('a spell', () => {
  test.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-09', true],
    ['2026-12-10', false],
  ])('from 1 December until 10 December covers %s: %p', (date, expected) => {
    expect(coversDate(spell('2026-12-01', '2026-12-10'), date)).toBe(expected);
  });
});

describe('adding a member', () => {
  test('gives an active spell', () => {
    expect(decideAddMember(facts(), input)).toEqual({
      kind: 'added',
      spell: { id: 'new', clientId: 'amina', state: 'ACTIVE', fromDate: '2026-12-01', untilDate: null },
      overridden: [],
      overrideReason: null,
    });
  });

  test.each([
    ['the last seat', ['2026-01-01/'], 'added'],
    ['no seat', ['2026-01-01/', '2026-06-01/'], 'full'],
    ['a seat that is freed before', ['2026-01-01/', '2026-06-01/2026-12-01'], 'added'],
    ['a seat that is freed a day too late', ['2026-01-01/', '2026-06-01/2026-12-02'], 'full'],
    ['a seat that is taken only later', ['2026-01-01/', '2027-03-01/'], 'full'],
    ['two that follow each other on one seat', ['2026-01-01/', '2026-01-01/2026-11-30', '2026-11-30/2026-12-01'], 'added'],
  ])('with %s: %s', (_what, held, kind) => {
    const dates = held.map((text) => text.split('/')).map(([fromDate = '', until]) => ({ fromDate, untilDate: until || null }));
    expect(decideAddMember(facts({ held: dates }), input).kind).toBe(kind);
  });

  test('a full group names the day and the seats', () => {
    const held = [spell('2026-01-01', null), spell('2027-03-01', null)];
    expect(decideAddMember(facts({ held }), input)).toEqual({ kind: 'full', capacity: 2, date: '2027-03-01', seats: 2 });
  });

  test.each([
    [spell('2026-06-01', null), 'alreadyMember'],
    [spell('2026-06-01', '2026-12-01', { state: 'ENDED' }), 'added'],
    [spell('2027-01-01', null), 'alreadyMember'],
    [spell('2026-06-01', '2026-12-02', { state: 'ENDED' }), 'alreadyMember'],
  ])('beside an own spell %j: %s', (own, kind) => {
    expect(decideAddMember(facts({ ownSpells: [own] }), input).kind).toBe(kind);
  });

  test('somebody expected in two places needs a reason, which is kept with the clashes', () => {
    const busy = facts({
      clientBookings: [booking('2026-12-01T10:30:00Z', 'yoga')],
      seriesBookings: [booking('2026-12-01T10:00:00Z', 'wanted')],
    });
    const clash = decideAddMember(busy, { ...input, overrideReason: '  ' });
    expect(clash).toMatchObject({ kind: 'clash', clashes: [{ taken: { title: 'yoga' }, wanted: { title: 'wanted' } }] });
    expect(decideAddMember(busy, { ...input, overrideReason: ' alternates by week ' })).toMatchObject({
      kind: 'added',
      overridden: [{ taken: { title: 'yoga' } }],
      overrideReason: 'alternates by week',
    });
  });

  test('a reason that was not needed is not kept', () => {
    expect(decideAddMember(facts(), { ...input, overrideReason: 'why' })).toMatchObject({ kind: 'added', overrideReason: null });
  });

  test.each([
    [{ fromDate: '2026-02-30' }, 'input.fromDate', 'isoDate'],
    [{ fromDate: '9999-01-01' }, 'input.fromDate', 'nearDate'],
    [{ untilDate: '2026-12-01' }, 'input.untilDate', 'afterStart'],
    [{ untilDate: '2026-11-01' }, 'input.untilDate', 'afterStart'],
    [{ untilDate: 'soon' }, 'input.untilDate', 'isoDate'],
  ])('%j is refused at %s by %s', (parts, path, constraint) => {
    expect(decideAddMember(facts(), { ...input, ...parts })).toMatchObject({ kind: 'invalid', problems: [{ path, constraint }] });
  });
});

describe('ending a membership', () => {
  const active = spell('2026-06-01', null);

  test.each([
    ['2026-11-25', 'ENDED'],
    ['2026-11-26', 'ACTIVE'],
  ])('until %s is %s today: the seat is held to the last day', (untilDate, state) => {
    expect(decideEndMember(active, { untilDate }, { today, lastMarkedOn: null })).toEqual({
      kind: 'ended',
      spell: { ...active, state, untilDate },
    });
  });

  test.each([
    ['2026-06-01', null, 'afterStart'],
    ['2026-11-24', '2026-11-24', 'afterAttendance'],
    ['2026-11-31', null, 'isoDate'],
  ])('until %s, last marked on %s, is refused by %s', (untilDate, lastMarkedOn, constraint) => {
    expect(decideEndMember(active, { untilDate }, { today, lastMarkedOn })).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'input.untilDate', constraint }],
    });
  });

  test('the day after the last mark is early enough, and twice is told', () => {
    expect(decideEndMember(active, { untilDate: '2026-11-25' }, { today, lastMarkedOn: '2026-11-24' }).kind).toBe('ended');
    expect(decideEndMember({ ...active, state: 'ENDED' }, { untilDate: today }, { today, lastMarkedOn: null }).kind).toBe('alreadyEnded');
  });
});

test('added one by one, members never go over the seats on any day', () => {
  const day = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ from: day, days: fc.option(fc.integer({ min: 1, max: 20 })) }), { maxLength: 25 }),
      fc.integer({ min: 1, max: 4 }),
      (wishes, capacity) => {
        const held: Spell[] = [];
        for (const [i, wish] of wishes.entries()) {
          const fromDate = addDays(today, wish.from);
          const untilDate = wish.days === null ? null : addDays(fromDate, wish.days);
          const answer = decideAddMember(facts({ capacity, held }), { ...input, id: String(i), clientId: String(i), fromDate, untilDate });
          if (answer.kind === 'added') held.push(answer.spell);
          else expect(fullestDate(held, { fromDate, untilDate }).seats).toBe(capacity);
        }
        const seats = Array.from({ length: 60 }, (_x, i) => addDays(today, i)).map(
          (date) => held.filter((one) => coversDate(one, date)).length,
        );
        expect(Math.max(...seats)).toBeLessThanOrEqual(capacity);
      },
    ),
  );
});
