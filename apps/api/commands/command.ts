import type { Database, Role, Viewer } from '@alongside/kit/server';

/** What a command stands on. Who runs it may read the database's address: `--as` says in whose name, for the trail. */
export type Ground = {
  /** As the role `app`, bound by row-level security. */
  readonly app: Database;
  /** As the owner. @throws Refused when its address was not given */
  readonly owner: () => Database;
  readonly pepper: string;
  readonly requestId: string;
  /** The viewer that `--as` and `--centre` name, in a post with one of these roles. @throws Refused */
  readonly viewer: (roles: readonly Role[]) => Promise<Viewer>;
  /** The same when `--as` was given, else null: a centre's first steps are nobody's. */
  readonly viewerOrNobody: (roles: readonly Role[]) => Promise<Viewer | null>;
  /** A word beside the answer, on standard error. */
  readonly say: (line: string) => void;
};

/** `isMany`: may be said again and again. */
export type Option = { readonly type: 'string' | 'boolean'; readonly hint: string; readonly isNeeded?: true; readonly isMany?: true };

export type Given = {
  /** A needed option. */
  readonly text: (name: string) => string;
  readonly optional: (name: string) => string | null;
  /** Every value of an option that may be said again, in order. */
  readonly many: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** What stands after the command's name, one for each of `words`. */
  readonly words: readonly string[];
};

/** `summary`: its first line stands in the list of commands, the rest on the command's own page. */
type Named = {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
};

/** A command that stands on nothing: no database is opened for it, and none of its settings is read. */
export type PlainCommand = Named & { readonly answer: (given: Given, say: Ground['say']) => string };

/** A command on a centre's database. */
export type GroundedCommand = Named & { readonly run: (ground: Ground, given: Given) => Promise<string> };

/** One command of `npm run alongside`, in a file of its own. What `run` or `answer` answers is all that goes to standard output. */
export type Command = GroundedCommand | PlainCommand;

/** One sentence that says all: printed without a stack, exit code 1. */
export class Refused extends Error {}

type Problem = { readonly code: string; readonly message: string; readonly path: readonly string[] | null };

/** The success of a verb's answer. @throws Refused naming the option that is wrong */
export function succeeded<Answer extends object>(answer: Answer): Exclude<Answer, Problem> {
  if (!isProblem(answer)) return answer as Exclude<Answer, Problem>;
  const field = answer.path?.at(-1);
  throw new Refused(field ? `${field}: ${answer.message}` : answer.message);
}

function isProblem(answer: object): answer is Problem {
  return 'code' in answer && 'message' in answer && 'path' in answer;
}
