import { bad, good, invalidInput, type Checked } from './outcome.ts';

/** `max` and `min` count graphemes (what a reader calls letters). `lines: 'many'` allows line breaks and other control characters, as a note may hold. */
export type TextRule = { readonly path: string; readonly max: number; readonly min?: number; readonly lines?: 'one' | 'many' };

const reorders = /[\u202d\u202e]/u; // overrides: they make "txt.exe" read as "exe.txt", and reorder the neighbours on a list
const pastedMarks = /[\u202a-\u202c\u2066-\u2069]/gu; // embeddings and isolates come along when a phone number or name is pasted; we isolate ourselves
const halfCharacter = /\p{Surrogate}/u;
const controls = /[\p{Cc}\u2028\u2029]/u;
const unitsPerGrapheme = 16; // a family emoji has 11 UTF-16 units; beyond this it is a flood, refused before the costly segmentation

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const stretch = 512; // Intl.Segmenter copies the whole text for each letter: in short stretches the work stays linear

/** How many letters a reader sees; stops counting above `enough`. */
export function countGraphemes(text: string, enough = Infinity): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= enough;) {
    const segments = [...graphemes.segment(text.slice(at, at + stretch))];
    const isLast = at + stretch >= text.length;
    // The last letter of a stretch may go on in the next one, so it is counted there; unless it fills the stretch alone.
    const whole = isLast || segments.length === 1 ? segments.length : segments.length - 1;
    count += whole;
    at += isLast ? stretch : (segments[whole]?.index ?? stretch);
  }
  return count;
}

/**
 * The one way by which typed text enters: trimmed, in Unicode NFC, without what PostgreSQL cannot keep (NUL, half characters) or what reorders its
 * neighbours. Everything else stays as typed: markup, quotes and formulas are text, and are escaped where they are shown.
 */
export function cleanText(raw: unknown, rule: TextRule): Checked<string> {
  const refuse = (constraint: string, message: string, limit: number | null = null) =>
    bad(invalidInput(rule.path, constraint, message, limit));
  if (typeof raw !== 'string') return refuse('text', 'This must be text.');
  if (raw.length > rule.max * unitsPerGrapheme) return refuse('max', `At most ${rule.max} characters.`, rule.max);
  if (raw.includes('\u0000')) return refuse('nul', 'This text holds a NUL character, which cannot be kept.');
  if (halfCharacter.test(raw)) return refuse('wellFormed', 'This text holds half a character.');
  if (reorders.test(raw)) return refuse('bidiOverride', 'This text holds a character that reverses the direction of reading.');
  const text = raw.replace(pastedMarks, '').normalize('NFC').trim();
  if (rule.lines !== 'many' && controls.test(text)) return refuse('oneLine', 'This must be one line, without control characters.');
  const length = countGraphemes(text, rule.max);
  const min = rule.min ?? 1;
  if (length < min) return refuse(min === 1 ? 'required' : 'min', min === 1 ? 'This is needed.' : `At least ${min} characters.`, min);
  if (length > rule.max) return refuse('max', `At most ${rule.max} characters.`, rule.max);
  return good(text);
}
