import type { LocalDate } from '@alongside/kit/time';
import { hasCome, type Mark, type MarkStatus } from './mark.ts';

/** From `fromDate`, up to but not including `untilDate`. An offered place is not expected in the room yet. */
export type RosterSpell = {
  readonly clientId: string;
  readonly state: 'OFFERED' | 'ACTIVE' | 'ENDED';
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
};

/** What an earlier session of the same series has for a client, in any order. */
export type EarlierMark = { readonly clientId: string; readonly localDate: LocalDate; readonly status: MarkStatus | null };

export type RosterLine = {
  readonly clientId: string;
  readonly mark: Mark | null;
  readonly walkIn: boolean;
  /** Never came to this series before. */
  readonly isNew: boolean;
  /** Absences in a row just before this session; an excused one neither counts nor ends the row. */
  readonly absencesRunning: number;
};

/** Who is expected on that local day: each client once, whatever number of spells say so. */
export function expectedOn(date: LocalDate, spells: readonly RosterSpell[]): ReadonlySet<string> {
  const there = spells.filter(
    (spell) => spell.state !== 'OFFERED' && spell.fromDate <= date && (spell.untilDate === null || date < spell.untilDate),
  );
  return new Set(there.map((spell) => spell.clientId));
}

function absencesRunning(earlier: readonly EarlierMark[]): number {
  const newestFirst = [...earlier]
    .sort((a, b) => (a.localDate < b.localDate ? 1 : -1))
    .filter((one) => one.status !== null && one.status !== 'EXCUSED');
  const met = newestFirst.findIndex((one) => one.status !== 'ABSENT');
  return met === -1 ? newestFirst.length : met;
}

/**
 * The roster in its fixed order: those expected, then those who walked in, each by `compare` of their display names (a collator of the centre's language),
 * then by id, so that two people of one name never change places. A walk-in whose mark was cleared is gone.
 */
export function rosterOf(facts: {
  readonly expected: ReadonlySet<string>;
  readonly marks: readonly Mark[];
  readonly earlier: readonly EarlierMark[];
  readonly nameOf: (clientId: string) => string;
  readonly compare: (a: string, b: string) => number;
}): readonly RosterLine[] {
  const marks = new Map(facts.marks.map((mark) => [mark.clientId, mark]));
  const earlier = new Map<string, EarlierMark[]>();
  for (const one of facts.earlier) earlier.set(one.clientId, [...(earlier.get(one.clientId) ?? []), one]);
  const inOrder = (ids: readonly string[]) => [...ids].sort((a, b) => facts.compare(facts.nameOf(a), facts.nameOf(b)) || (a < b ? -1 : 1));
  const walkedIn = facts.marks.filter((mark) => mark.status !== null && !facts.expected.has(mark.clientId)).map((mark) => mark.clientId);
  const line = (clientId: string, walkIn: boolean): RosterLine => {
    const before = earlier.get(clientId) ?? [];
    const isNew = !before.some((one) => hasCome(one.status));
    return { clientId, mark: marks.get(clientId) ?? null, walkIn, isNew, absencesRunning: absencesRunning(before) };
  };
  return [...inOrder([...facts.expected]).map((id) => line(id, false)), ...inOrder(walkedIn).map((id) => line(id, true))];
}

/** Those expected who have no mark yet, in the roster's order: whom "mark the rest" means. */
export function unmarkedOf(roster: readonly RosterLine[]): readonly string[] {
  return roster.filter((line) => !line.walkIn && (line.mark === null || line.mark.status === null)).map((line) => line.clientId);
}
