import { randomInt } from 'node:crypto';

// Without what is misread when somebody copies it from a note: 0 and o, 1 and l and i.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 16 letters of 31, 79 bits, in groups that can be read out: shown once, and to be changed by its owner. */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
