/** A name in one script; `lang` is BCP 47. `preferred` is what the person wants to be called; `family` may be empty. */
export type NameInScript = { readonly lang: string; readonly preferred: string; readonly given: string; readonly family: string };

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const arabicScript = /\p{Script=Arabic}/u;
const cased = /\p{Lu}|\p{Ll}/u;

/**
 * Preferred name and last initial, as rosters and lists show it: "Amina R.", "آمنہ ر۔".
 * A script without capitals or Arabic letters (李) has no custom of initials: the preferred name stands alone.
 */
export function displayName(name: NameInScript): string {
  const initial = initialOf(name.family);
  return initial ? `${name.preferred} ${initial}` : name.preferred;
}

function initialOf(family: string): string | null {
  const first = [...letters.segment(family)].map(({ segment }) => segment).find((segment) => /\p{L}/u.test(segment));
  if (!first) return null;
  if (arabicScript.test(first)) return `${first}۔`;
  return cased.test(first) ? `${first.toUpperCase()}.` : null;
}

/** The name that lists sort by: preferred name first, since that is what is shown. English before other scripts, so that one list has one order. */
export function sortName(names: readonly NameInScript[]): string {
  const chosen = inOrder(names)[0];
  return chosen ? `${chosen.preferred} ${chosen.family}`.trim().toLowerCase() : '';
}

/** English first, then by language tag: the order in which a person's names are kept and shown. */
export function inOrder<Name extends { readonly lang: string }>(names: readonly Name[]): readonly Name[] {
  const rank = ({ lang }: Name) => (lang === 'en' ? '' : lang);
  return [...names].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
