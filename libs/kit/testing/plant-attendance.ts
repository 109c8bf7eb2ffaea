import { newId } from '@alongside/kit/server';
import type { PlantedClient } from './plant-people.ts';
import type { StaffFacts, World } from './world.ts';

type MarkWishes = {
  readonly status?: 'PRESENT' | 'LATE' | 'LEFT_EARLY' | 'ABSENT' | 'EXCUSED' | null;
  readonly walkIn?: boolean;
  readonly arrivedMinute?: number;
  readonly leftMinute?: number;
};

/** A mark by this staff member (present, unless said otherwise), without a history. */
export async function plantMark(
  world: World,
  by: StaffFacts,
  sessionId: string,
  client: PlantedClient,
  over: MarkWishes = {},
): Promise<void> {
  const { status = 'PRESENT', walkIn = false, arrivedMinute = null, leftMinute = null } = over;
  await world.owner.mark.create({
    data: {
      ...{ centreId: by.centreId, sessionId, clientId: client.clientId, status, walkIn, arrivedMinute, leftMinute },
      ...{ capturedAt: world.now, recordedAt: world.now, recordedBy: by.staffId, version: 1 },
    },
  });
}

/** Ends a session as if somebody had finished (or cancelled) it. */
export async function plantStatus(world: World, sessionId: string, status: 'HELD' | 'NOT_HELD' | 'CANCELLED'): Promise<void> {
  await world.owner.groupSession.updateMany({ where: { id: sessionId }, data: { status } });
}

type OpWishes = {
  readonly opId?: string;
  readonly arrivedMinute?: number;
  readonly leftMinute?: number;
  readonly capturedAt?: Date;
  readonly expectedVersion?: number;
  readonly walkIn?: boolean;
};

/** One tap as the browser sends it: at the world's own moment, on a person without a mark. */
export function aTap<Status extends string | null>(world: World, clientId: string, status: Status, over: OpWishes = {}) {
  return { opId: newId(), clientId, status, capturedAt: world.now, expectedVersion: 0, walkIn: false, ...over };
}
