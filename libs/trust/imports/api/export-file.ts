import type { ExportFileResult } from '@alongside/kit/contract';
import { isRefusal, writeEvent, type Viewer } from '@alongside/kit/server';
import { csvOf } from '@alongside/kit/words';
import { demandFresh, permitCentre } from '@alongside/trust/access/api';
import type { ExchangeKind } from './exchanges.ts';
import type { ImportsNeeds } from './imports.needs.ts';

/** A kind of data as a file that the import takes again, with the event that says whose record left the house. */
export async function exportFile(needs: ImportsNeeds, viewer: Viewer, kind: ExchangeKind): Promise<ExportFileResult> {
  const exchange = needs.exchangeOf(kind);
  const refused = await needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, exchange.mayGive);
    return isRefusal(permit) ? permit : null;
  });
  if (refused) return refused;
  await demandFresh(needs, viewer);
  return needs.db.tx(viewer, async (tx) => {
    const permit = await permitCentre(tx, exchange.mayGive);
    if (isRefusal(permit)) return permit;
    const given = await exchange.give(tx);
    if ('__typename' in given) return given;
    const { head, rows, clientIds } = given;
    const about = { subjectType: 'Export', fields: [kind, `rows.${rows.length}`, ...head], clientIds, isList: true, by: permit } as const;
    await writeEvent(tx, { action: 'READ', ...about });
    const fileName = `${kind.toLowerCase()}-${viewer.today}.csv`;
    return { __typename: 'FileExported', fileName, text: csvOf(head, rows), count: rows.length };
  });
}
