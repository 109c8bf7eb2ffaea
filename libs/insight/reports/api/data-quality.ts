import type { DataQuality } from '@alongside/kit/contract';
import { worded, type Viewer } from '@alongside/kit/server';
import { daysBetween } from '@alongside/kit/time';
import { sessionRows } from '@alongside/programme/groups/api';
import { qualityRows, unfinishedIds } from './quality.store.ts';
import { askedPeriod, readPermit } from './report-access.gate.ts';
import type { ReportsNeeds } from './reports.needs.ts';

/** How well attendance was kept: sessions never finished, late entries, corrections. Three statements. */
export function dataQuality(
  needs: ReportsNeeds,
  viewer: Viewer,
  wish: { readonly weeks: number; readonly from: string | null },
): Promise<DataQuality> {
  const { now } = askedPeriod(viewer, wish);
  return needs.db.read(viewer, async (tx) => {
    const permit = await readPermit(tx);
    const rows = await qualityRows(tx, permit, now);
    const sessions = await sessionRows(tx, { ids: await unfinishedIds(tx, permit) });
    return {
      now,
      lines: rows.map(({ titles, ...row }) => ({ ...row, titles: worded(titles) })),
      unfinished: sessions.map((session) => ({ session, daysAgo: daysBetween(session.localDate, viewer.today) })),
    };
  });
}
