import { randomBytes } from 'node:crypto';
import { uuidv7 } from '@alongside/kit/words';

/** A new row's name: UUIDv7, so that later rows sort after earlier ones. */
export function newId(): string {
  return uuidv7(Date.now(), randomBytes(10));
}
