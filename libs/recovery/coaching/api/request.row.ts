import type { MatchRequest } from '@alongside/kit/contract';
import { fromColumn, type Tx } from '@alongside/kit/server';
import { daysBetween, localOf, type LocalDate } from '@alongside/kit/time';
import { ageBandOf, type Wish } from '@alongside/recovery/coaching/domain';
import { branded, type ClientAccess } from '@alongside/trust/access/api';
import type { RequestRow, WaitingRow } from './request.store.ts';

function daysWaiting({ viewer }: Tx, { since }: RequestRow): number {
  return Math.max(0, daysBetween(localOf(since, viewer.zone).date, viewer.today));
}

/** The contract's row of a request. */
export function toRequest(tx: Tx, access: ClientAccess, row: RequestRow): MatchRequest {
  const { clientId: _, windows, ...one } = row;
  return branded(access, {
    id: one.id,
    status: one.status,
    since: one.since,
    daysWaiting: daysWaiting(tx, row),
    gender: one.gender,
    faith: one.faith,
    avoid: one.avoid,
    withdrawnReason: one.withdrawnReason,
    version: one.version,
    languages: [...one.languages],
    pathways: [...one.pathways],
    situations: [...one.situations],
    interests: [...one.interests],
    meetsBy: [...one.meetsBy],
    avoidCoachIds: [...one.avoidCoachIds],
    windows: windows.map((window) => ({ ...window })),
  });
}

/** Whole years on a day, as birthdays are counted. */
function yearsOn(birth: LocalDate, today: LocalDate): number {
  return Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (today.slice(5) < birth.slice(5) ? 1 : 0);
}

/** A request that waits as matching sees it. */
export function toWish(tx: Tx, row: WaitingRow): Wish {
  const { birthDate, sharedGroups, ...wish } = row;
  return {
    ...wish,
    daysWaiting: daysWaiting(tx, row),
    ageBand: birthDate ? ageBandOf(yearsOn(fromColumn(birthDate), tx.viewer.today)) : null,
    sharedGroups: new Map(Object.entries(sharedGroups)),
  };
}
