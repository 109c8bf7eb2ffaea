import type { TooLate, UndoResult } from '@alongside/kit/contract';
import { isRefusal, lockAll, notFound, type Tx, type Viewer } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { Plan, SessionNow } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { roomsHere } from './bookings.store.ts';
import { seriesFacts, sessionFacts } from './change-facts.store.ts';
import { imageFrom, type ChangeImage } from './change-image.store.ts';
import { clashesOfPlaces, locksOfPlan, takenAroundPlaces } from './change-places.ts';
import { holdSessions, undoSaved } from './change.store.ts';
import { changeMadeBefore, type ChangeMadeRow } from './changes-made.store.ts';
import { nameClashes, refuseClashes } from './clash.problem.ts';
import { holdClients, nameOverlaps } from './client-overlaps.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { MovedOn, untilItHolds } from './moved-on.ts';
import { newlyElsewhere, placesBack, sizesBack } from './places-back.store.ts';
import { seatsShort } from './seats.row.ts';
import { holdSeries, oneSeries } from './series.store.ts';
import { tellNobodyOf } from './tell-of-change.hook.ts';

/** The server's minute: ten seconds are offered, the rest is for a slow network. */
const undoMs = 60_000;

/**
 * Takes a change back, as if it had not been: by who made it, within a minute, while nothing that it touched has changed since, and while nobody has
 * been given the old hour or the old place by then.
 */
export function undoChange(needs: GroupsNeeds, viewer: Viewer, id: string): Promise<UndoResult> {
  return untilItHolds(() => needs.db.tx(viewer, (tx) => undo(tx, id)));
}

async function undo(tx: Tx, id: string): Promise<UndoResult> {
  const permit = await permitCentre(tx, 'schedule.write');
  if (isRefusal(permit)) return permit;
  const made = isId(id) ? await changeMadeBefore(tx, id) : null;
  if (!made) return notFound(['id']);
  if (made.undoneAt !== null) return undone(tx, made.seriesId);
  if (tx.viewer.now.getTime() - made.at.getTime() > undoMs) return tooLate();
  const plan = await planBack(tx, made);
  if (!plan) return tooLate();
  const clients = await holdClients(tx, made.seriesId, tx.viewer.today, true); // people stand before rooms in the order of all locks
  await lockAll(tx, [{ kind: 'series', id: made.seriesId }, ...locksOfPlan(plan)]);
  await holdSeries(tx, made.seriesId);
  await holdSessions(tx, [...plan.updates.map(({ before }) => before.id), ...plan.removed.map((one) => one.id)]);
  const again = await changeMadeBefore(tx, id);
  if (again?.undoneAt) return undone(tx, made.seriesId);
  const still = await planBack(tx, made);
  if (!still) return tooLate();
  if (clients !== (await holdClients(tx, made.seriesId, tx.viewer.today, false))) throw new MovedOn();
  return takeBack(tx, permit, id, made.seriesId, still);
}

function tooLate(): TooLate & { __typename: 'TooLate' } {
  const message = 'It is too late to undo this: the time is over, or somebody changed the same sessions since.';
  return { __typename: 'TooLate', code: 'CONFLICT_VERSION', message, path: ['id'] };
}

async function undone(tx: Tx, seriesId: string): Promise<UndoResult> {
  const series = await oneSeries(tx, seriesId);
  if (!series) throw new Error('a series just restored is not there');
  return { __typename: 'ChangeUndone', series };
}

type PlanBack = Plan & { readonly version: number; readonly gone: readonly SessionNow[]; readonly pieceFrom: string | null } & Pick<
    ChangeImage,
    'elsewhere'
  >;

/** The way back, as a plan of its own; null when something that the change touched is another version by now, or has attendance. */
async function planBack(tx: Tx, made: ChangeMadeRow): Promise<PlanBack | null> {
  if (made.before === null) return null;
  const image = imageFrom(made.before);
  const found = await seriesFacts(tx, made.seriesId);
  if (!found || found.version !== image.version) return null;
  const there = new Map((await sessionFacts(tx, made.seriesId)).map((one) => [one.id, one]));
  const updates = image.updated.flatMap((before) => {
    const now = there.get(before.id);
    return now && now.version === before.version + 1 && now.marked === 0 ? [{ before: now, after: before }] : [];
  });
  const removed = image.added.flatMap((id) => {
    const now = there.get(id);
    return now && now.version === 1 && !now.hasMarkRows && (now.status === 'SCHEDULED' || now.status === 'CANCELLED') ? [now] : [];
  });
  if (updates.length !== image.updated.length || removed.length !== image.added.length) return null;
  return {
    ...{
      kind: 'planned',
      series: image.terms,
      piece: null,
      updates,
      removed,
      added: image.removed,
      kept: [],
      resets: [],
      fits: [],
      skipped: [],
    },
    ...{ version: image.version, gone: image.removed, pieceFrom: image.pieceFrom, elsewhere: image.elsewhere },
  };
}

async function takeBack(tx: Tx, permit: Permit<'schedule.write'>, id: string, seriesId: string, plan: PlanBack): Promise<UndoResult> {
  const now = await seriesFacts(tx, seriesId);
  if (!now) throw new Error('a series that was held is not there');
  if (await seatsShort(tx, seriesId, sizesBack(plan, plan.gone, now.terms.capacity))) return tooLate();
  const rooms = await roomsHere(tx);
  const places = placesBack(plan);
  const taken = await takenAroundPlaces(tx, places, plan);
  const found = clashesOfPlaces(places, rooms, taken);
  const overlaps = await newlyElsewhere(tx, seriesId, plan, plan.elsewhere);
  if (found.length + overlaps.length > 0) {
    const clashes = [...(await nameClashes(tx, found, { taken, rooms })), ...(await nameOverlaps(tx, overlaps))];
    return refuseClashes(tx, clashes, { subjectType: 'Series', subjectId: seriesId, path: ['id'] });
  }
  await undoSaved(tx, permit, { id, seriesId, version: plan.version, now: now.terms, pieceFrom: plan.pieceFrom }, plan);
  await tellNobodyOf(tx, id);
  return undone(tx, seriesId);
}
