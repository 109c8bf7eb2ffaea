import { bad, good, invalidInput, type Checked } from '@alongside/kit/words';

/** NIST SP 800-63B: at least 8, no rules of composition. 128 bounds the work of the strength estimate. */
export const passwordLength = { min: 8, max: 128 } as const;

/** How many guesses a text would stand, as a power of ten, for somebody who tries these words first. */
export type Estimate = (text: string, words: readonly string[]) => number;

const enoughGuesses = 6;
const enoughBesidesWords = 6;
const halfCharacter = /\p{Surrogate}/u;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/** Whether a text is beyond what is looked at at all. Counts characters, not bytes. */
export function isTooLong(text: string): boolean {
  return text.length > passwordLength.max * 2 || [...text].length > passwordLength.max;
}

/** One spelling for what looks the same, whatever keyboard or script it came from (NFKC). */
export function oneSpelling(text: string): string {
  return text.normalize('NFKC');
}

/**
 * The rules of a new password, each with its reason. `words`: what somebody who knows the person would try first (`wordsAbout`).
 * `estimate` is asked only about a text of bounded length.
 */
export function checkNewPassword(text: string, path: string, words: readonly string[], estimate: Estimate): Checked<string> {
  const { min, max } = passwordLength;
  if (isTooLong(text)) return bad(invalidInput(path, 'max', `At most ${max} characters.`, max));
  if (halfCharacter.test(text)) return bad(invalidInput(path, 'wellFormed', 'This text holds half a character.'));
  if ([...text].length < min) return bad(invalidInput(path, 'min', `At least ${min} characters.`, min));
  if (estimate(text, []) < enoughGuesses)
    return bad(invalidInput(path, 'common', 'This is one of the first passwords that somebody would guess.'));
  const lower = oneSpelling(text).toLowerCase();
  if (isMostlyMadeOf(lower, words) || estimate(lower, words) < enoughGuesses)
    return bad(invalidInput(path, 'personal', 'This is too close to your name, your e-mail address or the name of the centre.'));
  return good(text);
}

/** The estimate thinks two names side by side strong, since it knows their order as little as a stranger does. */
function isMostlyMadeOf(text: string, words: readonly string[]): boolean {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, word) => left.replaceAll(word, ' '), text);
  return rest !== text && rest.replace(notLetterOrDigit, '').length < enoughBesidesWords;
}

/** What somebody who knows the person would try first: the address, its parts, the names, and the names without spaces. */
export function wordsAbout(facts: { readonly email: string; readonly names: readonly string[] }): string[] {
  const texts = [facts.email, ...facts.names].map((text) => oneSpelling(text).toLowerCase());
  const parts = texts.flatMap((text) => [text, text.replace(/\s+/g, ''), ...text.split(notLetterOrDigit)]);
  return [...new Set(parts)].filter((part) => part.length >= 3);
}
