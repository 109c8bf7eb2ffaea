import type { OpResult as OpResultOut, RosterRow } from '@alongside/kit/contract';
import type { OpResult } from '@alongside/programme/attendance/domain';

type Rows = ReadonlyMap<string | undefined, RosterRow>;

/** What became of one operation, and the line of the roster as it stands now. A repeat of what was kept beside is kept beside again. */
export function opResultRow(result: OpResult, rows: Rows): OpResultOut {
  const { opId } = result;
  switch (result.kind) {
    case 'applied':
      return { opId, outcome: 'APPLIED', row: rows.get(result.mark.clientId) ?? null };
    case 'replayed':
      return { opId, outcome: result.wasApplied ? 'REPLAYED' : 'KEPT_BESIDE', row: rows.get(result.current?.clientId) ?? null };
    case 'conflict':
      return { opId, outcome: 'KEPT_BESIDE', row: rows.get(result.current.clientId) ?? null };
    case 'refused':
      return { opId, outcome: 'REFUSED', code: result.code, message: result.message, path: result.path.split('.'), row: null };
  }
}
