import type { LocalDate } from '@alongside/kit/time';
import { fault, type CsvProblem } from '@alongside/trust/imports/domain';
import type { Booking, Span } from './clash.ts';
import type { MembershipToImport } from './csv-memberships.ts';
import { decideAddMember, type AddMemberDecision, type Spell, type SpellDates } from './membership.ts';

export type SpellInSeries = Spell & { readonly seriesId: string };
export type NewSpell = SpellInSeries & { readonly overrideReason: string | null };

/** A row of a file with the client and the group that it names, and the id of the spell that it would make. */
export type WantedSeat = {
  readonly id: string;
  readonly row: MembershipToImport;
  readonly clientId: string;
  readonly seriesId: string;
  readonly capacity: number;
};

/** `spells`: all of the clients that are named. `seats`: the days of whatever holds a seat in the groups. `times`: when groups meet that matter to either. */
export type SeatFacts = {
  readonly today: LocalDate;
  readonly spells: readonly SpellInSeries[];
  readonly seats: readonly (SpellDates & { readonly seriesId: string })[];
  readonly times: readonly (Span & { readonly id: string; readonly seriesId: string; readonly localDate: LocalDate })[];
};

/** Seats the rows of a file one after the other, each by the rule of adding one member, over what the rows before it have taken. */
export function seatAll(
  facts: SeatFacts,
  wanted: readonly WantedSeat[],
): { readonly taken: readonly NewSpell[]; readonly faults: readonly CsvProblem[] } {
  const spells = grouped(facts.spells, ({ clientId }) => clientId);
  const seats = grouped(facts.seats, ({ seriesId }) => seriesId);
  const times = grouped(facts.times, ({ seriesId }) => seriesId);
  const taken: NewSpell[] = [];
  const faults: CsvProblem[] = [];
  const placesOf = ({ clientId, seriesId, fromDate, untilDate }: SpellInSeries): Booking[] =>
    (times.get(seriesId) ?? [])
      .filter(({ localDate }) => localDate >= fromDate && (untilDate === null || localDate < untilDate))
      .map(({ id, startsAt, endsAt }) => ({
        resource: 'CLIENT',
        resourceId: clientId,
        sessionId: id,
        seriesId,
        title: '',
        startsAt,
        endsAt,
      }));
  for (const { id, row, clientId, seriesId, capacity } of wanted) {
    const { fromDate, untilDate, overrideReason } = row;
    const isOver = untilDate !== null && untilDate <= facts.today;
    const spell: SpellInSeries = { id, clientId, seriesId, fromDate, untilDate, state: isOver ? 'ENDED' : 'ACTIVE' };
    const own = listIn(spells, clientId);
    const held = listIn(seats, seriesId);
    const decision = decideAddMember(
      {
        ...{ today: facts.today, capacity, held, ownSpells: own.filter((one) => one.seriesId === seriesId) },
        seriesBookings: placesOf(spell),
        clientBookings: own.filter(({ state }) => state !== 'OFFERED').flatMap(placesOf),
      },
      { id, clientId, fromDate, untilDate, overrideReason },
    );
    faults.push(...faultsOf(row.row, decision));
    if (decision.kind !== 'added') continue;
    taken.push({ ...spell, overrideReason: decision.overrideReason });
    own.push(spell);
    if (!isOver) held.push(spell);
  }
  return { taken, faults };
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) listIn(groups, keyOf(value)).push(value);
  return groups;
}

function listIn<Value>(groups: Map<string, Value[]>, key: string): Value[] {
  const list = groups.get(key) ?? [];
  groups.set(key, list);
  return list;
}

const columns: Readonly<Record<string, string>> = { 'input.fromDate': 'from', 'input.untilDate': 'until' };

function faultsOf(row: number, decision: AddMemberDecision): readonly CsvProblem[] {
  switch (decision.kind) {
    case 'added':
    case 'alreadyMember':
      return [];
    case 'full':
      return [fault(row, 'group', 'groupFull', `No place is left on ${decision.date}: the group has ${decision.capacity}.`, decision.date)];
    case 'clash':
      return [fault(row, 'override_reason', 'clientClash', 'The person is expected in another group at that time: a reason is needed.')];
    case 'invalid':
      return decision.problems.map((one) => fault(row, columns[one.path ?? ''] ?? null, one.constraint, one.message, one.limit));
  }
}
