import { useWords } from '../language/i18n.ts';

/** A refusal of the contract, as every member of a mutation's union that is not its success has it. */
export interface Problem {
  readonly code: string;
  /** The server's English sentence: the last resort, when the catalogues have no words for the code. */
  readonly message: string;
  /** Which part of the input it is about: `['input', 'startTime']`. */
  readonly path?: readonly string[] | null | undefined;
}

export interface ProblemWords {
  /** The sentence for a field by its last path segment (or dotted path), else undefined. */
  readonly errorOf: (field: string) => string | undefined;
  /** The sentences that belong to no field of this form. */
  readonly general: readonly string[];
}

/** True when the answer is a refusal and not the success: unions are told apart by `code`. */
export function isProblem<Answer extends object>(answer: Answer): answer is Extract<Answer, Problem> {
  return 'code' in answer && 'message' in answer;
}

/** `groups:problems.ROOM_CLASH`, then `kit:problems.ROOM_CLASH`, then the server's sentence. */
export function useProblemText(namespace: string): (problem: Problem) => string {
  const t = useWords(namespace);
  return ({ code, message }) => t([`${namespace}:problems.${code}`, `kit:problems.${code}`], { defaultValue: message });
}

function fieldOf({ path }: Problem): string | null {
  const inner = path?.[0] === 'input' ? path.slice(1) : path;
  return inner && inner.length > 0 ? inner.join('.') : null;
}

/** Maps refusals to the fields of a form by their paths; what fits no field is said at the top. */
export function useProblems(namespace: string, problems: readonly Problem[], fields: readonly string[]): ProblemWords {
  const text = useProblemText(namespace);
  const byField = new Map<string, string>();
  const general: string[] = [];
  for (const problem of problems) {
    const field = fieldOf(problem);
    if (field !== null && fields.includes(field)) byField.set(field, text(problem));
    else general.push(text(problem));
  }
  return { errorOf: (field) => byField.get(field), general };
}
