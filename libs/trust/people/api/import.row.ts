import type { CsvProblem } from '@alongside/trust/people/domain';

/** How an import ended: everything is there, or nothing was written and each bad row is named. */
export type Imported = { readonly __typename: 'Imported'; readonly added: number; readonly alreadyHere: number };
export type ImportInvalid = {
  readonly __typename: 'ImportInvalid';
  readonly code: 'IMPORT_INVALID';
  readonly problems: readonly CsvProblem[];
};

export function importInvalid(problems: readonly CsvProblem[]): ImportInvalid {
  return { __typename: 'ImportInvalid', code: 'IMPORT_INVALID', problems };
}

/** A refusal that no single row is to blame for. */
export function fileRefused(reason: string): ImportInvalid {
  return importInvalid([{ row: 1, column: null, reason }]);
}

export const demoRefused = 'This is the demo organisation: its people are invented, and real ones do not belong among them.';
