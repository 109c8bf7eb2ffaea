import { isId } from '@alongside/kit/words';
import type { Place } from './audit.store.ts';

/** A place in the trail as text that travels in a request: milliseconds and id. */
export function toCursor({ at, id }: Place): string {
  return Buffer.from(`${at.getTime()} ${id}`).toString('base64url');
}

/** Null for everything that this file did not write. */
export function fromCursor(text: string): Place | null {
  if (text.length > 100) return null;
  const [ms = '', id] = Buffer.from(text, 'base64url').toString('latin1').split(' ');
  return /^\d{1,15}$/.test(ms) && isId(id) ? { at: new Date(Number(ms)), id } : null;
}
