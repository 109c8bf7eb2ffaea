import type { Room } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { freeRooms, freeStarts, overlaps, widestShiftMinutes, type Booking, type Plan } from '@alongside/programme/groups/domain';
import { takenAroundPlaces, type Placed } from './change-places.ts';
import { staffNeeded, type WaysOut } from './clash.problem.ts';
import { mayLead } from './staff-to-lead.store.ts';

const mostOffered = 8;

/** Rooms, starts and people that are free for all sessions of a plan, best first. */
export async function waysOut(tx: Tx, plan: Plan, places: readonly Placed[], rooms: readonly Room[]): Promise<WaysOut> {
  const [first] = places;
  if (!first) return { freeRooms: [], freeStarts: [], freeStaff: [] };
  const leading = new Set(places.flatMap(({ staff }) => staffNeeded(staff)));
  const candidates = (await mayLead(tx)).filter(({ staffId }) => !leading.has(staffId));
  const staffIds = candidates.map(({ staffId }) => staffId);
  const taken = await takenAroundPlaces(tx, places, plan, { marginMinutes: widestShiftMinutes, staffIds });
  return {
    freeRooms: freeRooms(rooms, taken, places),
    freeStarts: startsFor(plan, places, taken),
    freeStaff: candidates.filter(({ staffId }) => isFree(staffId, taken, places)).slice(0, mostOffered),
  };
}

function isFree(staffId: string, taken: readonly Booking[], places: readonly Placed[]): boolean {
  return !taken.some(({ resourceId, ...span }) => resourceId === staffId && places.some((place) => overlaps(span, place)));
}

/** Only where all of them begin at one time: another start is one for all. */
function startsFor(plan: Plan, places: readonly Placed[], taken: readonly Booking[]): string[] {
  const sessions = [...plan.updates.map(({ after }) => after), ...plan.added];
  const [one] = sessions;
  if (!one || sessions.some(({ localStart, minutes }) => localStart !== one.localStart || minutes !== one.minutes)) return [];
  const needed = places.flatMap(({ roomId, staff }) => [...(roomId ? [roomId] : []), ...staffNeeded(staff)]);
  return freeStarts(one.localStart, one.minutes, places, [...new Set(needed)], taken);
}
