import { wordsOf } from './normalise.ts';

/** One word of a search. `trigrams` find it by its beginning and its parts, `deletions` find it through one typing error. */
export type SearchWord = { readonly trigrams: readonly string[]; readonly deletions: readonly string[] };

/** The share of a word's trigrams that a name must have. The store's SQL takes both figures from here. */
export const enoughTrigrams = 0.5;
/** What a word counts that differs by one typing error: less than the word itself, more than most of its parts. */
export const typingErrorScore = 0.8;

const longestSearch = 200;
const mostWords = 8;
const longestWord = 40;
/** In a word of three letters one typing error makes another name: Ali, Eli. */
const shortestWithErrors = 4;

/** Three letters each, with two blanks before the word and one after it, so that its beginning counts more. */
function trigramsOf(word: string): readonly string[] {
  const letters = [' ', ' ', ...word, ' '];
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))];
}

/**
 * The word with each of its letters left out, marked with "~", and the word itself.
 * Two words that are one letter's insertion, loss, exchange or swap apart share at least one of these.
 */
function deletionsOf(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length < shortestWithErrors) return [];
  return [...new Set([`~${word}`, ...letters.map((_, at) => `~${[...letters.slice(0, at), ...letters.slice(at + 1)].join('')}`)])];
}

/** What the `search_grams` column holds of all names of a client, in every script. */
export function gramsOf(names: readonly string[]): readonly string[] {
  const words = names.flatMap((name) => wordsOf(name)).map(cut);
  return [...new Set(words.flatMap((word) => [...trigramsOf(word), ...deletionsOf(word)]))].sort();
}

/** The words of what was typed; empty when it holds no letter and no digit, which then finds nobody. Text beyond 200 characters or 8 words is not read. */
export function searchWords(typed: string): readonly SearchWord[] {
  const words = [...new Set(wordsOf(typed.slice(0, longestSearch)).map(cut))].slice(0, mostWords);
  return words.map((word) => ({ trigrams: trigramsOf(word), deletions: deletionsOf(word) }));
}

function cut(word: string): string {
  return [...word].slice(0, longestWord).join('');
}

/**
 * How well a client's grams answer a search: 0 when not found, else up to 1. More than half of the words must be found, so that a middle name that
 * is not stored does no harm and a common family name alone does not bring everybody. The store's SQL says the same; a spec holds them together.
 */
export function scoreOf(grams: ReadonlySet<string>, words: readonly SearchWord[]): number {
  const scores = words.map((word) => scoreOfWord(grams, word));
  const found = scores.filter((score) => score > 0).length;
  return found * 2 > words.length ? scores.reduce((sum, score) => sum + score, 0) / words.length : 0;
}

function scoreOfWord(grams: ReadonlySet<string>, { trigrams, deletions }: SearchWord): number {
  const share = trigrams.filter((gram) => grams.has(gram)).length / trigrams.length;
  const near = deletions.some((gram) => grams.has(gram)) ? typingErrorScore : 0;
  return Math.max(share >= enoughTrigrams ? share : 0, near);
}

/** How alike two normalised words are, both ways the same: 1 equal, less for a typing error, else the share of trigrams in common (Dice) if it is half. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const deletions = new Set(deletionsOf(one));
  if (deletionsOf(other).some((gram) => deletions.has(gram))) return typingErrorScore;
  const trigrams = new Set(trigramsOf(one));
  const others = trigramsOf(other);
  const share = (2 * others.filter((gram) => trigrams.has(gram)).length) / (trigrams.size + others.length);
  return share >= enoughTrigrams ? share : 0;
}
