import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NotAllowed } from '@alongside/kit/server';
import { biggestFile, type Imported, type ImportInvalid } from '@alongside/trust/people/api';
import { Refused } from './command.ts';

const mostShown = 100;

/** The bytes of the file that the command line names, from where the person stands (npm changes the folder). @throws Refused */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Refused(`There is no file ${path}.`);
  if (found.size > biggestFile) throw new Refused(`The file is bigger than ${biggestFile / 1024 / 1024} MB. Nothing was written.`);
  return readFile(path);
}

/** How many came in, for standard output. @throws Refused with one line for each bad row, tab-separated: row, column, reason */
export function addedOf(answer: Imported | ImportInvalid | NotAllowed, say: (line: string) => void): string {
  if (answer.__typename === 'NotAllowed') throw new Refused(answer.message);
  if (answer.__typename === 'ImportInvalid') throw new Refused(lines(answer).join('\n'));
  say(`${answer.added} added, ${answer.alreadyHere} were there already.`);
  return String(answer.added);
}

function lines({ problems }: ImportInvalid): string[] {
  const shown = problems.slice(0, mostShown).map(({ row, column, reason }) => `row ${row}\t${column ?? '-'}\t${reason}`);
  const rest = problems.length > mostShown ? [`... and ${problems.length - mostShown} more`] : [];
  return ['Nothing was written.', ...shown, ...rest];
}
