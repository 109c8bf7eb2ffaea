import { fromColumn, fromColumnOrNull, newId, toColumn } from '@alongside/kit/server';
import type { PlantedSeries } from './plant-groups.ts';
import type { StaffFacts, World } from './world.ts';

/** A change of a series that this person has just made, with nothing in it: undoing it succeeds once. */
export async function plantChange(world: World, by: StaffFacts, { seriesId }: PlantedSeries): Promise<string> {
  const id = newId();
  const { centreId, staffId: byStaff } = by;
  const row = await world.owner.groupSeries.findFirstOrThrow({ where: { centreId, id: seriesId } });
  const staff = await world.owner.seriesStaff.findMany({ where: { centreId, seriesId }, select: { staffId: true, part: true } });
  const { rrule, localStart, minutes, zone, roomId, topic, capacity, onClosure, version } = row;
  const dates = { firstDate: fromColumn(row.firstDate), termsFrom: null, endedOn: fromColumnOrNull(row.endedOn), exdates: [], rdates: [] };
  const series = { rrule, localStart, minutes, zone, roomId, topic, capacity, onClosure, staff, ...dates };
  const before = { series, version, pieceFrom: null, updated: [], removed: [], added: [] };
  await world.owner.seriesChange.create({ data: { centreId, id, seriesId, byStaff, at: toColumn('2030-01-01'), before } });
  return id;
}
