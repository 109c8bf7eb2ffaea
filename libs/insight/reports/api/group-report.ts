import type { GroupReport, ReportPerson } from '@alongside/kit/contract';
import { worded, type Tx, type Viewer } from '@alongside/kit/server';
import type { Period } from '@alongside/insight/reports/domain';
import { ratesOf } from '@alongside/programme/attendance/domain';
import { branded, reach, type ClientAccess, type Permit } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { countedAttendance, titlesOf } from './attendance-counts.store.ts';
import { groupSquares, type SquareRow } from './group-squares.store.ts';
import { askedPeriod, leastShownTo, readPermit } from './report-access.gate.ts';
import { tableOf } from './report-line.row.ts';
import type { ReportsNeeds } from './reports.needs.ts';

export type GroupWish = { readonly seriesId: string; readonly weeks: number; readonly from: string | null };

/**
 * One group: its weeks, and its people as far as the viewer may read their attendance. Null: there is no such group at this centre. Five statements,
 * however many people; their records are in the operation's read event.
 */
export function groupReport(needs: ReportsNeeds, viewer: Viewer, wish: GroupWish): Promise<GroupReport | null> {
  const period = askedPeriod(viewer, wish);
  return needs.db.read(viewer, async (tx) => {
    const permit = await readPermit(tx);
    const titles = await titlesOf(tx, wish.seriesId);
    if (titles === null) return null;
    const least = leastShownTo(viewer);
    const rows = await countedAttendance(tx, permit, { by: 'WEEK', period, seriesId: wish.seriesId });
    const { lines, total } = tableOf('WEEK', rows, least);
    const people = await peopleOf(tx, permit, wish.seriesId, period);
    return {
      seriesId: wish.seriesId,
      titles: worded(titles),
      ...{ weeks: period.weeks, now: period.now, before: period.before, leastShown: least },
      ...{ lines: [...lines], total },
      people: people.length === 0 && least > 1 ? null : people,
    };
  });
}

async function peopleOf(tx: Tx, permit: Permit<'report.read'>, seriesId: string, period: Period): Promise<ReportPerson[]> {
  const squares = await groupSquares(tx, permit, seriesId, period);
  if (squares.length === 0) return [];
  const known = await reach(tx, [...new Set(squares.map((square) => square.clientId))]);
  const accesses = new Map([...known].filter(([, access]) => access.may('attendance.read')));
  const clients = await clientRows(tx, accesses);
  tx.viewer.operation.isList = true;
  const people = [...clients].flatMap(([clientId, client]) => {
    const access = accesses.get(clientId);
    const mine = squares.filter((square) => square.clientId === clientId);
    return access ? [personOf(access, client, mine, period)] : [];
  });
  return people.sort((a, b) => fallOf(b) - fallOf(a)); // stable: A to Z among equals
}

function personOf(access: ClientAccess, client: ReportPerson['client'], squares: readonly SquareRow[], period: Period): ReportPerson {
  const now = ratesOf(squares.filter(({ localDate }) => localDate >= period.now.from)).raw;
  const before = ratesOf(squares.filter(({ localDate }) => localDate < period.now.from)).raw;
  return branded(access, {
    client: client ?? null,
    squares: squares.map(({ localDate, monday, status, isExpected, session }) =>
      branded(access, { localDate, monday, status, isExpected, session }),
    ),
    ...{ cameNow: now.came, heldNow: now.of, cameBefore: before.came, heldBefore: before.of },
  });
}

/** By how much a person's own rate fell; who has none in one of the periods stands after those who fell, before those who rose. */
function fallOf({ cameNow, heldNow, cameBefore, heldBefore }: ReportPerson): number {
  if (!heldNow || !heldBefore) return 0;
  return (cameBefore ?? 0) / heldBefore - (cameNow ?? 0) / heldNow;
}
