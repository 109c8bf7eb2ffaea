import type { BadInput, Room, SeriesInput } from '@alongside/kit/contract';
import { badInputAt, type Tx } from '@alongside/kit/server';
import { isId } from '@alongside/kit/words';
import type { SeriesDraft } from '@alongside/programme/groups/domain';
import { openRooms, staffHere } from './bookings.store.ts';
import { serviceRows } from './series.store.ts';

/** The contract's input as the domain's word. The zone is the centre's. */
export function draftOf(tx: Tx, input: SeriesInput): SeriesDraft {
  const { titles, kind, firstDate, localStart, minutes, rrule, capacity, staff, skipDates } = input;
  const { extraDates, topic, onClosure } = input;
  const more = { extraDates: extraDates ?? [], topic: topic ?? null, onClosure: onClosure ?? ('KEEP' as const) };
  return { titles, kind, zone: tx.viewer.zone, firstDate, localStart, minutes, rrule, capacity, staff, skipDates, ...more };
}

export type Named = {
  readonly rooms: readonly Room[];
  readonly room: Room | null;
  readonly problems: (BadInput & { __typename: 'BadInput' })[];
};

/** What the input names by id: it must be there, at this centre, in use. A room or person of another centre is told apart from none by nobody. */
export async function namedIn(tx: Tx, input: SeriesInput): Promise<Named> {
  const problems: Named['problems'] = [];
  const miss = (path: string[], message: string) => problems.push(badInputAt(['input', ...path], 'known', message));
  const ids = [input.id, input.serviceId, ...(input.roomId ? [input.roomId] : []), ...input.staff.map((one) => one.staffId)];
  const wellFormed = ids.every(isId);
  if (!isId(input.id)) miss(['id'], 'This is no id.');
  const rooms = await openRooms(tx);
  const room = rooms.find((one) => one.id === input.roomId) ?? null;
  const services = wellFormed ? await serviceRows(tx, [input.serviceId]) : [];
  if (services.length === 0) miss(['serviceId'], 'Choose one of the services of this centre.');
  if (input.roomId && !room) miss(['roomId'], 'Choose one of the rooms in use.');
  const here = wellFormed
    ? await staffHere(
        tx,
        input.staff.map((one) => one.staffId),
      )
    : new Set<string>();
  input.staff.forEach((one, i) => {
    if (!here.has(one.staffId)) miss(['staff', String(i), 'staffId'], 'Choose somebody who works at this centre.');
  });
  return { rooms, room, problems };
}
