import type { Client, Roster, RosterRow, Session } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import { branded, reach, type ClientAccess } from '@alongside/trust/access/api';
import { clientRows } from '@alongside/trust/people/api';
import { expectedSpells, oneSession } from '@alongside/programme/groups/api';
import { hoursOf, rosterOf, type RosterLine } from '@alongside/programme/attendance/domain';
import { earlierMarks } from './earlier-marks.store.ts';
import { markRow } from './mark.row.ts';
import { marksOf, type StoredMark } from './marks.store.ts';

type Accesses = ReadonlyMap<string, ClientAccess>;

/**
 * The roster of one session, as far as the viewer reaches: nine statements, however many people. Null when the session is not at this centre.
 * Order: A to Z by the name that is shown, in the viewer's language; the same for as long as nobody is added.
 */
export async function rosterRow(tx: Tx, sessionId: string): Promise<Roster | null> {
  const session = await oneSession(tx, sessionId);
  if (!session) return null;
  const expected = new Set((await expectedSpells(tx, [sessionId])).map((spell) => spell.clientId));
  const marks = await marksOf(tx, sessionId);
  const accesses = await readable(tx, session, [...expected, ...marks.map((mark) => mark.clientId)]);
  const clients = await clientRows(tx, accesses);
  const here = (clientId: string) => clients.has(clientId);
  const mine = marks.filter((mark) => here(mark.clientId));
  const lines = rosterOf({
    expected: new Set([...expected].filter(here)),
    marks: mine,
    earlier: await earlierMarks(tx, session, [...clients.keys()]),
    nameOf: (clientId) => nameOf(clients.get(clientId), tx.viewer.locale),
    compare: new Intl.Collator(tx.viewer.locale).compare,
  });
  const byClient = new Map(mine.map((mark) => [mark.clientId, mark]));
  const rows = lines.flatMap((line) => rowOf({ tx, session, line, mark: byClient.get(line.clientId), accesses, clients }));
  return { ...headOf(tx, session), rows, hiddenRows: hiddenRows(session, rows) };
}

/** Those whose line the viewer may read: by the care team, by staffing this very session, or by role. */
async function readable(tx: Tx, session: Session, clientIds: readonly string[]): Promise<Accesses> {
  const staffs = staffsIt(tx, session);
  const all = await reach(tx, clientIds, () => staffs);
  return new Map([...all].filter(([, access]) => access.may('roster.read')));
}

function partOf(tx: Tx, session: Session) {
  return session.staff.find((one) => one.staffId === tx.viewer.staffId)?.part ?? null;
}

function staffsIt(tx: Tx, session: Session): boolean {
  const part = partOf(tx, session);
  return part !== null && part !== 'OBSERVER';
}

function nameOf(client: Client | undefined, locale: string): string {
  const names = client?.displayNames ?? [];
  return (names.find((name) => name.lang === locale) ?? names[0])?.text ?? client?.code ?? '';
}

type RowFacts = {
  readonly tx: Tx;
  readonly session: Session;
  readonly line: RosterLine;
  readonly mark: StoredMark | undefined;
  readonly accesses: Accesses;
  readonly clients: ReadonlyMap<string, Client>;
};

function rowOf({ tx, session, line, mark, accesses, clients }: RowFacts): RosterRow[] {
  const [access, client] = [accesses.get(line.clientId), clients.get(line.clientId)];
  if (!access || !client) return [];
  // Who only covers this session sees no earlier ones: "new" would be a guess, so nothing is said.
  const part = partOf(tx, session);
  const knowsThePast = access.may('attendance.read') || part === 'LEAD' || part === 'CO' || part === 'PEER';
  const past = knowsThePast ? { isNew: line.isNew, absencesRunning: line.absencesRunning } : { isNew: null, absencesRunning: null };
  const shown = mark ? branded(access, markRow(session.id, mark, session.minutes)) : null;
  return [branded(access, { client, mark: shown, walkIn: line.walkIn, ...past })];
}

function hiddenRows(session: Session, rows: readonly RosterRow[]): number {
  return Math.max(0, session.expected + session.walkIns - rows.length);
}

function headOf(tx: Tx, session: Session) {
  const hours = hoursOf(session, tx.viewer.now);
  return { session, ...hours, viewerMay: session.viewerMay.filter((deed) => deed === 'RECORD') };
}
