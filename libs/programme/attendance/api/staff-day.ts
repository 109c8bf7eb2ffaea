import type { Day } from '@alongside/kit/contract';
import type { Viewer } from '@alongside/kit/server';
import { sessionRows } from '@alongside/programme/groups/api';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { dayIds } from './day.store.ts';

/** A day of one staff member, or of the centre for the roles that run it; `date` null is the centre's today. Two statements. */
export async function staffDay(needs: AttendanceNeeds, viewer: Viewer, date: string | null): Promise<Day> {
  const day = date ?? viewer.today;
  return needs.db.read(viewer, async (tx) => {
    const { sessions, toFinish, next } = await dayIds(tx, day);
    const rows = await sessionRows(tx, { ids: [...new Set([...sessions, ...toFinish, ...(next ? [next] : [])])] });
    // sessionRows answers in order of the start, so each list keeps that order.
    const among = (ids: readonly string[]) => rows.filter((row) => ids.includes(row.id));
    const isEmpty = sessions.length === 0;
    return { date: day, sessions: among(sessions), toFinish: among(toFinish), next: isEmpty && next ? (among([next])[0] ?? null) : null };
  });
}
