import type { RefObject } from 'react';
import { useKeys, useWords } from '@alongside/kit/ui';
import type { MarkStatus } from '@alongside/programme/attendance/domain';
import type { RosterRow } from './attendance.queries.ts';
import type { Change, Marking } from './use-marking.ts';

interface Given {
  readonly rows: readonly RosterRow[];
  readonly marking: Marking;
  readonly mark: (clientId: string, change: Change) => void;
  readonly markRest: () => void;
}

/** Arrows or j and k go from person to person; p, l, a, x mark and move on; r marks the rest present; z takes the last mark back. */
export function useRosterKeys(list: RefObject<HTMLUListElement | null>, { rows, marking, mark, markRest }: Given): void {
  const t = useWords('attendance');
  const ids = rows.flatMap((row) => row.client?.id ?? []);

  const here = () => {
    const line = document.activeElement?.closest('[data-person]');
    return line && list.current?.contains(line) ? ids.indexOf(line.getAttribute('data-person') ?? '') : -1;
  };
  const goTo = (at: number) => {
    const id = ids[Math.max(0, Math.min(at, ids.length - 1))];
    list.current?.querySelector<HTMLElement>(`[data-person="${id ?? ''}"] button`)?.focus();
  };
  const markHere = (status: MarkStatus) => {
    const at = Math.max(0, here());
    const [id, row] = [ids[at], rows[at]];
    if (id === undefined || row === undefined) return;
    mark(id, { status: marking.of(row).status === status ? null : status });
    goTo(at + 1);
  };
  const step = (by: number) => goTo(here() === -1 ? 0 : here() + by);
  const onRow = ids.length > 0;
  useKeys([
    { keys: 'ArrowDown', words: t('attendance:keys.down'), run: () => step(1), enabled: onRow },
    { keys: 'ArrowUp', words: t('attendance:keys.up'), run: () => step(-1), enabled: onRow },
    { keys: 'j', words: t('attendance:keys.down'), run: () => step(1), enabled: onRow },
    { keys: 'k', words: t('attendance:keys.up'), run: () => step(-1), enabled: onRow },
    { keys: 'p', words: t('attendance:status.PRESENT'), run: () => markHere('PRESENT'), enabled: onRow },
    { keys: 'l', words: t('attendance:status.LATE'), run: () => markHere('LATE'), enabled: onRow },
    { keys: 'a', words: t('attendance:status.ABSENT'), run: () => markHere('ABSENT'), enabled: onRow },
    { keys: 'x', words: t('attendance:status.EXCUSED'), run: () => markHere('EXCUSED'), enabled: onRow },
    { keys: 'r', words: t('attendance:roster.rest'), run: markRest, enabled: onRow },
    { keys: 'z', words: t('attendance:keys.undo'), run: marking.undo, enabled: onRow },
  ]);
}
