import { badInput, badInputAt, writeEvent, type BadInput, type Viewer } from '@alongside/kit/server';
import { cleanText, type InvalidInput } from '@alongside/kit/words';
import type { CoachingNeeds } from './coaching.needs.ts';

/** A rule's refusal as the contract's: the first thing that is wrong, which the form shows at its field. */
export function firstOf(problems: readonly InvalidInput[]): BadInput {
  const [first] = problems;
  if (!first) throw new Error('refused without a problem');
  return badInput(first);
}

/** A reason that must be there, cleaned; or the refusal. */
export function neededReason(text: string | null | undefined, name: string, max = 200): string | BadInput {
  const path = ['input', name];
  const checked = cleanText(text ?? '', { path: path.join('.'), max, min: 0, lines: 'many' });
  if (!checked.ok) return firstOf(checked.problems);
  return checked.value === '' ? badInputAt(path, 'required', 'Say why.', 'REASON_REQUIRED') : checked.value;
}

/** A text that may be missing, cleaned to '' then; or the refusal. */
export function optionalText(text: string | null | undefined, name: string, max = 500): string | BadInput {
  const checked = cleanText(text ?? '', { path: `input.${name}`, max, min: 0, lines: 'many' });
  return checked.ok ? checked.value : firstOf(checked.problems);
}

/** A constraint's refusal takes its transaction along: the denied event is written in one of its own. */
export async function afterConstraint<Answer extends { readonly code: string }>(
  needs: CoachingNeeds,
  viewer: Viewer,
  about: { readonly subjectType: string; readonly subjectId: string; readonly clientIds: readonly string[] },
  answer: Answer,
): Promise<Answer> {
  await needs.db.tx(viewer, (tx) => writeEvent(tx, { action: 'EXECUTE', outcome: 'DENIED', ...about, fields: [answer.code] }));
  return answer;
}
