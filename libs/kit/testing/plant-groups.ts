import { newId, toColumn } from '@alongside/kit/server';
import { addDays, addMinutes, instantOf } from '@alongside/kit/time';
import type { PlantedClient } from './plant-people.ts';
import type { CentreFacts, StaffFacts, World } from './world.ts';

export async function plantService(
  world: World,
  centre: CentreFacts,
  over: { readonly title?: string; readonly kind?: 'CLINICAL' | 'PEER' | 'COMMUNITY' } = {},
): Promise<string> {
  const id = newId();
  const { organisationId, centreId } = centre;
  const titles = { en: over.title ?? 'Group therapy' };
  await world.owner.service.create({ data: { organisationId, centreId, id, titles, kind: over.kind ?? 'CLINICAL' } });
  return id;
}

export type PlantedSeries = {
  readonly seriesId: string;
  readonly serviceId: string;
  readonly sessionIds: readonly string[];
  readonly minutes: number;
};

type SeriesWishes = {
  readonly serviceId?: string;
  readonly firstDate?: string;
  readonly localStart?: string;
  readonly minutes?: number;
  readonly weeks?: number;
  readonly capacity?: number;
  readonly roomId?: string;
  readonly peer?: StaffFacts;
};

/** A weekly group led by `lead`: `weeks` sessions (8) from `firstDate` (4 November 2026) at `localStart` (10:00). */
export async function plantSeries(world: World, lead: StaffFacts, over: SeriesWishes = {}): Promise<PlantedSeries> {
  const { organisationId, centreId, zone } = lead;
  const { firstDate = '2026-11-04', localStart = '10:00', minutes = 60, weeks = 8, capacity = 12 } = over;
  const serviceId = over.serviceId ?? (await plantService(world, lead));
  const seriesId = newId();
  const roomId = over.roomId ?? null;
  await world.owner.groupSeries.create({
    data: {
      ...{ organisationId, centreId, id: seriesId, serviceId, roomId, zone, localStart, minutes, capacity },
      titles: { en: 'Morning group', ur: 'صبح کا گروپ' },
      kind: 'CLINICAL',
      firstDate: toColumn(firstDate),
      rrule: `FREQ=WEEKLY;COUNT=${weeks}`,
    },
  });
  const parts = [
    { staffId: lead.staffId, part: 'LEAD' as const },
    ...(over.peer ? [{ staffId: over.peer.staffId, part: 'PEER' as const }] : []),
  ];
  await world.owner.seriesStaff.createMany({ data: parts.map((part) => ({ centreId, seriesId, ...part })) });
  const sessionIds: string[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const localDate = addDays(firstDate, week * 7);
    const start = instantOf(localDate, localStart, zone);
    if (start.kind !== 'ok') continue;
    const times = { startsAt: start.instant, endsAt: addMinutes(start.instant, minutes) };
    const id = newId();
    const day = toColumn(localDate);
    await world.owner.groupSession.create({
      data: { centreId, id, seriesId, originalDate: day, localDate: day, localStart, minutes, zone, roomId, ...times },
    });
    await world.owner.sessionStaff.createMany({ data: parts.map((part) => ({ centreId, sessionId: id, ...part, ...times })) });
    sessionIds.push(id);
  }
  return { seriesId, serviceId, sessionIds, minutes };
}

/** An active spell, since 1 November 2026 unless said otherwise. */
export async function plantMembership(
  world: World,
  centre: CentreFacts,
  series: PlantedSeries,
  client: PlantedClient,
  over: { readonly from?: string; readonly until?: string } = {},
): Promise<string> {
  const id = newId();
  await world.owner.membership.create({
    data: {
      centreId: centre.centreId,
      id,
      seriesId: series.seriesId,
      clientId: client.clientId,
      state: 'ACTIVE',
      fromDate: toColumn(over.from ?? '2026-11-01'),
      untilDate: over.until ? toColumn(over.until) : null,
    },
  });
  return id;
}
