import { Prisma, newId, toColumn, writeEvent, type AuditEntry, type Tx } from '@alongside/kit/server';
import type { DeclineReason, MatchEnd } from '@alongside/kit/contract';
import type { MatchSide, MatchState } from '@alongside/recovery/coaching/domain';
import type { Permit } from '@alongside/trust/access/api';

export type MatchRow = {
  readonly id: string;
  readonly clientId: string;
  readonly coachId: string;
  readonly state: MatchState;
  readonly requestId: string | null;
  readonly proposedAt: Date | null;
  readonly approvedBy: string | null;
  readonly reason: string;
  readonly coachAcceptedAt: Date | null;
  readonly clientAcceptedAt: Date | null;
  readonly fromDate: string | null;
  readonly untilDate: string | null;
  readonly endReason: MatchEnd | null;
  readonly previousMatchId: string | null;
  readonly version: number;
  /** The last step's words, as far as the viewer may read them. */
  readonly note: string | null;
  readonly side: MatchSide | null;
  readonly declineReason: DeclineReason | null;
  /** The last contact that reached the person, and the day that was agreed in it. */
  readonly lastOn: string | null;
  readonly agreedFor: string | null;
};

export type WhichMatches = {
  readonly ids?: readonly string[];
  readonly clientIds?: readonly string[];
  readonly coachId?: string;
  readonly state?: MatchState;
  readonly limit?: number;
};

/** Matches and proposals, newest first, with their last step and last contact: one statement. */
export async function matchRows(tx: Tx, which: WhichMatches): Promise<MatchRow[]> {
  const conditions = [
    which.ids ? Prisma.sql`and m.id = any (${[...which.ids]}::uuid[])` : Prisma.empty,
    which.clientIds ? Prisma.sql`and m.client_id = any (${[...which.clientIds]}::uuid[])` : Prisma.empty,
    which.coachId ? Prisma.sql`and m.coach_id = ${which.coachId}::uuid` : Prisma.empty,
    which.state ? Prisma.sql`and m.state = ${which.state}::match_state` : Prisma.empty,
  ];
  return tx.db.$queryRaw<MatchRow[]>`
    select m.id, m.client_id as "clientId", m.coach_id as "coachId", m.state::text, m.request_id as "requestId", m.proposed_at as "proposedAt",
           m.approved_by as "approvedBy", m.reason, m.coach_accepted_at as "coachAcceptedAt", m.client_accepted_at as "clientAcceptedAt",
           m.from_date::text as "fromDate", m.until_date::text as "untilDate", m.end_reason::text as "endReason",
           m.previous_match_id as "previousMatchId", m.version, h.note, h.side::text, h.decline_reason::text as "declineReason",
           k.local_date::text as "lastOn", k.next_on::text as "agreedFor"
      from coach_match m
      left join lateral (select h.note, h.side, h.decline_reason from match_change h
         where h.centre_id = m.centre_id and h.match_id = m.id and h.state in ('DECLINED', 'ENDED', 'WITHDRAWN') order by h.at desc, h.id desc limit 1) h on true
      left join lateral (select k.local_date, k.next_on from support_contact k
         where k.centre_id = m.centre_id and k.client_id = m.client_id and k.match_id = m.id and k.was_reached order by k.at desc, k.id desc limit 1) k on true
     where m.centre_id = ${tx.viewer.centreId}::uuid ${Prisma.join(conditions, ' ')}
     order by coalesce(m.from_date, m.proposed_at::date) desc, m.id desc limit ${which.limit ?? 1_000}`;
}

export async function matchRow(tx: Tx, id: string): Promise<MatchRow | null> {
  return (await matchRows(tx, { ids: [id] }))[0] ?? null;
}

/** Places of a coach that are taken, and how the client stands: read under the locks of both. */
export async function openMatches(tx: Tx, clientId: string, coachId: string) {
  const rows = await tx.db.coachMatch.findMany({
    where: { centreId: tx.viewer.centreId, state: { in: ['PROPOSED', 'ACTIVE'] }, OR: [{ clientId }, { coachId }] },
    select: { clientId: true, coachId: true, state: true, slot: true },
  });
  return {
    openState: rows.find((row) => row.clientId === clientId)?.state ?? null,
    slots: rows.filter((row) => row.coachId === coachId).map((row, i) => row.slot ?? 1_000 + i),
  };
}

export async function lastEndedMatch(tx: Tx, clientId: string): Promise<string | null> {
  const found = await tx.db.coachMatch.findFirst({
    where: { centreId: tx.viewer.centreId, clientId, state: 'ENDED' },
    orderBy: [{ untilDate: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return found?.id ?? null;
}

type Step = {
  readonly state: MatchState;
  readonly side?: MatchSide | null;
  readonly declineReason?: DeclineReason | null;
  readonly note?: string;
};

async function writeStep(tx: Tx, matchId: string, clientId: string, step: Step): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const { side = null, declineReason = null, note = '' } = step;
  await tx.db.matchChange.createMany({
    data: [{ centreId, id: newId(), matchId, clientId, at: now, byStaff: staffId, state: step.state, side, declineReason, note }],
  });
}

export type Proposal = {
  readonly id: string;
  readonly clientId: string;
  readonly coachId: string;
  readonly requestId: string;
  readonly slot: number;
  readonly reason: string;
  readonly overrideReason: string | null;
  readonly previousMatchId: string | null;
};

export async function insertProposal(tx: Tx, permit: Permit<'match.approve'>, proposal: Proposal): Promise<void> {
  const { centreId, staffId, now } = tx.viewer;
  const { overrideReason, ...row } = proposal;
  await tx.db.coachMatch.createMany({ data: [{ centreId, ...row, state: 'PROPOSED', proposedAt: now, approvedBy: staffId }] });
  await writeStep(tx, row.id, row.clientId, { state: 'PROPOSED', note: overrideReason ?? '' });
  await writeEvent(tx, { ...about('CREATE', row), fields: ['state', 'coachId'], by: permit, reason: overrideReason ?? row.reason });
}

export type Answered = Step & { readonly side: MatchSide; readonly isAccepted: boolean; readonly version: number };

/** False: somebody was faster. The request follows by itself (trigger match_request_follows). */
export async function saveAnswer(
  tx: Tx,
  permit: Permit<'match.request'> | Permit<'coaching.own'>,
  match: Pick<MatchRow, 'id' | 'clientId'>,
  answered: Answered,
): Promise<boolean> {
  const { centreId, now, today } = tx.viewer;
  const { side, state, version, isAccepted } = answered;
  const accepted = isAccepted ? { [side === 'COACH' ? 'coachAcceptedAt' : 'clientAcceptedAt']: now } : {};
  const { count } = await tx.db.coachMatch.updateMany({
    where: { centreId, id: match.id, version: version - 1, state: 'PROPOSED' },
    data: { state, version, ...accepted, ...(state === 'ACTIVE' ? { fromDate: toColumn(today) } : {}) },
  });
  if (count === 0) return false;
  await writeStep(tx, match.id, match.clientId, answered);
  await writeEvent(tx, { ...about('UPDATE', match), fields: ['state', side], by: permit, reason: answered.declineReason ?? null });
  return true;
}

export type Ended = Step & { readonly state: 'ENDED' | 'WITHDRAWN'; readonly version: number; readonly endReason: MatchEnd | null };

export async function saveEnd(
  tx: Tx,
  permit: Permit<'match.end'>,
  match: Pick<MatchRow, 'id' | 'clientId'>,
  ended: Ended,
): Promise<boolean> {
  const { centreId, today } = tx.viewer;
  const { state, version, endReason } = ended;
  const { count } = await tx.db.coachMatch.updateMany({
    where: { centreId, id: match.id, version: version - 1, state: { in: ['PROPOSED', 'ACTIVE'] } },
    data: { state, version, endReason, ...(state === 'ENDED' ? { untilDate: toColumn(today) } : {}) },
  });
  if (count === 0) return false;
  await writeStep(tx, match.id, match.clientId, ended);
  await writeEvent(tx, { ...about('UPDATE', match), fields: ['state'], by: permit, reason: endReason });
  return true;
}

function about(action: AuditEntry['action'], { id, clientId }: Pick<MatchRow, 'id' | 'clientId'>) {
  return { action, subjectType: 'CoachMatch', subjectId: id, clientIds: [clientId] };
}
