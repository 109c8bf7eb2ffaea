import { bad, cleanText, good, invalidInput, type Checked } from '@alongside/kit/words';
import { problemsOf } from './client.ts';

export type RoomDraft = { readonly name: string; readonly capacity: number };

export function checkRoom(draft: RoomDraft, at: string): Checked<RoomDraft> {
  const name = cleanText(draft.name, { path: `${at}.name`, max: 80 });
  const fits = Number.isInteger(draft.capacity) && draft.capacity >= 1 && draft.capacity <= 200;
  const capacity = fits ? good(draft.capacity) : bad(invalidInput(`${at}.capacity`, 'range', 'Between 1 and 200 people.', '1-200'));
  if (!name.ok || !capacity.ok) return bad(...problemsOf(name, capacity));
  return good({ name: name.value, capacity: capacity.value });
}
