import { isRefusal, jobCentres, lockAll, newId, systemViewer, writeEvent, type Jobs, type Tx } from '@alongside/kit/server';
import { datesOfTerms, sessionsOf, type Booking, type ChangeFacts, type SessionToMake } from '@alongside/programme/groups/domain';
import { permitCentre, type Permit } from '@alongside/trust/access/api';
import { roomsHere } from './bookings.store.ts';
import { changeFacts } from './change-facts.store.ts';
import { clashesOfPlaces, locksOfPlan, takenAroundPlaces, type Placed } from './change-places.ts';
import { forgetImages } from './change-image.store.ts';
import { insertSessions } from './change.store.ts';
import { endlessSeries } from './endless-series.store.ts';
import type { GroupsNeeds } from './groups.needs.ts';
import { untilItHolds } from './moved-on.ts';
import { holdSeries } from './series.store.ts';
import { tellFailed, tried } from './tried.problem.ts';

/** `withoutPlace`: sessions whose room or somebody who leads was taken: they are there, and lack it until somebody gives them another. */
export type Extended = { readonly series: number; readonly sessions: number; readonly withoutPlace: number };

/** Every night, when hardly anybody books: a night that was missed is made up for by the next. */
export function workOnHorizons(jobs: Jobs, needs: GroupsNeeds): void {
  jobs.every('groups.horizon', { cron: '20 1 * * *', zone: 'UTC' }, async () => void (await extendHorizons(needs)));
}

/**
 * Plans every endless series of every centre 13 months ahead, and forgets what can no longer be undone. Asked twice it does nothing the second time.
 * @throws Error at the end, when it failed for a series or a centre: the others are done.
 */
export async function extendHorizons(needs: GroupsNeeds): Promise<Extended> {
  const total = { series: 0, sessions: 0, withoutPlace: 0 };
  const failed: string[] = [];
  for (const centre of await jobCentres(needs.db)) {
    const viewer = () => systemViewer('groups.horizon', centre);
    await tried(failed, centre.centreId, () => needs.db.tx(viewer(), async (tx) => forgetImages(tx, await permitOf(tx))));
    const ids = await tried(failed, centre.centreId, () => needs.db.tx(viewer(), endlessSeries));
    for (const id of ids ?? []) {
      const made = (await tried(failed, id, () => untilItHolds(() => needs.db.tx(viewer(), (tx) => extend(tx, id))))) ?? none;
      total.series += made.sessions > 0 ? 1 : 0;
      total.sessions += made.sessions;
      total.withoutPlace += made.withoutPlace;
    }
  }
  tellFailed('planning ahead', failed);
  return total;
}

async function permitOf(tx: Tx): Promise<Permit<'schedule.write'>> {
  const permit = await permitCentre(tx, 'schedule.write');
  if (isRefusal(permit)) throw new Error('the rule table refuses the job of the horizon');
  return permit;
}

const none = { sessions: 0, withoutPlace: 0 };

async function extend(tx: Tx, seriesId: string): Promise<typeof none> {
  const permit = await permitOf(tx);
  const { sessions: before } = await toPlan(tx, seriesId);
  if (before.length === 0) return none;
  await lockAll(tx, [{ kind: 'series', id: seriesId }, ...locksOfPlan(planOf(before))]);
  if (!(await holdSeries(tx, seriesId))) return none;
  const { sessions, zone } = await toPlan(tx, seriesId); // what was planned meanwhile is there now
  const [first] = sessions;
  if (!first) return none;
  const placed = await withPlaces(tx, sessions);
  await insertSessions(
    tx,
    permit,
    { seriesId, zone },
    placed.map((session) => ({ ...session, id: newId() })),
  );
  const withoutPlace = placed.filter((one, n) => one !== sessions[n]).length;
  const fields = ['sessions', ...(withoutPlace > 0 ? ['CONFLICT_OVERLAP'] : [])];
  await writeEvent(tx, { action: 'UPDATE', subjectType: 'Series', subjectId: seriesId, fields, by: permit });
  return { sessions: placed.length, withoutPlace };
}

/** The sessions that the series lacks, beyond the last one that was planned. */
async function toPlan(tx: Tx, seriesId: string): Promise<{ readonly zone: string; readonly sessions: readonly SessionToMake[] }> {
  const facts: ChangeFacts | null = await changeFacts(tx, seriesId, '');
  if (!facts) return { zone: '', sessions: [] };
  const { series, sessions, now } = facts;
  const dates = datesOfTerms(facts, series);
  const last = sessions.at(-1)?.originalDate ?? '';
  if ('problems' in dates) return { zone: '', sessions: [] };
  const { minutes, roomId, staff, topic, capacity } = series;
  const missing = sessionsOf(dates.fits)
    .filter((one) => one.originalDate > last && one.endsAt > now)
    .map(({ originalDate, localDate, localStart, startsAt, endsAt }) => ({
      ...{ originalDate, localDate, localStart, startsAt, endsAt, minutes, roomId, staff, topic, capacity },
      ...{ status: 'SCHEDULED' as const, statusReason: null, overrides: [] },
    }));
  return { zone: series.zone, sessions: missing };
}

const planOf = (added: readonly SessionToMake[]) => ({ updates: [], removed: [], added });

/** A session whose room or leader is taken goes without: it is planned all the same, and shows that it lacks something. */
async function withPlaces(tx: Tx, sessions: readonly SessionToMake[]): Promise<readonly SessionToMake[]> {
  const rooms = await roomsHere(tx);
  const places = sessions.map((session): Placed => ({ ...session, id: null }));
  const taken: readonly Booking[] = await takenAroundPlaces(tx, places, planOf(sessions));
  return sessions.map((session, n) => {
    const place = places[n];
    if (!place) return session;
    const busy = new Set(clashesOfPlaces([place], rooms, taken).map((clash) => clash.wanted.resourceId));
    if (busy.size === 0) return session;
    return {
      ...session,
      roomId: session.roomId !== null && busy.has(session.roomId) ? null : session.roomId,
      staff: session.staff.filter(({ staffId, part }) => part === 'OBSERVER' || !busy.has(staffId)),
    };
  });
}
