import type { BadInput, Clash, SeriesInput, SeriesPreview } from '@alongside/kit/contract';
import { badInput, failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import {
  clockOf,
  datesOfDraft,
  decideSeries,
  formatRule,
  freeRooms,
  freeStarts,
  parseRule,
  widestShiftMinutes,
  type DraftDates,
  type Expansion,
  type SeriesDraft,
} from '@alongside/programme/groups/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { centreTime } from './change-facts.store.ts';
import { clashesAmong, nameClashes, staffNeeded, takenAround, type Resources } from './clash.problem.ts';
import { fittedOf } from './fitted.row.ts';
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
    const time = await centreTime(tx);
    const dates = datesOfDraft(draft, viewer.today, time);
    const rule = parseRule(draft.rrule, 'input.rrule', clockOf(draft));
    const ruleWords = dates && rule.ok ? wordsOfRule(formatRule(rule.value), draft.firstDate) : null;
    const fitted = fittedOf(dates?.fits ?? []);
    const isEndless = rule.ok && rule.value.count === null && rule.value.until === null;
    if (!dates || dates.occurrences.length === 0) {
      const clashes = dates ? clockChanges(dates) : [];
      return { count: 0, firstDates: [], lastDate: null, isEndless, clashes, freeRooms: [], freeStarts: [], fitted, problems, ruleWords };
    }
    const resources = { roomId: named.room?.id ?? null, pauseMinutes: named.room?.bufferMinutes ?? 0, staff: input.staff };
    const ways = await lookAround(tx, draft, dates, resources, named);
    return {
      count: dates.occurrences.length,
      firstDates: dates.occurrences.slice(0, 3).map((one) => one.localDate),
      lastDate: dates.occurrences.at(-1)?.localDate ?? null,
      isEndless,
      fitted,
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

async function lookAround(tx: Tx, draft: SeriesDraft, dates: DraftDates, resources: Resources, named: Named) {
  const times = dates.occurrences;
  const taken = await takenAround(tx, times, resources, widestShiftMinutes);
  const booked = await nameClashes(tx, clashesAmong(taken, times, resources), { taken, rooms: named.rooms });
  const clashes = [...booked, ...closed(dates), ...clockChanges(dates)].sort((a, b) => (a.localDate < b.localDate ? -1 : 1));
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
  people: null,
  freeRooms: [],
});

/** Sessions that are to be held although something of the centre's time is in their way. */
function closed(dates: DraftDates): Clash[] {
  return dates.fits.flatMap((fit) => (fit.kind === 'kept' && fit.inTheWay ? [onDate('CLOSURE', fit.occurrence.localDate)] : []));
}

/** Days on which the wished time does not exist: they are left out by themselves, and said. */
function clockChanges(dates: Expansion): Clash[] {
  return dates.skipped.map((date) => onDate('CLOCK_CHANGE', date));
}
