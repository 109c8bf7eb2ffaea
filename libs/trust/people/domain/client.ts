import { isNearDate, parseLocalDate, type LocalDate } from '@alongside/kit/time';
import { bad, cleanText, good, invalidInput, type Checked, type InvalidInput } from '@alongside/kit/words';
import type { NameInScript } from './names.ts';

export type Gender = 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN';
export type Identity = {
  readonly names: readonly NameInScript[];
  readonly birthDate: LocalDate | null;
  readonly gender: Gender;
  readonly languages: readonly string[];
};

/** As it comes from a form or a file: nothing is sure but the shape. */
export type IdentityDraft = {
  readonly names: readonly {
    readonly lang: string;
    readonly preferred?: string | null;
    readonly given: string;
    readonly family?: string | null;
  }[];
  readonly birthDate?: LocalDate | null;
  readonly gender: Gender;
  readonly languages: readonly string[];
};

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const most = { names: 6, languages: 10, nameLength: 200 };

/** A cleaned identity, or everything that is wrong with it. `at` is the path of the draft in the input ("input"). */
export function checkIdentity(draft: IdentityDraft, today: LocalDate, at: string): Checked<Identity> {
  const names = checkNames(draft.names, `${at}.names`);
  const birthDate = checkBirthDate(draft.birthDate ?? null, today, `${at}.birthDate`);
  const languages = checkLanguages(draft.languages, `${at}.languages`);
  if (names.ok && birthDate.ok && languages.ok)
    return good({ names: names.value, birthDate: birthDate.value, gender: draft.gender, languages: languages.value });
  return bad(...problemsOf(names, birthDate, languages));
}

export function problemsOf(...checks: readonly Checked<unknown>[]): readonly InvalidInput[] {
  return checks.flatMap((check) => (check.ok ? [] : check.problems));
}

function checkNames(drafts: IdentityDraft['names'], at: string): Checked<readonly NameInScript[]> {
  if (drafts.length === 0) return bad(invalidInput(at, 'required', 'At least one name is needed.'));
  if (drafts.length > most.names) return bad(invalidInput(at, 'max', `At most ${most.names} names.`, most.names));
  const checked = drafts.map((draft, index) => checkName(draft, `${at}[${index}]`));
  const twice = drafts.findIndex((draft, index) => drafts.findIndex((other) => other.lang === draft.lang) < index);
  if (twice >= 0) return bad(invalidInput(`${at}[${twice}].lang`, 'unique', 'There is a name in this language already.'));
  const problems = problemsOf(...checked);
  return problems.length > 0 ? bad(...problems) : good(checked.flatMap((check) => (check.ok ? [check.value] : [])));
}

function checkName(draft: IdentityDraft['names'][number], at: string): Checked<NameInScript> {
  const rule = (field: string, min: number) => ({ path: `${at}.${field}`, max: most.nameLength, min });
  const lang = languageTag.test(draft.lang)
    ? good(draft.lang)
    : bad(invalidInput(`${at}.lang`, 'language', 'A language tag such as "en" or "ur" is wanted.'));
  const given = cleanText(draft.given, rule('given', 1));
  const family = cleanText(draft.family ?? '', rule('family', 0));
  const preferred = cleanText(draft.preferred ?? '', rule('preferred', 0));
  if (!lang.ok || !given.ok || !family.ok || !preferred.ok) return bad(...problemsOf(lang, given, family, preferred));
  return good({ lang: lang.value, preferred: preferred.value || given.value, given: given.value, family: family.value });
}

/** A day of the last hundred years, not after today. */
function checkBirthDate(raw: LocalDate | null, today: LocalDate, at: string): Checked<LocalDate | null> {
  if (raw === null) return good(null);
  const date = parseLocalDate(raw);
  if (!date) return bad(invalidInput(at, 'isoDate', 'A date such as 1990-04-03 is wanted.'));
  if (date > today || !isNearDate(date, today)) return bad(invalidInput(at, 'range', 'A day of the last hundred years, not after today.'));
  return good(date);
}

function checkLanguages(raw: readonly string[], at: string): Checked<readonly string[]> {
  if (raw.length > most.languages) return bad(invalidInput(at, 'max', `At most ${most.languages} languages.`, most.languages));
  const wrong = raw.findIndex((tag) => !languageTag.test(tag));
  if (wrong >= 0) return bad(invalidInput(`${at}[${wrong}]`, 'language', 'A language tag such as "en" or "ur" is wanted.'));
  return good([...new Set(raw)]);
}

/** The centre's own number for a client: letters, digits and . / _ - without blanks, kept in capitals. */
export function checkCode(raw: string, at: string): Checked<string> {
  const text = cleanText(raw, { path: at, max: 30 });
  if (!text.ok) return text;
  const code = text.value.toUpperCase();
  return /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u.test(code)
    ? good(code)
    : bad(invalidInput(at, 'code', 'Letters, digits and . / _ - only, without blanks.'));
}
