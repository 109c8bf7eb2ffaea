import type { ImportReport } from '@alongside/kit/contract';
import { columnOfField, type Column, type CsvProblem, type FileShape } from '@alongside/trust/imports/domain';

const mostShown = 200;

export type FileFacts = { readonly columns: readonly Column[]; readonly rows: number };

/** What is known of a file before anything is written. Faults name the file's own columns, not our fields. */
export function reportOf(
  { fields, family }: FileShape,
  { columns, rows }: FileFacts,
  faults: readonly CsvProblem[],
): ImportReport & { __typename: 'ImportReport' } {
  const further = columns.flatMap(({ field }) =>
    field != null && family?.test(field) && !fields.some(({ name }) => name === field) ? field : [],
  );
  return {
    __typename: 'ImportReport',
    isWritten: false,
    columns: columns.map(({ column, field }) => ({ column, field: field ?? null, isLeftOut: field === null })),
    fields: [...fields.map(({ name, needed }) => ({ name, needed })), ...[...new Set(further)].map((name) => ({ name, needed: false }))],
    rows,
    added: 0,
    alreadyHere: 0,
    faults: faults.slice(0, mostShown).map(({ row, column, rule, limit, reason }) => ({
      row,
      column: column === null ? null : columnOfField(columns, column),
      rule,
      limit: limit === null ? null : String(limit),
      reason,
    })),
    faultCount: faults.length,
  };
}
