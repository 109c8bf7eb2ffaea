import type { CreateSeriesResult, SeriesInput } from '@alongside/kit/contract';
import { badInput, badInputAt, isRefusal, lockAll, refusedBy, type Tx, type Viewer } from '@alongside/kit/server';
import { decideSeries } from '@alongside/programme/groups/domain';
import { permitCentre } from '@alongside/trust/access/api';
import { clashesAmong, locksOf, nameClashes, refuseClashes, takenAround, type Resources } from './clash.problem.ts';
import type { Times } from './bookings.store.ts';
import { centreTime } from './change-facts.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { draftOf, namedIn, type Named } from './series-input.row.ts';
import { insertSeries, oneSeries, seriesExists } from './series.store.ts';

/** Creates a series with all its sessions, or none. Sent twice, it answers what stands; a second series never arises. */
export async function createSeries(needs: GroupsNeeds, viewer: Viewer, input: SeriesInput): Promise<CreateSeriesResult> {
  try {
    return await needs.db.tx(viewer, (tx) => create(tx, input));
  } catch (error) {
    const refusal = refusedBy(error);
    // Somebody came between, past the locks (another centre's booking of the same person, the same request twice): look again and say what stands.
    if (refusal?.sqlState !== '23P01' && refusal?.sqlState !== '23505') throw error;
    return needs.db.tx(viewer, (tx) => create(tx, input));
  }
}

async function create(tx: Tx, input: SeriesInput): Promise<CreateSeriesResult> {
  const named = await namedIn(tx, input);
  const permit = await permitCentre(tx, 'schedule.write');
  if (isRefusal(permit)) return permit;
  const facts = { today: tx.viewer.today, roomSeats: named.room?.capacity ?? null, closures: [], centreTime: await centreTime(tx) };
  const decision = decideSeries(draftOf(tx, input), facts);
  const [problem] = [...named.problems, ...(decision.kind === 'invalid' ? decision.problems.map(badInput) : [])];
  if (problem) return problem;
  if (decision.kind === 'invalid') throw new Error('a refused draft without a problem');
  const { terms, sessions } = decision;
  const resources: Resources = { roomId: named.room?.id ?? null, pauseMinutes: named.room?.bufferMinutes ?? 0, staff: terms.staff };
  await lockAll(tx, [{ kind: 'series', id: input.id }, ...locksOf(resources)]);
  if (await seriesExists(tx, input.id)) return whatStands(tx, input, terms.rrule);
  const clashes = await clashesNow(tx, sessions, resources, named);
  if (clashes.length > 0) return refuseClashes(tx, clashes, { subjectType: 'Series', subjectId: input.id, path: pathOf(clashes[0]?.kind) });
  await insertSeries(
    tx,
    permit,
    { id: input.id, serviceId: input.serviceId, roomId: resources.roomId, isOpen: input.isOpen, terms },
    sessions,
  );
  const series = await oneSeries(tx, input.id);
  if (!series) throw new Error('a series just written is not there');
  return { __typename: 'SeriesSaved', series };
}

async function clashesNow(tx: Tx, times: readonly Times[], resources: Resources, named: Named) {
  const taken = await takenAround(tx, times, resources);
  return nameClashes(tx, clashesAmong(taken, times, resources), { taken, rooms: named.rooms });
}

const pathOf = (kind: string | undefined): string[] => ['input', kind === 'STAFF' ? 'staff' : 'roomId'];

/** The same request again is the same series; another one under the same id is refused. */
async function whatStands(tx: Tx, input: SeriesInput, rrule: string): Promise<CreateSeriesResult> {
  const series = await oneSeries(tx, input.id);
  const same = series && series.rrule === rrule && series.firstDate === input.firstDate && series.localStart === input.localStart;
  if (same) return { __typename: 'SeriesSaved', series };
  return badInputAt(['input', 'id'], 'unique', 'Another series has this id.', 'DUPLICATE');
}
