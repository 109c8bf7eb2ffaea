import { fault, type CsvProblem } from './fault.ts';

/** A field that a file may bring. `alsoCalled`: what other programs and people call it, in either language. */
export type FileField = { readonly name: string; readonly needed: boolean; readonly alsoCalled: readonly string[] };

/** What a kind of file may hold. `family`: fields that come in any number, such as a given name for each language. */
export type FileShape = { readonly fields: readonly FileField[]; readonly family?: RegExp };

/** A column of a file: the field that it brings, null when it is left out on purpose, undefined while nobody has said. */
export type Column = { readonly column: string; readonly field: string | null | undefined };

/** A name of a column as it is compared: without capitals, blanks, marks, or the two ways of writing ye and kaf. */
function columnKey(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\p{M}\p{Cf}()*:؛،?]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s./_-]+/gu, '_');
}

/** What each column of a header most likely is. No field twice: the column that has its very name comes before one that is also called so. */
export function guessColumns(header: readonly string[], { fields, family }: FileShape): readonly Column[] {
  const keys = header.map(columnKey);
  const named = keys.map((key) => fields.find(({ name }) => name === key)?.name ?? (family?.test(key) ? key : undefined));
  const taken = new Set(named.filter((name) => name !== undefined));
  return keys.map((key, at) => {
    const own = named[at];
    if (own !== undefined) return { column: columnName(header, at), field: own };
    const other = fields.find(({ name, alsoCalled }) => !taken.has(name) && alsoCalled.some((called) => columnKey(called) === key))?.name;
    if (other !== undefined) taken.add(other);
    return { column: columnName(header, at), field: other };
  });
}

function columnName(header: readonly string[], at: number): string {
  return header[at]?.trim() || `#${at + 1}`;
}

/** The columns of a file after what somebody has said about some of them, and what stands against reading the file so. */
export function decideColumns(
  header: readonly string[],
  shape: FileShape,
  said: readonly { readonly column: string; readonly field: string | null }[],
): { readonly columns: readonly Column[]; readonly problems: readonly CsvProblem[] } {
  const bySaying = new Map(said.map(({ column, field }) => [column, field]));
  const spoken = new Set(said.flatMap(({ field }) => field ?? []));
  const columns = guessColumns(header, shape).map(({ column, field }): Column => {
    if (bySaying.has(column)) return { column, field: bySaying.get(column) };
    return { column, field: field != null && spoken.has(field) ? undefined : field };
  });
  return { columns, problems: problemsOf(columns, shape) };
}

function problemsOf(columns: readonly Column[], { fields, family }: FileShape): readonly CsvProblem[] {
  const brought = columns.map(({ field }) => field);
  const isKnown = (name: string) => fields.some((field) => field.name === name) || family?.test(name) === true;
  const at = (column: string, rule: string, reason: string) => fault(1, column, rule, reason);
  return [
    ...fields
      .filter(({ name, needed }) => needed && !brought.includes(name))
      .map(({ name }) => at(name, 'columnMissing', 'This column is missing.')),
    ...columns.flatMap(({ column, field }, i) => {
      if (field === undefined) return at(column, 'columnUnknown', 'This column is not known: rename it or take it out.');
      if (field !== null && !isKnown(field)) return at(column, 'fieldUnknown', 'There is no such field.');
      return field !== null && brought.indexOf(field) < i ? at(column, 'columnTwice', 'This column is there twice.') : [];
    }),
  ];
}

/** The file's own name for a field, for whoever looks into the file. */
export function columnOfField(columns: readonly Column[], field: string): string {
  return columns.find((one) => one.field === field)?.column ?? field;
}
