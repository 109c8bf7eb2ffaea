import type { BadInput, Clash, SeriesInput, SeriesPreview } from '@alongside/kit/contract';
import { badInput, failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import {
  datesOfDraft,
  decideSeries,
  freeRooms,
  freeStarts,
  parseRule,
  widestShiftMinutes,
  type Closure,
  type Expansion,
  type SeriesDraft,
} from '@alongside/programme/groups/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { closuresBetween } from './bookings.store.ts';
import { clashesAmong, nameClashes, staffNeeded, takenAround, type Resources } from './clash.problem.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { draftOf, namedIn, type Named } from './series-input.row.ts';
import { wordsOfRule } from './series.row.ts';

/** What creating this series would do: dates, clashes with their ways out, and what is still wrong with the input. Writes nothing. */
export function previewSeries(needs: GroupsNeeds, viewer: Viewer, input: SeriesInput): Promise<SeriesPreview> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'schedule.write');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    const draft = draftOf(tx, input);
    const named = await namedIn(tx, input);
    const problems = problemsOf(tx, draft, named);
    const dates = datesOfDraft(draft, viewer.today);
    const rule = parseRule(draft.rrule, 'input.rrule');
    const ruleWords = dates && wordsOfRule(draft.rrule, draft.firstDate);
    const isEndless = rule.ok && rule.value.count === null && rule.value.until === null;
    if (!dates || dates.occurrences.length === 0) {
      const clashes = dates ? clockChanges(dates) : [];
      return { count: 0, firstDates: [], lastDate: null, isEndless, clashes, freeRooms: [], freeStarts: [], problems, ruleWords };
    }
    const resources = { roomId: named.room?.id ?? null, staff: input.staff };
    const ways = await lookAround(tx, draft, dates, resources, named);
    return {
      count: dates.occurrences.length,
      firstDates: dates.occurrences.slice(0, 3).map((one) => one.localDate),
      lastDate: dates.occurrences.at(-1)?.localDate ?? null,
      isEndless,
      ...ways,
      problems,
      ruleWords,
    };
  });
}

function problemsOf(tx: Tx, draft: SeriesDraft, named: Named): BadInput[] {
  const decision = decideSeries(draft, { today: tx.viewer.today, roomSeats: named.room?.capacity ?? null, closures: [] });
  return [...named.problems, ...(decision.kind === 'invalid' ? decision.problems.map(badInput) : [])];
}

async function lookAround(tx: Tx, draft: SeriesDraft, dates: Expansion, resources: Resources, named: Named) {
  const times = dates.occurrences;
  const taken = await takenAround(tx, times, resources, widestShiftMinutes);
  const closures = await closuresBetween(tx, times[0]?.localDate ?? draft.firstDate, times.at(-1)?.localDate ?? draft.firstDate);
  const booked = await nameClashes(tx, clashesAmong(taken, times, resources), { taken, rooms: named.rooms });
  const clashes = [...booked, ...closed(dates, closures), ...clockChanges(dates)].sort((a, b) => (a.localDate < b.localDate ? -1 : 1));
  const needed = [...(resources.roomId ? [resources.roomId] : []), ...staffNeeded(resources.staff)];
  return {
    clashes,
    freeRooms: freeRooms(named.rooms, taken, times),
    freeStarts: booked.length > 0 ? freeStarts(draft.localStart, draft.minutes, times, needed, taken) : [],
  };
}

const onDate = (kind: 'CLOSURE' | 'CLOCK_CHANGE', localDate: string): Clash => ({
  kind,
  localDate,
  other: null,
  staffId: null,
  freeRooms: [],
});

function closed(dates: Expansion, closures: readonly Closure[]): Clash[] {
  return dates.occurrences
    .filter((one) => closures.some((closure) => closure.fromDate <= one.localDate && one.localDate <= closure.untilDate))
    .map((one) => onDate('CLOSURE', one.localDate));
}

/** Days on which the wished time does not exist: they are left out by themselves, and said. */
function clockChanges(dates: Expansion): Clash[] {
  return dates.skipped.map((date) => onDate('CLOCK_CHANGE', date));
}
