import { bad, good, invalidInput, type Checked } from '@alongside/kit/words';

/** NIST SP 800-63B: at least 8, no rules of composition. 128 bounds the work of the strength estimate. */
export const passwordLength = { min: 8, max: 128 } as const;

/** How many guesses the text would stand, as powers of ten: by itself, and for somebody who knows the person's and the centre's names. */
export type Guesses = { readonly byAnybody: number; readonly byWhoKnowsThem: number };

const enoughGuesses = 6;
const halfCharacter = /\p{Surrogate}/u;

/** Whether a text can be a password at all. Counts characters, not bytes, and never looks at more than it must. */
export function isTooLong(text: string): boolean {
  return text.length > passwordLength.max * 2 || [...text].length > passwordLength.max;
}

/** One spelling for what looks the same, whatever keyboard or script it came from (NFKC). */
export function oneSpelling(text: string): string {
  return text.normalize('NFKC');
}

/** The rules of a new password, each with its reason. `guess` is asked only for a text of bounded length. */
export function checkNewPassword(text: string, path: string, guess: (text: string) => Guesses): Checked<string> {
  const { min, max } = passwordLength;
  if (isTooLong(text)) return bad(invalidInput(path, 'max', `At most ${max} characters.`, max));
  if (halfCharacter.test(text)) return bad(invalidInput(path, 'wellFormed', 'This text holds half a character.'));
  if ([...text].length < min) return bad(invalidInput(path, 'min', `At least ${min} characters.`, min));
  const guesses = guess(text);
  if (guesses.byAnybody < enoughGuesses)
    return bad(invalidInput(path, 'common', 'This is one of the first passwords that somebody would guess.'));
  if (guesses.byWhoKnowsThem < enoughGuesses)
    return bad(invalidInput(path, 'personal', 'This is too close to your name, your e-mail address or the name of the centre.'));
  return good(text);
}

/** What somebody who knows the person would try first: the address, its parts, the names, and the names without spaces. */
export function wordsAbout(facts: { readonly email: string; readonly names: readonly string[] }): string[] {
  const texts = [facts.email, ...facts.names].map((text) => oneSpelling(text).toLowerCase());
  const parts = texts.flatMap((text) => [text, text.replace(/\s+/g, ''), ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(parts)].filter((part) => part.length >= 3);
}
