import type { BadInput, ChangeInput, ChangeResult, Room } from '@alongside/kit/contract';
import { badInputAt, isRefusal, lockAll, notFound, refusedBy, writeEvent, type Tx, type Viewer } from '@alongside/kit/server';
import { addMinutes } from '@alongside/kit/time';
import { isId } from '@alongside/kit/words';
import { decideChange, formatRule, type Plan, type SeriesNow } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { changeFacts, seriesOfSession } from './change-facts.store.ts';
import { changeOf, namedInChange } from './change-input.row.ts';
import { atOtherTimes, clashesOfPlaces, locksOfPlan, placedBy, takenAroundPlaces } from './change-places.ts';
import { notDecided, staleSeries } from './change.problem.ts';
import { holdSessions, saveChange } from './change.store.ts';
import { nameClashes, refuseClashes, type WaysOut } from './clash.problem.ts';
import { clientOverlaps, holdClients, nameOverlaps } from './client-overlaps.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { changeMadeBefore } from './changes-made.store.ts';
import { MovedOn, untilItHolds } from './moved-on.ts';
import { firstOf } from './input.problem.ts';
import { seatsShort } from './seats.row.ts';
import { staleSession } from './session.problem.ts';
import { oneSession } from './session.store.ts';
import { holdSeries, oneSeries } from './series.store.ts';
import { changedBy, tellOfChange } from './tell-of-change.hook.ts';
import { waysOut } from './ways-out.row.ts';

/** How long undoing is offered on the screen; the server allows a minute. */
const undoSeconds = 10;

/** Changes one session, it and all that follow, or all: one act, or none. Sent twice it is done once. */
export async function changeSessions(needs: GroupsNeeds, viewer: Viewer, input: ChangeInput): Promise<ChangeResult> {
  const later: Later = { look: null };
  const result = await untilItHolds(() => needs.db.tx(viewer, (tx) => change(tx, input, later))).catch((error: unknown) => {
    if (refusedBy(error)?.constraint !== 'series_change_pkey') throw error;
    return needs.db.tx(viewer, (tx) => takenId(tx, input)); // somebody else's, which the walls do not show
  });
  if (result.__typename !== 'Clashes' || !later.look) return result;
  return { ...result, ...(await needs.db.tx(viewer, later.look)) };
}

/** How to find the ways out of a refusal. Nobody waits for it: the locks are given back before. */
type Later = { look: ((tx: Tx) => Promise<WaysOut>) | null };

async function change(tx: Tx, input: ChangeInput, later: Later): Promise<ChangeResult> {
  const permit = await permitCentre(tx, 'schedule.write');
  if (isRefusal(permit)) return permit;
  const seriesId = isId(input.sessionId) ? await seriesOfSession(tx, input.sessionId) : null;
  const named = await namedInChange(tx, input);
  const before = await madeBefore(tx, input);
  if (before) return before;
  if (seriesId === null) return notFound(['input', 'sessionId']);
  const first = await decided(tx, input, seriesId, named.problems);
  if (!('plan' in first)) return (await madeBefore(tx, input)) ?? first.answer; // the same request may have been first
  const clients = await lock(tx, seriesId, first.plan);
  const meanwhile = await madeBefore(tx, input);
  if (meanwhile) return meanwhile;
  const second = await decided(tx, input, seriesId, named.problems);
  if (!('plan' in second)) return second.answer;
  const missed = locksOfPlan(second.plan).some(({ id }) => !locksOfPlan(first.plan).some((held) => held.id === id));
  if (missed || clients !== (await holdClients(tx, seriesId, tx.viewer.today, false))) throw new MovedOn();
  return save(tx, permit, input, { ...second, seriesId, rooms: named.rooms, later, reason: named.reason });
}

/** The same change again is done already; another one under its id is refused. */
async function madeBefore(tx: Tx, input: ChangeInput): Promise<ChangeResult | null> {
  const made = isId(input.id) ? await changeMadeBefore(tx, input.id) : null;
  if (!made) return null;
  if (made.undoneAt !== null) return badInputAt(['input', 'id'], 'undone', 'This change was undone. Make it anew.');
  if (made.sessionId === input.sessionId) return answer(tx, input, made.seriesId);
  return takenId(tx, input);
}

async function takenId(tx: Tx, { id }: ChangeInput): Promise<ChangeResult> {
  await writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', subjectType: 'SeriesChange', subjectId: id, fields: ['DUPLICATE'] });
  return badInputAt(['input', 'id'], 'unique', 'Another change has this id.', 'DUPLICATE');
}

type Decided = { readonly plan: Plan; readonly before: SeriesNow; readonly version: number } | { readonly answer: ChangeResult };

/** What the change does, by what is there now; or the answer, when it does nothing. */
async function decided(tx: Tx, input: ChangeInput, seriesId: string, problems: readonly BadInput[]): Promise<Decided> {
  const facts = await changeFacts(tx, seriesId, input.sessionId);
  const anchor = facts?.sessions.find((one) => one.id === input.sessionId);
  if (!facts || !anchor) return { answer: notFound(['input', 'sessionId']) };
  const { version } = facts.found;
  const session = anchor.version === input.expectedVersion ? null : await oneSession(tx, anchor.id);
  if (session) return { answer: staleSession(session) };
  if (input.scope !== 'THIS' && version !== input.seriesVersion) return { answer: await staleSeries(tx, seriesId) };
  const decision = decideChange(facts, changeOf(input));
  const [problem] = [...problems, ...(decision.kind === 'invalid' ? [firstOf(decision.problems)] : [])];
  if (problem) return { answer: { ...problem, __typename: 'BadInput' } };
  const short = decision.kind === 'planned' ? await seatsShort(tx, seriesId, decision) : null;
  if (short) return { answer: short };
  if (decision.kind === 'planned') return { plan: decision, before: facts.series, version };
  if (decision.kind === 'unchanged') return { answer: badInputAt(['input', 'scope'], 'nothing', 'Nothing is to be changed.') };
  if (decision.kind === 'invalid') throw new Error('a refused change without a problem');
  return { answer: notDecided(decision) };
}

/** Every lock that the plan needs, in the one order of all: people, room and series, staff; then the rows. Answers who the people are. */
async function lock(tx: Tx, seriesId: string, plan: Plan): Promise<string> {
  const clients = await holdClients(tx, seriesId, tx.viewer.today, placedBy(plan).length > 0);
  await lockAll(tx, [{ kind: 'series', id: seriesId }, ...locksOfPlan(plan)]);
  await holdSeries(tx, seriesId);
  await holdSessions(tx, [...plan.updates.map(({ before }) => before.id), ...plan.removed.map(({ id }) => id)]);
  return clients;
}

type Facts = {
  readonly plan: Plan;
  readonly before: SeriesNow;
  readonly version: number;
  readonly seriesId: string;
  readonly rooms: readonly Room[];
  readonly later: Later;
  /** Why people may be expected in two places, cleaned; null: nobody said. */
  readonly reason: string | null;
};

async function save(tx: Tx, permit: Permit<'schedule.write'>, input: ChangeInput, facts: Facts): Promise<ChangeResult> {
  const { plan, before, version, seriesId, rooms, later, reason } = facts;
  const places = placedBy(plan);
  const taken = await takenAroundPlaces(tx, places, plan);
  const found = clashesOfPlaces(places, rooms, taken);
  const overlaps = await clientOverlaps(tx, seriesId, atOtherTimes(places, plan));
  const asks = found.length > 0 || (overlaps.length > 0 && reason === null);
  if (asks) {
    const clashes = [...(await nameClashes(tx, found, { taken, rooms })), ...(reason === null ? await nameOverlaps(tx, overlaps) : [])];
    later.look = (afterwards) => waysOut(afterwards, plan, places, rooms);
    const path = ['input', found.length === 0 ? 'overrideReason' : found[0]?.wanted.resource === 'STAFF' ? 'staff' : 'roomId'];
    return refuseClashes(tx, clashes, { subjectType: 'Series', subjectId: seriesId, path });
  }
  await saveChange(tx, permit, plan, {
    ...{ changeId: input.id, seriesId, sessionId: input.sessionId, version, before },
    fields: fieldsOf(plan, before),
    reason: input.cancelReason?.trim() || (overlaps.length > 0 ? reason : null),
    clientIds: [...new Set(overlaps.flatMap((one) => one.clientIds))],
  });
  await tellOfChange(tx, input.id, changedBy(plan));
  return answer(tx, input, seriesId);
}

/** What the audit trail names: fields, never their values. */
function fieldsOf(plan: Plan, before: SeriesNow): string[] {
  const { series, updates } = plan;
  const some = (differs: (one: Plan['updates'][number]) => boolean) => updates.some(differs);
  const names = {
    sessions: plan.added.length + plan.removed.length > 0,
    rrule: formatRule(series.rule) !== formatRule(before.rule),
    endedOn: series.endedOn !== before.endedOn,
    localStart: some((one) => one.before.startsAt.getTime() !== one.after.startsAt.getTime()),
    minutes: some((one) => one.before.minutes !== one.after.minutes),
    room: some((one) => one.before.roomId !== one.after.roomId),
    staff: some((one) => one.before.staff !== one.after.staff),
    topic: some((one) => one.before.topic !== one.after.topic),
    capacity: some((one) => one.before.capacity !== one.after.capacity),
    status: some((one) => one.before.status !== one.after.status),
  };
  return Object.entries(names).flatMap(([name, changed]) => (changed ? [name] : []));
}

async function answer(tx: Tx, input: ChangeInput, seriesId: string): Promise<ChangeResult> {
  const series = await oneSeries(tx, seriesId);
  if (!series) throw new Error('a series just changed is not there');
  const session = await oneSession(tx, input.sessionId);
  return { __typename: 'ChangeMade', changeId: input.id, series, session, undoUntil: addMinutes(tx.viewer.now, undoSeconds / 60) };
}
