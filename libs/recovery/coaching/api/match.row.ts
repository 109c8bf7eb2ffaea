import type { CoachMatch } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { nextContactOn } from '@alongside/recovery/coaching/domain';
import { branded, reach, type ClientAccess } from '@alongside/trust/access/api';
import { clientRows, staffNames, type StaffName } from '@alongside/trust/people/api';
import { matchRows, type MatchRow, type WhichMatches } from './match.store.ts';

/** When the next contact of a running match is due; null before and after. */
export function dueOn({ state, fromDate, lastOn, agreedFor }: MatchRow): string | null {
  if (state !== 'ACTIVE' || fromDate === null) return null;
  return nextContactOn(fromDate, lastOn === null ? null : { on: lastOn, agreedFor });
}

function toMatch(access: ClientAccess, row: MatchRow, client: CoachMatch['client'], names: ReadonlyMap<string, StaffName>): CoachMatch {
  const { coachId, requestId: _request, clientId: _client, approvedBy, side, lastOn, agreedFor: _agreed, ...match } = row;
  const coach = names.get(coachId);
  return branded(access, {
    ...match,
    client: client ?? null,
    coachId,
    coachName: coach?.name ?? null,
    coachNameUr: coach?.nameUr ?? null,
    approvedByName: approvedBy ? (names.get(approvedBy)?.name ?? null) : null,
    declinedBy: row.state === 'DECLINED' ? side : null,
    lastContactOn: lastOn,
    nextContactOn: dueOn(row),
  });
}

/** The contract's matches, by client, newest first; only of clients whose matches the viewer may read. */
export async function matchesOf(tx: Tx, which: WhichMatches): Promise<ReadonlyMap<string, CoachMatch[]>> {
  const found = new Map<string, CoachMatch[]>();
  for (const { match, clientId } of await matchList(tx, which)) found.set(clientId, [...(found.get(clientId) ?? []), match]);
  return found;
}

/** The same as one list. A handful of statements, however many matches. */
export async function matchList(tx: Tx, which: WhichMatches): Promise<{ readonly clientId: string; readonly match: CoachMatch }[]> {
  const rows = await matchRows(tx, which);
  const accesses = await reach(
    tx,
    rows.map((row) => row.clientId),
  );
  const clients = await clientRows(tx, accesses);
  const names = await staffNames(
    tx,
    rows.flatMap((row) => [row.coachId, ...(row.approvedBy ? [row.approvedBy] : [])]),
  );
  return rows.flatMap((row) => {
    const access = accesses.get(row.clientId);
    if (!access?.may('match.read')) return [];
    return [{ clientId: row.clientId, match: toMatch(access, row, clients.get(row.clientId), names) }];
  });
}
