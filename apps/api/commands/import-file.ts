import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportReport } from '@alongside/kit/contract';
import { importFile, ImportsNeeds, type Exchange } from '@alongside/trust/imports/api';
import { biggestFile } from '@alongside/trust/imports/domain';
import { exchanges } from '../exchanges.ts';
import { Refused, succeeded, type Command } from './command.ts';

const mostShown = 100;

/** One command for each kind of file, all of them one deed. */
export const importCommands: readonly Command[] = exchanges.map((exchange) => importCommand(exchange));

function importCommand({ kind }: Exchange): Command {
  const name = kind.toLowerCase();
  return {
    name: `import ${name}`,
    summary: `brings a centre's ${name} in from CSV (docs/import.md), all or nothing; answers how many were added`,
    words: ['FILE'],
    options: { preview: { type: 'boolean', hint: 'says how it would end, and writes nothing' } },
    async run(ground, { words: [path = ''], flag }) {
      const viewer = await ground.viewer(['ADMINISTRATOR']);
      const isPreview = flag('preview');
      const wish = { kind, file: await bytesOf(path), mapping: [], commit: !isPreview };
      return addedOf(succeeded(await importFile(new ImportsNeeds(ground.app, exchanges), viewer, wish)), isPreview, ground.say);
    },
  };
}

/** The bytes of the file that the command line names, from where the person stands (npm changes the folder). @throws Refused */
async function bytesOf(file: string): Promise<Uint8Array> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Refused(`There is no file ${path}.`);
  if (found.size > biggestFile) throw new Refused(`The file is bigger than ${biggestFile / 1024 / 1024} MB. Nothing was written.`);
  return readFile(path);
}

/** How many came in, for standard output. @throws Refused with one line for each bad row, tab-separated: row, column, reason */
function addedOf(report: ImportReport, isPreview: boolean, say: (line: string) => void): string {
  if (report.faultCount > 0) throw new Refused(lines(report).join('\n'));
  const { added, alreadyHere } = report;
  say(isPreview ? `${added} would be added, ${alreadyHere} are there already.` : `${added} added, ${alreadyHere} were there already.`);
  return String(added);
}

function lines({ faults, faultCount }: ImportReport): string[] {
  const shown = faults.slice(0, mostShown).map(({ row, column, reason }) => `row ${row}\t${column ?? '-'}\t${reason}`);
  const rest = faultCount > mostShown ? [`... and ${faultCount - mostShown} more`] : [];
  return ['Nothing was written.', ...shown, ...rest];
}
