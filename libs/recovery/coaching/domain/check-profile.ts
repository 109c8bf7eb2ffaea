import { bad, cleanText, good, invalidInput, type Checked, type InvalidInput } from '@alongside/kit/words';
import { windowProblems, type WeekWindow } from './windows.ts';

const mostPeople = 50;
const language = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const most = { languages: 10, avoidCoachIds: 50 } as const;

type Lists = {
  readonly languages: readonly string[];
  readonly windows: readonly WeekWindow[];
  readonly words: Readonly<Record<string, readonly string[]>>;
};

function listProblems({ languages, windows, words }: Lists): InvalidInput[] {
  const found: InvalidInput[] = [];
  if (languages.length === 0) found.push(invalidInput('input.languages', 'required', 'At least one language.', 1));
  if (languages.length > most.languages) found.push(invalidInput('input.languages', 'max', 'At most 10 languages.', most.languages));
  const strange = languages.findIndex((one) => !language.test(one));
  if (strange !== -1) found.push(invalidInput(`input.languages.${strange}`, 'language', 'A language is written like en or ur.'));
  for (const [name, list] of Object.entries({ ...words, languages }))
    if (new Set(list).size < list.length) found.push(invalidInput(`input.${name}`, 'unique', 'Each once.'));
  return [...found, ...windowProblems(windows, 'input.windows')];
}

/** What is wrong with a coach's profile as it was typed. */
export function profileProblems(profile: Lists & { readonly cap: number | null }): InvalidInput[] {
  const { cap } = profile;
  const isCap = cap === null || (Number.isInteger(cap) && cap >= 0 && cap <= mostPeople);
  return [...listProblems(profile), ...(isCap ? [] : [invalidInput('input.cap', 'max', `From 0 to ${mostPeople} people.`, mostPeople)])];
}

/** The wish with its text cleaned, or all that is wrong with it. */
export function checkWish<Draft extends Lists & { readonly avoid: string; readonly avoidCoachIds: readonly string[] }>(
  draft: Draft,
): Checked<Draft> {
  const avoid = cleanText(draft.avoid, { path: 'input.avoid', max: 500, min: 0, lines: 'many' });
  const tooMany = draft.avoidCoachIds.length > most.avoidCoachIds;
  const problems = [
    ...listProblems(draft),
    ...(tooMany ? [invalidInput('input.avoidCoachIds', 'max', 'At most 50 coaches.', most.avoidCoachIds)] : []),
    ...(avoid.ok ? [] : avoid.problems),
  ];
  return avoid.ok && problems.length === 0 ? good({ ...draft, avoid: avoid.value }) : bad(...problems);
}
