import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, countGraphemes, type TextRule } from './text.ts';

const name: TextRule = { path: 'input.firstName', max: 200 };
const note: TextRule = { path: 'input.text', max: 100_000, lines: 'many' };
const family = '👨‍👩‍👧‍👦';

describe('text that is taken', () => {
  test.each([
    ['one letter', name, 'Ø', 'Ø'],
    ['200 letters', name, 'ä'.repeat(200), 'ä'.repeat(200)],
    ['200 families, 2,200 code units', name, family.repeat(200), family.repeat(200)],
    ['spaces around it', name, '  Amina \t', 'Amina'],
    ['letters made of two', name, 'Bjo\u0308rk', 'Bj\u00f6rk'],
    ['an apostrophe', name, "O'Brien", "O'Brien"],
    ['a curly apostrophe', name, 'd’Angelo', 'd’Angelo'],
    ['Vietnamese', name, 'Nguyễn Thị', 'Nguyễn Thị'],
    ['Chinese', name, '李', '李'],
    ['Urdu, with the joiner it needs', name, 'آمنہ خاں\u200cزادہ', 'آمنہ خاں\u200cزادہ'],
    ['Hebrew with a mark of direction', name, 'שרה\u200f', 'שרה\u200f'],
    ['a word that looks like a value', name, 'Null', 'Null'],
    ['SQL', name, "Robert'); DROP TABLE client;--", "Robert'); DROP TABLE client;--"],
    ['markup', name, '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a template', note, '{{7*7}} ${7*7} <%= %>', '{{7*7}} ${7*7} <%= %>'],
    ['a terminal escape, in a note', note, 'a\u001b[2Jb', 'a\u001b[2Jb'],
    ['line breaks, in a note', note, 'one\ntwo\n', 'one\ntwo'],
    ['a word of 5,000 letters, in a note', note, 'x'.repeat(5000), 'x'.repeat(5000)],
    ['isolates that came along with a pasted number', name, '\u2066+92 51 5550199\u2069', '+92 51 5550199'],
    ['nothing, where that is allowed', { ...name, min: 0 }, '   ', ''],
  ])('%s', (_what, rule, raw, expected) => {
    expect(cleanText(raw, rule)).toEqual({ ok: true, value: expected });
  });
});

describe('text that is refused', () => {
  test.each([
    ['nothing', name, '', 'required', 1],
    ['only spaces', name, ' \t\n ', 'required', 1],
    ['201 letters', name, 'x'.repeat(201), 'max', 200],
    ['10,000 letters', name, 'x'.repeat(10_000), 'max', 200],
    ['a million letters', name, 'x'.repeat(1_000_000), 'max', 200],
    ['100,001 letters of a note', note, 'x'.repeat(100_001), 'max', 100_000],
    ['one letter under a heap of accents', name, `a${'\u0301'.repeat(5000)}`, 'max', 200],
    ['NUL', name, 'a\u0000b', 'nul', null],
    ['a reversed file name', name, 'abc\u202etxt.exe', 'bidiOverride', null],
    ['half a character', name, 'a\ud83d', 'wellFormed', null],
    ['a line break in a name', name, 'Amina\nKhan', 'oneLine', null],
    ['a terminal escape in a name', name, 'a\u001b[2J', 'oneLine', null],
    ['fewer than asked', { ...name, min: 15 }, 'short', 'min', 15],
    ['a number', name, 7, 'text', null],
    ['null', name, null, 'text', null],
  ])('%s', (_what, rule, raw, constraint, limit) => {
    const answer = cleanText(raw, rule);
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'BAD_USER_INPUT', path: rule.path, constraint, limit }] });
  });

  test('a flood is refused before it is segmented', () => {
    const flood = family.repeat(1_000_000);
    const before = process.cpuUsage(); // not the wall clock: a busy machine is no fault of the rule
    cleanText(flood, name);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
  });
});

describe('whatever is typed', () => {
  // Not fast-check's own unit 'binary': under Jest its tables alone cost two seconds.
  const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

  test('what was taken is taken again unchanged, within its bound', () => {
    fc.assert(
      fc.property(fc.array(anyCharacter, { maxLength: 60 }), (characters) => {
        const once = cleanText(characters.join(''), note);
        if (!once.ok) return;
        expect(cleanText(once.value, note)).toEqual(once);
        expect(once.value).not.toContain('\u0000');
      }),
    );
  });

  test('letters are counted as a reader counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', family, 'é', 'e\u0301', 'آ', '🇵🇰', '\r\n', 'क्षि'), { maxLength: 400 }), (letters) => {
        const text = letters.join('');
        expect(countGraphemes(text)).toBe([...new Intl.Segmenter('en').segment(text)].length);
      }),
    );
    expect([countGraphemes(''), countGraphemes('Bjo\u0308rk'), countGraphemes(family), countGraphemes('آمنہ')]).toEqual([0, 5, 1, 4]);
  });
});
