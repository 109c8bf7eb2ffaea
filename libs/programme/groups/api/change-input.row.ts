import type { BadInput, ChangeInput, Room } from '@alongside/kit/contract';
import { badInput, badInputAt, type Tx } from '@alongside/kit/server';
import { cleanText, isId } from '@alongside/kit/words';
import type { Change } from '@alongside/programme/groups/domain';
import { roomsHere, staffHere } from './bookings.store.ts';

/** The contract's input as the domain's word: null says nothing but for room and topic, where it says none. */
export function changeOf(input: ChangeInput): Change {
  const { scope, localDate, localStart, minutes, rrule, roomId, staff, topic, capacity, onClosure, cancelReason } = input;
  return {
    scope,
    wish: {
      localDate: localDate ?? undefined,
      localStart: localStart ?? undefined,
      minutes: minutes ?? undefined,
      rrule: rrule ?? undefined,
      roomId,
      staff: staff ?? undefined,
      topic,
      capacity: capacity ?? undefined,
      onClosure: onClosure ?? undefined,
    },
    cancelReason: cancelReason ?? null,
  };
}

/** `rooms`: all of them, for their pauses; archived ones are not offered. */
type NamedHere = { readonly rooms: readonly Room[]; readonly problems: BadInput[]; readonly reason: string | null };

/** What a change names by id must be at this centre and in use; what it keeps may be archived by now. `reason`: the override's, cleaned. */
export async function namedInChange(tx: Tx, input: ChangeInput): Promise<NamedHere> {
  const problems: BadInput[] = [];
  const rooms = await roomsHere(tx);
  if (!isId(input.id)) problems.push(badInputAt(['input', 'id'], 'id', 'This is no id.'));
  if (input.roomId && !rooms.some((room) => room.id === input.roomId && !room.archived))
    problems.push(badInputAt(['input', 'roomId'], 'known', 'Choose one of the rooms in use.'));
  const staffIds = (input.staff ?? []).map((one) => one.staffId);
  const here = staffIds.length > 0 && staffIds.every(isId) ? await staffHere(tx, staffIds) : new Set<string>();
  staffIds.forEach((id, i) => {
    if (!here.has(id))
      problems.push(badInputAt(['input', 'staff', String(i), 'staffId'], 'known', 'Choose somebody who works at this centre.'));
  });
  const reason = input.overrideReason ? cleanText(input.overrideReason, { path: 'input.overrideReason', max: 200, min: 0 }) : null;
  if (reason && !reason.ok) problems.push(...reason.problems.map(badInput));
  return { rooms, problems, reason: (reason?.ok && reason.value) || null };
}
