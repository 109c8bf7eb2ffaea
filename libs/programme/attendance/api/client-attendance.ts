import type { ClientAttendance, Rates, Session } from '@alongside/kit/contract';
import { failure, type Tx, type Viewer } from '@alongside/kit/server';
import { addDays, isoWeekOf } from '@alongside/kit/time';
import { sessionRows } from '@alongside/programme/groups/api';
import { branded, reach } from '@alongside/trust/access/api';
import { minutesOf, ratesOf, type MarkStatus } from '@alongside/programme/attendance/domain';
import type { AttendanceNeeds } from './attendance.needs.ts';
import { attendedSessions, type AttendedSession } from './client-attendance.store.ts';

/** 13 months: what the longest plan asks to see. */
const mostWeeks = 57;

type Wanted = { readonly clientIds: readonly string[]; readonly weeks: number };

/**
 * The attendance of some clients in the last ISO weeks, this one included: three statements, however many clients. Who is out of reach is left out.
 * @throws GraphQLError BAD_USER_INPUT when `weeks` is not from 1 to 57
 */
export async function clientAttendance(
  needs: AttendanceNeeds,
  viewer: Viewer,
  wanted: Wanted,
): Promise<ReadonlyMap<string, ClientAttendance>> {
  const { clientIds, weeks } = wanted;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > mostWeeks)
    throw failure('BAD_USER_INPUT', `From 1 to ${mostWeeks} weeks.`, ['weeks']);
  return needs.db.read(viewer, (tx) => attendanceOf(tx, clientIds, weeks));
}

async function attendanceOf(tx: Tx, clientIds: readonly string[], weeks: number): Promise<ReadonlyMap<string, ClientAttendance>> {
  const week = isoWeekOf(tx.viewer.today);
  const span = { from: addDays(week.monday, -7 * (weeks - 1)), until: week.sunday };
  const accesses = [...(await reach(tx, clientIds)).values()].filter((access) => access.may('attendance.read'));
  if (accesses.length === 0) return new Map();
  const attended = await attendedSessions(
    tx,
    accesses.map((access) => access.clientId),
    span.from,
    span.until,
  );
  const ids = [...attended.values()].flatMap((rows) => rows.map((row) => row.sessionId));
  const sessions = new Map((await sessionRows(tx, { ids: [...new Set(ids)] })).map((session) => [session.id, session]));
  return new Map(
    accesses.map((access) => {
      const rows = attended.get(access.clientId) ?? [];
      return [access.clientId, branded(access, { ...span, rates: ratesRow(rows), sessions: rows.map((row) => sessionRow(row, sessions)) })];
    }),
  );
}

function ratesRow(rows: readonly AttendedSession[]): Rates {
  const { came, expected, excused, cancelled, walkIns, raw, fair } = ratesOf(rows);
  return { came, expected, excused, cancelled, walkIns, raw: raw.value, fair: fair.value };
}

function sessionRow(row: AttendedSession, sessions: ReadonlyMap<string, Session>) {
  const { status, isExpected } = row;
  const mark: { status: MarkStatus | null; arrivedMinute: number | null; leftMinute: number | null } = row;
  return {
    session: sessions.get(row.sessionId) ?? null,
    status,
    isExpected,
    walkIn: status !== null && !isExpected,
    minutes: minutesOf(mark, row.sessionMinutes),
  };
}
