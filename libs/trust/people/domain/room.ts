import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';
import { problemsOf } from './client.ts';

/** `bufferMinutes`: how long the room stays empty after a session. */
export type RoomDraft = { readonly name: string; readonly capacity: number; readonly bufferMinutes: number };

export const longestBuffer = 120;

export function checkRoom(draft: RoomDraft, at: string): Checked<RoomDraft> {
  const name = cleanText(draft.name, { path: `${at}.name`, max: 80 });
  const fits = Number.isInteger(draft.capacity) && draft.capacity >= 1 && draft.capacity <= 200;
  const capacity = fits ? good(draft.capacity) : bad(invalidInput(`${at}.capacity`, 'range', 'Between 1 and 200 people.', '1-200'));
  const wanted = draft.bufferMinutes;
  const isPause = Number.isInteger(wanted) && wanted >= 0 && wanted <= longestBuffer;
  const buffer = isPause ? good(wanted) : bad(invalidInput(`${at}.bufferMinutes`, 'range', `0 to ${longestBuffer} minutes.`, '0-120'));
  if (!name.ok || !capacity.ok || !buffer.ok) return bad(...problemsOf(name, capacity, buffer));
  return good({ name: name.value, capacity: capacity.value, bufferMinutes: buffer.value });
}
