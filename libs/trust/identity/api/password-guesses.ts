import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { commonPasswords, wordsAbout, type Guesses } from '@alongside/trust/identity/domain';

const estimate = new ZxcvbnFactory({ dictionary: { passwords: [...commonPasswords] } });

/** Asks the estimate twice: for anybody, and for somebody who knows these names. Give it texts of bounded length only. */
export function guessesOf(about: { readonly email: string; readonly names: readonly string[] }): (text: string) => Guesses {
  const words = wordsAbout(about);
  return (text) => ({
    byAnybody: estimate.check(text).guessesLog10,
    byWhoKnowsThem: estimate.check(text.toLowerCase(), words).guessesLog10,
  });
}
