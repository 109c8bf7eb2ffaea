import { describe, expect, test } from '@jest/globals';
import { expectedOn, rosterOf, unmarkedOf, type EarlierMark, type RosterSpell } from './roster.ts';
import type { Mark } from './mark.ts';

function spell(clientId: string, fromDate: string, untilDate: string | null, state: RosterSpell['state'] = 'ACTIVE'): RosterSpell {
  return { clientId, state, fromDate, untilDate };
}

function mark(clientId: string, status: Mark['status'], walkIn = false): Mark {
  return { clientId, status, walkIn, arrivedMinute: null, leftMinute: null, capturedAt: new Date(0), version: 1 };
}

describe('who is expected', () => {
  const spells = [
    spell('amina', '2026-11-01', null),
    spell('bilal', '2026-11-01', '2026-11-25', 'ENDED'),
    spell('dua', '2026-11-26', null),
    spell('eman', '2026-11-01', null, 'OFFERED'),
    spell('amina', '2026-11-20', '2026-11-30'),
  ];

  test.each([
    ['2026-11-24', ['amina', 'bilal']],
    ['2026-11-25', ['amina']],
    ['2026-11-26', ['amina', 'dua']],
    ['2026-10-31', []],
  ])('on %s: %j', (date, expected) => {
    expect([...expectedOn(date, spells)].sort()).toEqual(expected);
  });
});

describe('the roster', () => {
  const names: Record<string, string> = { 1: 'Zara', 2: 'Ärna', 3: 'bilal', 4: 'Amina', 5: 'Amina', 6: 'Aaron' };
  const lines = rosterOf({
    expected: new Set(['1', '2', '3', '5', '4']),
    marks: [mark('6', 'PRESENT', true), mark('3', 'LATE'), mark('7', null, true), mark('1', null)],
    earlier: [],
    nameOf: (id) => names[id] ?? '',
    compare: new Intl.Collator('en').compare,
  });

  test('is in the order of the language, one name by id, walk-ins last, cleared walk-ins gone', () => {
    expect(lines.map((line) => [line.clientId, line.walkIn])).toEqual([
      ['4', false],
      ['5', false],
      ['2', false],
      ['3', false],
      ['1', false],
      ['6', true],
    ]);
  });

  test('knows who has no mark', () => {
    expect(unmarkedOf(lines)).toEqual(['4', '5', '2', '1']);
  });
});

describe('badges', () => {
  const before = (...statuses: readonly EarlierMark['status'][]): readonly EarlierMark[] =>
    statuses.map((status, i) => ({ clientId: 'amina', localDate: `2026-11-${String(10 + i)}`, status }));

  test.each<[readonly EarlierMark['status'][], boolean, number]>([
    [[], true, 0],
    [['ABSENT'], true, 1],
    [['PRESENT', 'ABSENT', 'ABSENT'], false, 2],
    [['ABSENT', 'ABSENT', 'LATE'], false, 0],
    [['PRESENT', 'ABSENT', 'EXCUSED', 'ABSENT'], false, 2],
    [['PRESENT', 'ABSENT', null, 'ABSENT'], false, 2],
    [['EXCUSED'], true, 0],
    [['LEFT_EARLY', 'ABSENT'], false, 1],
  ])('after %j: new %p, %i absences running', (statuses, isNew, absencesRunning) => {
    const shuffled = [...before(...statuses)].reverse();
    const [line] = rosterOf({
      expected: new Set(['amina']),
      marks: [],
      earlier: shuffled,
      nameOf: (id) => id,
      compare: (a, b) => a.localeCompare(b),
    });
    expect(line).toMatchObject({ isNew, absencesRunning });
  });
});
