import type { NameInput } from '@alongside/kit/contract';

export type NameInOne = { readonly given: string; readonly family: string; readonly preferred: string };

/** The names of a form, by language. */
export type NameValues = Readonly<Record<string, NameInOne>>;

const noName: NameInOne = { given: '', family: '', preferred: '' };

export function isBlank({ given, family, preferred }: NameInOne): boolean {
  return `${given}${family}${preferred}`.trim() === '';
}

/** What is sent: each language in which something was typed, in the form's order. Nothing at all still asks for the first, so that its field says so. */
export function namesOf(values: NameValues): NameInput[] {
  const all = Object.entries(values);
  const typed = all.filter(([, name]) => !isBlank(name));
  return (typed.length > 0 ? typed : all.slice(0, 1)).map(([lang, { given, family, preferred }]) => ({
    ...{ lang, given, family },
    preferred: preferred.trim() === '' ? null : preferred,
  }));
}

/** Where the server's `names.1.given` stands in the form: in the second language that was sent. */
export function pathOfName(values: NameValues, lang: string, field: keyof NameInOne): string {
  return `names.${namesOf(values).findIndex((name) => name.lang === lang)}.${field}`;
}

export function everyNamePath(values: NameValues): string[] {
  return namesOf(values).flatMap((_, at) => ['given', 'family', 'preferred', 'lang'].map((field) => `names.${at}.${field}`));
}

type StoredName = {
  readonly lang: string | null;
  readonly given: string | null;
  readonly family: string | null;
  readonly preferred: string | null;
};

/** The form's names of a record: its own languages, and a place for English and Urdu, the page's language first. */
export function nameValues(stored: readonly StoredName[], language: string): NameValues {
  const known = Object.fromEntries(
    stored.map(({ lang, given, family, preferred }) => [
      lang ?? '',
      { given: given ?? '', family: family ?? '', preferred: preferred === given ? '' : (preferred ?? '') },
    ]),
  );
  const langs = [...new Set([language, 'en', 'ur', ...Object.keys(known)])];
  return Object.fromEntries(langs.map((lang) => [lang, known[lang] ?? noName]));
}
