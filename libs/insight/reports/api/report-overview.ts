import type { ReportCapacity, ReportOverview, ReportUnfinished, ReportWaiting } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import type { Period } from '@alongside/insight/reports/domain';
import { countedAttendance } from './attendance-counts.store.ts';
import { sessionFacts, waitingFacts, type SessionFacts, type WaitingFacts } from './overview-facts.store.ts';
import { askedPeriod, leastShownTo, readPermit } from './report-access.gate.ts';
import { rateRow, tableOf, type Table } from './report-line.row.ts';
import type { ReportsNeeds } from './reports.needs.ts';

/** What the overview says: attendance, waiting for a coach, places taken, sessions never finished. Three statements. */
export function reportOverview(
  needs: ReportsNeeds,
  viewer: Viewer,
  wish: { readonly weeks: number; readonly from: string | null },
): Promise<ReportOverview> {
  const period = askedPeriod(viewer, wish);
  return needs.db.read(viewer, async (tx) => {
    const permit = await readPermit(tx);
    const least = leastShownTo(viewer);
    const table = tableOf('WEEK', await countedAttendance(tx, permit, { by: 'WEEK', period, seriesId: null }), least);
    const sessions = await sessionFacts(tx, permit, period);
    return {
      weeks: period.weeks,
      now: period.now,
      before: period.before,
      total: table.total,
      lines: [...table.lines],
      waiting: waitingRow(await waitingFacts(tx, permit, period), period, least),
      capacity: capacityRow(table, sessions),
      unfinished: unfinishedRow(sessions),
      leastShown: least,
    };
  });
}

function waitingRow(facts: WaitingFacts, period: Period, least: number): ReportWaiting {
  const isSmall = (count: number) => count > 0 && count < least;
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const [askedBefore, askedNow] = [sum(facts.asked.slice(0, period.weeks)), sum(facts.asked.slice(period.weeks))];
  const days = isSmall(facts.waiting)
    ? { medianDays: null, longestDays: null }
    : { medianDays: facts.medianDays, longestDays: facts.longestDays };
  return {
    waiting: isSmall(facts.waiting) ? null : facts.waiting,
    ...days,
    askedNow: isSmall(askedNow) ? null : askedNow,
    askedBefore: isSmall(askedBefore) ? null : askedBefore,
    asked: facts.asked.some(isSmall) ? null : [...facts.asked],
  };
}

/** Hidden with the numbers that it is made of. */
function capacityRow({ total }: Table, sessions: readonly SessionFacts[]): ReportCapacity {
  const rate = (of: 'now' | 'before') => {
    const { came, walkIns } = total[of];
    const places = sessions.find(({ isBefore }) => isBefore === (of === 'before'))?.places ?? 0;
    if (typeof came !== 'number' || typeof walkIns !== 'number' || places === 0) return null;
    return rateRow(came + walkIns, places);
  };
  return { now: rate('now'), before: rate('before') };
}

function unfinishedRow(sessions: readonly SessionFacts[]): ReportUnfinished {
  const now = sessions.find(({ isBefore }) => !isBefore);
  const before = sessions.find(({ isBefore }) => isBefore);
  return { now: now?.unfinished ?? 0, before: before?.unfinished ?? 0, of: now?.over ?? 0, oldest: now?.oldest ?? before?.oldest ?? null };
}
