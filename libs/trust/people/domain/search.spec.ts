import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise, wordsOf } from './normalise.ts';
import { gramsOf, scoreOf, searchWords } from './search.ts';

const score = (stored: readonly string[], typed: string) => scoreOf(new Set(gramsOf(stored)), searchWords(typed));
const amina = ['Amina', 'Rahman', 'آمنہ', 'رحمان'];

describe('normalise', () => {
  test.each([
    ['ÀÉÎõü', 'aeiou'],
    ['Nguyễn', 'nguyen'],
    ['ﬁona', 'fiona'],
    ['Straße', 'strasse'],
    ['İpek', 'ipek'],
    ['علي', 'علی'],
    ['كريم', 'کریم'],
    ['فاطمة', 'فاطمہ'],
    ['آمِنَہ', 'امنہ'],
    ['محـــمد', 'محمد'],
    ['۱۲۳ ٤٥٦', '123 456'],
  ])('%s reads as %s', (typed, form) => {
    expect(normalise(typed)).toBe(form);
  });

  test('what is normal stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)));
  });

  test('punctuation separates words', () => {
    expect(wordsOf("O'Brien-al Rahman")).toEqual(['o', 'brien', 'al', 'rahman']);
  });
});

describe('a search', () => {
  test.each(['Amina', 'amina rahman', 'Rahman, Amina', 'A', 'Ami', 'آمنہ', 'امنه', 'آمِنَہ رحمان', 'Amina Bibi Rahman'])(
    'finds her by %s',
    (typed) => {
      expect(score(amina, typed)).toBeGreaterThan(0);
    },
  );

  test.each(['Amnia', 'Anina', 'Amna', 'Aminaa', 'Zmina', 'رحمن'])('forgives the typing error in %s', (typed) => {
    expect(score(amina, typed)).toBeGreaterThanOrEqual(0.5);
  });

  test.each(['Bilal', 'Amina Khan', 'xyz', '%', '_', '\\', '.*', '(x+)+$', "' or 1=1 --", ''])('does not find her by %j', (typed) => {
    expect(score(amina, typed)).toBe(0);
  });

  test('prefers the name itself to a likely one', () => {
    expect(score(['Sara'], 'Sara')).toBeGreaterThan(score(['Sana'], 'Sara'));
    expect(score(['Sana'], 'Sara')).toBeGreaterThan(0);
  });

  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzاآبتجحدرسعقکلمنہوی');
  const word = fc.array(letter, { minLength: 4, maxLength: 12 }).map((letters) => letters.join(''));

  test('finds every name of four letters or more through any one error', () => {
    const error = fc.tuple(word, fc.nat(), letter, fc.constantFrom('exchange', 'lose', 'insert', 'swap'));
    fc.assert(
      fc.property(error, ([name, place, other, kind]) => {
        const letters = [...name];
        const at = place % letters.length;
        if (kind === 'exchange') letters[at] = other;
        if (kind === 'lose') letters.splice(at, 1);
        if (kind === 'insert') letters.splice(at, 0, other);
        if (kind === 'swap') letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
        // A word of three letters may have become another name.
        return letters.length < 4 || score([name], letters.join('')) > 0;
      }),
    );
  });

  test('finds a name by any beginning of it', () => {
    fc.assert(fc.property(word, fc.integer({ min: 1, max: 12 }), (name, length) => score([name], [...name].slice(0, length).join('')) > 0));
  });

  test('reads at most 8 words of 200 characters, so that no text makes it slow', () => {
    expect(searchWords('ab cd ef gh ij kl mn op qr st')).toHaveLength(8);
    expect(searchWords('x'.repeat(100_000))[0]?.trigrams.length).toBeLessThan(50);
  });
});
