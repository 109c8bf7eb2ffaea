import type { ImportReport } from '@alongside/kit/contract';
import {
  badInput,
  badInputAt,
  isRefusal,
  refusedBy,
  writeEvent,
  type BadInput,
  type NotAllowed,
  type Tx,
  type Viewer,
} from '@alongside/kit/server';
import { cleanText } from '@alongside/kit/words';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import { fault, readTable, textOf, type CsvOutcome, type CsvTable } from '@alongside/trust/imports/domain';
import type { Brought, Exchange, ExchangeKind } from './exchanges.ts';
import { reportOf, type FileFacts } from './import-report.row.ts';
import type { ImportsNeeds } from './imports.needs.ts';
import { isDemo } from './organisation.store.ts';
import { recordsOf } from './records-of.row.ts';

/** Milliseconds for the rows of a whole file, 50,000 at most. */
const longestImport = 600_000;

/** `file`: its bytes from the command line, its text from the screen. */
export type ImportWish = {
  readonly kind: ExchangeKind;
  readonly file: Uint8Array | string;
  readonly mapping: readonly { readonly column: string; readonly field: string | null }[];
  readonly commit: boolean;
};

/**
 * Brings a file in: all or nothing. What is there already is left alone, so that the same file twice adds nothing. A preview does everything and takes
 * it back: it cannot say anything else than the import will.
 */
export async function importFile(
  needs: ImportsNeeds,
  viewer: Viewer,
  wish: ImportWish,
): Promise<(ImportReport & { __typename: 'ImportReport' }) | BadInput | NotAllowed> {
  const exchange = needs.exchangeOf(wish.kind);
  const refused = await needs.db.tx(viewer, (tx) => askBefore(tx, exchange));
  if (refused) return refused;
  await demandFresh(needs, viewer);
  const wrong = checkSaid(wish);
  if (wrong) return wrong;
  const file = readFile(exchange, wish);
  if (!file.table.ok) return noted(needs, viewer, wish, reportOf(exchange.shape, file, file.table.problems));
  const { value } = file.table;
  const brought = await bring(needs, viewer, exchange, value, wish.commit);
  if ('__typename' in brought) return brought;
  if (brought.kind === 'faulty') return noted(needs, viewer, wish, reportOf(exchange.shape, file, brought.faults));
  const report = { ...reportOf(exchange.shape, file, []), added: brought.added, alreadyHere: brought.alreadyHere };
  return wish.commit ? { ...report, isWritten: true } : noted(needs, viewer, wish, report);
}

/** The right comes before the reading: nobody learns what is wrong with a file that they may not bring. */
async function askBefore(tx: Tx, { mayBring }: Exchange): Promise<NotAllowed | BadInput | null> {
  const permit = await permitCentre(tx, mayBring);
  if (isRefusal(permit)) return permit;
  if (!(await isDemo(tx))) return null;
  const message = 'This is the demo organisation: its people are invented, and real ones do not belong among them.';
  return badInputAt(['input', 'kind'], 'demo', message, 'IMPORT_INVALID');
}

/** What was said about columns is typed text like any other; the file itself is judged row by row. */
function checkSaid({ mapping }: ImportWish): BadInput | null {
  for (const [i, { column, field }] of mapping.entries())
    for (const [name, text] of Object.entries({ column, field: field ?? '' })) {
      const clean = cleanText(text, { path: `input.mapping.${i}.${name}`, max: 200, min: name === 'column' ? 1 : 0 });
      if (!clean.ok && clean.problems[0]) return badInput(clean.problems[0]);
    }
  return null;
}

function readFile({ shape }: Exchange, { file, mapping }: ImportWish): FileFacts & { readonly table: CsvOutcome<CsvTable> } {
  const text: CsvOutcome<string> = typeof file === 'string' ? { ok: true, value: file } : textOf(file);
  const records = text.ok ? recordsOf(text.value) : text;
  if (!records.ok) return { table: records, columns: [], rows: 0 };
  const table = readTable(records.value, shape, mapping);
  return { table, columns: table.columns, rows: table.ok ? table.value.rows.length : Math.max(0, records.value.length - 1) };
}

/** Leaves the transaction by the only way that takes everything back. */
class TakenBack extends Error {
  constructor(readonly brought: Brought) {
    super('taken back');
  }
}

async function bring(
  { db }: ImportsNeeds,
  viewer: Viewer,
  exchange: Exchange,
  table: CsvTable,
  commit: boolean,
): Promise<Brought | NotAllowed> {
  try {
    return await db.tx(
      viewer,
      async (tx) => {
        const brought = await exchange.bring(tx, table);
        if ('__typename' in brought) return brought;
        if (brought.kind === 'faulty' || !commit) throw new TakenBack(brought);
        await writeEvent(tx, imported(exchange.kind, `added.${brought.added}`));
        return brought;
      },
      { timeoutMs: longestImport },
    );
  } catch (error) {
    if (error instanceof TakenBack) return error.brought;
    if (!exchange.raced.includes(refusedBy(error)?.constraint ?? '')) throw error;
    const reason = 'Somebody else wrote one of these rows in the same minute. Nothing was written: run the import again.';
    return { kind: 'faulty', faults: [fault(1, null, 'raced', reason)] };
  }
}

const imported = (kind: ExchangeKind, what: string) => ({ action: 'EXECUTE', subjectType: 'Import', fields: [kind, what] }) as const;

/** A preview, and a file with faults, leave a trace too: which numbers the centre knows already was looked up for them. */
async function noted(
  { db }: ImportsNeeds,
  viewer: Viewer,
  { kind }: ImportWish,
  report: ImportReport & { __typename: 'ImportReport' },
): Promise<ImportReport & { __typename: 'ImportReport' }> {
  await db.tx(viewer, (tx) => writeEvent(tx, imported(kind, report.faultCount > 0 ? `faults.${report.faultCount}` : 'preview')));
  return report;
}
