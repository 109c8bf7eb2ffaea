import { parseLocalDate, isNearDate, type LocalDate } from '@alongside/kit/time';
import { invalidInput, type InvalidInput } from '@alongside/kit/words';
import { findClashes, type Booking, type Clash } from './clash.ts';

export type MembershipState = 'OFFERED' | 'ACTIVE' | 'ENDED';

/**
 * A dated spell of one client in one series: from `fromDate`, up to but not including `untilDate` (null: no end yet). The same client may have many
 * spells, never two at once. A spell whose end is still to come stays ACTIVE; ENDED spells keep their dates: they say who was expected then.
 */
export type Spell = {
  readonly id: string;
  readonly clientId: string;
  readonly state: MembershipState;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
};

/** The days of a spell, and nothing that tells whose they are: seats are counted over people whom the viewer may not see. */
export type SpellDates = Pick<Spell, 'fromDate' | 'untilDate'>;

export function coversDate(spell: SpellDates, date: LocalDate): boolean {
  return spell.fromDate <= date && (spell.untilDate === null || date < spell.untilDate);
}

function datesMeet(one: SpellDates, other: SpellDates): boolean {
  return (other.untilDate === null || one.fromDate < other.untilDate) && (one.untilDate === null || other.fromDate < one.untilDate);
}

/** How many seats are held on a day. */
export function seatsOn(held: readonly SpellDates[], date: LocalDate): number {
  return held.filter((spell) => coversDate(spell, date)).length;
}

/** The first day, within the wanted dates, on which most seats are held, and how many. `held`: the ACTIVE and OFFERED spells of the series. */
export function fullestDate(held: readonly SpellDates[], wanted: SpellDates): { readonly date: LocalDate; readonly seats: number } {
  const holding = held.filter((spell) => datesMeet(spell, wanted));
  // Seats only ever rise on a day on which some spell begins, so these are the only days to look at.
  const days = [wanted.fromDate, ...holding.map((spell) => spell.fromDate).filter((day) => coversDate(wanted, day))];
  const counted = days.map((date) => ({ date, seats: holding.filter((spell) => coversDate(spell, date)).length }));
  return counted.reduce((most, day) => (day.seats > most.seats || (day.seats === most.seats && day.date < most.date) ? day : most));
}

/**
 * `held`: the days of all ACTIVE and OFFERED spells of the series. `ownSpells`: this client's spells in it, ended ones too. `seriesBookings`: the
 * client's place in the sessions that the wanted dates cover; `clientBookings`: where the client is expected else. `smaller`: sessions with fewer places
 * than their series.
 */
export type AddMemberFacts = {
  readonly today: LocalDate;
  readonly capacity: number;
  readonly held: readonly SpellDates[];
  readonly ownSpells: readonly Spell[];
  readonly seriesBookings: readonly Booking[];
  readonly clientBookings: readonly Booking[];
  readonly smaller?: readonly { readonly date: LocalDate; readonly capacity: number }[];
};

export type AddMemberInput = {
  readonly id: string;
  readonly clientId: string;
  readonly fromDate: LocalDate;
  readonly untilDate: LocalDate | null;
  /** Why the client may be expected in two places at once; blank when nobody was asked. */
  readonly overrideReason: string | null;
};

export type AddMemberDecision =
  | { readonly kind: 'added'; readonly spell: Spell; readonly overridden: readonly Clash[]; readonly overrideReason: string | null }
  | { readonly kind: 'alreadyMember'; readonly spell: Spell }
  | { readonly kind: 'full'; readonly capacity: number; readonly date: LocalDate; readonly seats: number }
  | { readonly kind: 'clash'; readonly clashes: readonly Clash[] }
  | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

function checkDates(input: SpellDates, today: LocalDate): readonly InvalidInput[] {
  const problems: InvalidInput[] = [];
  const check = (path: string, date: LocalDate) => {
    if (parseLocalDate(date) === null) problems.push(invalidInput(path, 'isoDate', 'This is a day, such as 2026-11-30.'));
    else if (!isNearDate(date, today)) problems.push(invalidInput(path, 'nearDate', 'This day is too far away.'));
  };
  check('input.fromDate', input.fromDate);
  if (input.untilDate !== null) check('input.untilDate', input.untilDate);
  if (problems.length === 0 && input.untilDate !== null && input.untilDate <= input.fromDate) {
    problems.push(invalidInput('input.untilDate', 'afterStart', 'The membership must end after it begins.', input.fromDate));
  }
  return problems;
}

/** Adds a client to a series for some days. Call it with the series row locked (seats) and the client locked (clashes): the facts must not move. */
export function decideAddMember(facts: AddMemberFacts, input: AddMemberInput): AddMemberDecision {
  const problems = checkDates(input, facts.today);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const already = facts.ownSpells.find((spell) => datesMeet(spell, input));
  if (already) return { kind: 'alreadyMember', spell: already };
  const fullest = fullestDate(facts.held, input);
  if (fullest.seats >= facts.capacity) return { kind: 'full', capacity: facts.capacity, ...fullest };
  const small = (facts.smaller ?? []).find(({ date, capacity }) => coversDate(input, date) && seatsOn(facts.held, date) >= capacity);
  if (small) return { kind: 'full', ...small, seats: seatsOn(facts.held, small.date) };
  const clashes = findClashes(facts.clientBookings, facts.seriesBookings);
  const overrideReason = input.overrideReason?.trim() || null;
  if (clashes.length > 0 && overrideReason === null) return { kind: 'clash', clashes };
  const { id, clientId, fromDate, untilDate } = input;
  return {
    kind: 'added',
    spell: { id, clientId, state: 'ACTIVE', fromDate, untilDate },
    overridden: clashes,
    overrideReason: clashes.length > 0 ? overrideReason : null,
  };
}

export type EndMemberDecision =
  | { readonly kind: 'ended'; readonly spell: Spell }
  | { readonly kind: 'alreadyEnded'; readonly spell: Spell }
  | { readonly kind: 'invalid'; readonly problems: readonly InvalidInput[] };

/**
 * Ends a spell: `untilDate` is the first day on which the client is no longer expected. `lastMarkedOn` is the last day with a mark of theirs in this
 * series: attendance that was taken stays inside the spell, so it must end after it.
 */
export function decideEndMember(
  spell: Spell,
  input: { readonly untilDate: LocalDate },
  facts: { readonly today: LocalDate; readonly lastMarkedOn: LocalDate | null },
): EndMemberDecision {
  if (spell.state === 'ENDED') return { kind: 'alreadyEnded', spell };
  const problems = checkDates({ fromDate: spell.fromDate, untilDate: input.untilDate }, facts.today);
  if (problems.length > 0) return { kind: 'invalid', problems };
  if (facts.lastMarkedOn !== null && input.untilDate <= facts.lastMarkedOn) {
    const message = 'Attendance was taken on or after this day: the membership must end later.';
    return { kind: 'invalid', problems: [invalidInput('input.untilDate', 'afterAttendance', message, facts.lastMarkedOn)] };
  }
  const state = input.untilDate > facts.today ? spell.state : 'ENDED'; // until that day the seat is held
  return { kind: 'ended', spell: { ...spell, state, untilDate: input.untilDate } };
}
