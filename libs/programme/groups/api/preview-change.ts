import type { BadInput, ChangeInput, ChangePreview, Clash, Room, Session, ToldStaff } from '@alongside/kit/contract';
import { badInput, badInputAt, failure, isRefusal, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import { decideChange, formatRule, type ChangeDecision, type Plan } from '@alongside/programme/groups/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { staffNames } from '@alongside/trust/people/api';
import { belowPlan } from './below-plan.row.ts';
import { changeFacts, seriesOfSession } from './change-facts.store.ts';
import { changeOf, namedInChange } from './change-input.row.ts';
import { atOtherTimes, clashesOfPlaces, placedBy, takenAroundPlaces } from './change-places.ts';
import { nameClashes, staffNeeded } from './clash.problem.ts';
import { clientOverlaps, nameOverlaps, peopleExpected } from './client-overlaps.store.ts';
import { fittedOf } from './fitted.row.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import type { PlansBelow } from './plans-below.question.ts';
import { seatsShort } from './seats.row.ts';
import { wordsOfRule } from './series.row.ts';
import { sessionRows } from './session.store.ts';
import { waysOut } from './ways-out.row.ts';

/** What a change would do, who is affected and what stands in the way; and what is still wrong with it. Writes nothing. */
export function previewChange(needs: PreviewNeeds, viewer: Viewer, input: ChangeInput): Promise<ChangePreview> {
  return needs.db.read(viewer, async (tx) => {
    const permit = await permitCentre(tx, 'schedule.write');
    if (isRefusal(permit)) throw failure('FORBIDDEN', permit.message);
    const seriesId = isId(input.sessionId) ? await seriesOfSession(tx, input.sessionId) : null;
    const facts = seriesId === null ? null : await changeFacts(tx, seriesId, input.sessionId);
    if (seriesId === null || !facts) throw failure('NOT_FOUND', 'Not found, or it belongs to another team.', ['input', 'sessionId']);
    const { rooms, problems } = await namedInChange(tx, input);
    const decision = decideChange(facts, changeOf(input));
    if (decision.kind !== 'planned') return { ...nothing, problems: [...problems, ...problemsOf(decision)] };
    const short = await seatsShort(tx, seriesId, decision);
    const found = [...problems, ...(short ? [short] : [])];
    return { ...(await described(tx, needs.plansBelow, { seriesId, plan: decision, rooms })), problems: found };
  });
}

/** `plansBelow`: who answers what only a higher slice knows. */
export type PreviewNeeds = Pick<GroupsNeeds, 'db'> & { readonly plansBelow: PlansBelow };

const nothing: ChangePreview = {
  ...{
    touched: 0,
    firstDate: null,
    lastDate: null,
    added: 0,
    removed: 0,
    kept: [],
    resets: [],
    clashes: [],
    freeRooms: [],
    freeStarts: [],
  },
  ...{ freeStaff: [], belowPlan: [], hiddenBelowPlan: 0, tell: [], membersTouched: 0, fitted: [], ruleWords: null, problems: [] },
};

function problemsOf(decision: Exclude<ChangeDecision, Plan>): BadInput[] {
  switch (decision.kind) {
    case 'invalid':
      return decision.problems.map(badInput);
    case 'unchanged':
      return [badInputAt(['input', 'scope'], 'nothing', 'Nothing is to be changed.')];
    case 'notScheduled':
      return [badInputAt(['input', 'sessionId'], 'cancelled', 'This session is cancelled already.')];
    case 'hasAttendance': {
      const from = decision.next ? ` ${decision.next.originalDate}` : '';
      return [badInputAt(['input', 'scope'], `hasAttendance${from}`, 'Sessions that are over or have attendance stay as they were.')];
    }
  }
}

type Described = { readonly seriesId: string; readonly plan: Plan; readonly rooms: readonly Room[] };

async function described(tx: Tx, plansBelow: PlansBelow, { seriesId, plan, rooms }: Described): Promise<ChangePreview> {
  const { updates, added, removed, series } = plan;
  const places = placedBy(plan);
  const taken = await takenAroundPlaces(tx, places, plan);
  const replaced = Math.min(added.length, removed.length);
  const after = [...updates.map((one) => one.after), ...added];
  const days = (after.length > 0 ? after : removed).map((one) => one.localDate).sort();
  const affected = [...updates.flatMap((one) => [one.before, one.after]), ...added, ...removed];
  const { kept, resets } = await sessionsNamed(tx, plan);
  return {
    touched: updates.length + replaced,
    ...{ firstDate: days[0] ?? null, lastDate: days.at(-1) ?? null, added: added.length - replaced, removed: removed.length - replaced },
    ...{ kept, resets },
    clashes: await clashesOf(tx, seriesId, plan, { places, taken, rooms }),
    ...(await waysOut(tx, plan, places, rooms)),
    ...(await belowPlan(tx, plansBelow, seriesId, plan)),
    tell: await told(tx, plan),
    membersTouched: await peopleExpected(tx, seriesId, [...new Set(affected.map((one) => one.localDate))]),
    fitted: fittedOf(plan.fits),
    ruleWords: wordsOfRule(formatRule(series.rule), series.firstDate),
    problems: [],
  };
}

const mostKept = 50;

async function sessionsNamed(tx: Tx, { kept, resets }: Plan): Promise<Pick<ChangePreview, 'kept' | 'resets'>> {
  const shown = kept.slice(-mostKept).map(({ id }) => id);
  const ids = [...shown, ...resets.map(({ session }) => session.id)];
  const byId = new Map((ids.length > 0 ? await sessionRows(tx, { ids }) : []).map((row) => [row.id, row]));
  const found = (id: string): Session[] => [byId.get(id) ?? []].flat();
  return {
    kept: shown.flatMap(found),
    resets: resets.flatMap(({ session, fields }) => found(session.id).map((row) => ({ session: row, fields: [...fields] }))),
  };
}

type Around = {
  readonly places: ReturnType<typeof placedBy>;
  readonly taken: Awaited<ReturnType<typeof takenAroundPlaces>>;
  readonly rooms: readonly Room[];
};

async function clashesOf(tx: Tx, seriesId: string, plan: Plan, { places, taken, rooms }: Around): Promise<Clash[]> {
  const booked = await nameClashes(tx, clashesOfPlaces(places, rooms, taken), { taken, rooms });
  const people = await nameOverlaps(tx, await clientOverlaps(tx, seriesId, atOtherTimes(places, plan)));
  const onDate = (kind: 'CLOSURE' | 'CLOCK_CHANGE', localDate: string): Clash => ({
    ...{ kind, localDate, other: null, staffId: null, people: null, freeRooms: [] },
  });
  const closed = plan.fits.flatMap((fit) => (fit.kind === 'kept' && fit.inTheWay ? [onDate('CLOSURE', fit.occurrence.localDate)] : []));
  const clocks = plan.skipped.map((date) => onDate('CLOCK_CHANGE', date));
  return [...booked, ...people, ...closed, ...clocks].sort((a, b) => (a.localDate < b.localDate ? -1 : a.localDate > b.localDate ? 1 : 0));
}

/** Who leads what changes, before or after, and must hear of it; the viewer knows already. */
async function told(tx: Tx, { updates, added, removed }: Plan): Promise<ToldStaff[]> {
  const tally = (sets: readonly (readonly string[])[]) => {
    const many = new Map<string, number>();
    for (const ids of sets) for (const id of new Set(ids)) many.set(id, (many.get(id) ?? 0) + 1);
    return many;
  };
  const changed = tally(updates.map(({ before, after }) => [...staffNeeded(before.staff), ...staffNeeded(after.staff)]));
  const [come, gone] = [added, removed].map((list) => tally(list.map(({ staff }) => staffNeeded(staff))));
  const ids = new Set([changed, come, gone].flatMap((many) => [...(many?.keys() ?? [])]));
  // A session that goes and one that comes for it are one to be told of.
  const sessions = new Map([...ids].map((id) => [id, (changed.get(id) ?? 0) + Math.max(come?.get(id) ?? 0, gone?.get(id) ?? 0)] as const));
  sessions.delete(tx.viewer.staffId);
  const names = await staffNames(tx, [...sessions.keys()]);
  return [...sessions].flatMap(([staffId, many]) => {
    const staff = names.get(staffId);
    return staff ? [{ staffId, name: staff.name, nameUr: staff.nameUr, sessions: many }] : [];
  });
}
