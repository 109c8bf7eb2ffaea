import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { guessedPasswords, type Estimate } from '@alongside/trust/identity/domain';

const zxcvbn = new ZxcvbnFactory({ dictionary: { passwords: [...guessedPasswords] } });

/** Offline: nothing about a password leaves this process. Give it texts of bounded length only. */
export const estimateGuesses: Estimate = (text, words) => zxcvbn.check(text, [...words]).guessesLog10;
