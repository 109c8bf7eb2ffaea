import { addDays, daysBetween } from '@alongside/kit/time';
import type { ChangeInput, StaffPartInput } from '@alongside/kit/contract';
import type { SessionProposal } from '@alongside/kit/ui';
import type { SheetSession } from './groups.queries.ts';
import { ruleOf, type Repeats } from './series-draft.ts';

type Scope = ChangeInput['scope'];
export const scopes = ['THIS', 'FOLLOWING', 'ALL'] as const satisfies readonly Scope[];

/** What somebody wishes for a session, and how far it shall go. */
export type ChangeDraft = {
  readonly scope: Scope;
  readonly localDate: string;
  readonly localStart: string;
  readonly minutes: number | null;
  readonly roomId: string | null;
  readonly leadId: string | null;
  readonly coIds: readonly string[];
  readonly peerIds: readonly string[];
  readonly topic: string;
  readonly capacity: number | null;
  /** What the centre's time does to the group; null: what it did before. */
  readonly onClosure: NonNullable<ChangeInput['onClosure']> | null;
  /** How the group repeats from then on; null: as before. */
  readonly repeats: Repeats | null;
  /** Of a cancellation only. */
  readonly reason: string;
  /** Why people who are expected elsewhere at that time may be expected here too. */
  readonly overrideReason: string;
};

/** What of a session may be changed: of the one that was opened, or of the one that somebody else saved meanwhile. */
export type Changeable = Pick<SheetSession, 'localDate' | 'localStart' | 'minutes' | 'room' | 'staff' | 'topic' | 'capacity'>;

const idsOf = ({ staff }: Changeable, part: string) => staff.filter((one) => one.part === part).map((one) => one.staffId);

/** The session as it is, with what was proposed in the calendar. */
export function draftOf(session: Changeable, wish?: SessionProposal): ChangeDraft {
  const draft: ChangeDraft = {
    ...{ scope: 'THIS', localDate: session.localDate, localStart: session.localStart, minutes: session.minutes },
    ...{ roomId: session.room?.id ?? null, topic: session.topic ?? '', capacity: session.capacity, reason: '', overrideReason: '' },
    ...{ onClosure: null, repeats: null },
    ...{ leadId: idsOf(session, 'LEAD')[0] ?? null, coIds: idsOf(session, 'CO'), peerIds: idsOf(session, 'PEER') },
  };
  if (!wish) return draft;
  const { localDate, localStart, minutes, roomId, handedOver } = wish;
  const moved = { ...draft, localDate, localStart, minutes, roomId };
  return handedOver ? { ...moved, ...handOver(moved, handedOver) } : moved;
}

type Leading = Pick<ChangeDraft, 'leadId' | 'coIds' | 'peerIds'>;

/** One person takes another's place and part; whoever is there already only stays once. */
export function handOver(
  { leadId, coIds, peerIds }: Leading,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Leading {
  if (from === null) return { leadId: leadId ?? to, coIds, peerIds };
  const swap = (id: string) => (id === from ? to : id);
  const lead = leadId === null ? null : swap(leadId);
  const others = (ids: readonly string[]) => [...new Set(ids.map(swap))].filter((id): id is string => id !== null && id !== lead);
  return { leadId: lead, coIds: others(coIds), peerIds: others(peerIds) };
}

/** Parts that the form does not show (who covers, who observes) stay as they are. */
function staffOf(draft: Leading, session: Changeable): StaffPartInput[] {
  const kept = session.staff.filter(({ part }) => part === 'COVER' || part === 'OBSERVER').map(({ staffId, part }) => ({ staffId, part }));
  const named = [...(draft.leadId ? [draft.leadId] : []), ...draft.coIds, ...draft.peerIds];
  return [
    ...(draft.leadId ? [{ staffId: draft.leadId, part: 'LEAD' as const }] : []),
    ...draft.coIds.map((staffId) => ({ staffId, part: 'CO' as const })),
    ...draft.peerIds.map((staffId) => ({ staffId, part: 'PEER' as const })),
    ...kept.filter(({ staffId }) => !named.includes(staffId)),
  ];
}

const sameIds = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

function sameStaff(a: Leading, b: Leading): boolean {
  return a.leadId === b.leadId && sameIds(a.coIds, b.coIds) && sameIds(a.peerIds, b.peerIds);
}

/** The group as it is, its sessions from this one on to be fitted to the centre's time: left out, unless another way is chosen. */
export function draftOfFit(session: Changeable): ChangeDraft {
  return { ...draftOf(session), scope: 'FOLLOWING', onClosure: 'SKIP' };
}

type Changes = Omit<ChangeInput, 'id' | 'sessionId' | 'expectedVersion' | 'seriesVersion' | 'scope'>;

/** Only what differs from the session as it was opened: whatever somebody else changes meanwhile beside it stays theirs. */
export function changesOf(draft: ChangeDraft, session: Changeable): Changes {
  const before = draftOf(session);
  const differs = (key: keyof ChangeDraft) => draft[key] !== before[key];
  return {
    ...(differs('localDate') ? { localDate: draft.localDate } : {}),
    ...(differs('localStart') ? { localStart: draft.localStart } : {}),
    ...(differs('minutes') ? { minutes: draft.minutes ?? 0 } : {}),
    ...(differs('roomId') ? { roomId: draft.roomId } : {}),
    ...(sameStaff(draft, before) ? {} : { staff: staffOf(draft, session) }),
    ...(draft.topic.trim() === before.topic ? {} : { topic: draft.topic.trim() === '' ? null : draft.topic }),
    ...(differs('capacity') ? { capacity: draft.capacity ?? 0 } : {}),
    ...(draft.repeats && draft.scope !== 'THIS' ? { rrule: ruleOf(draft.repeats) } : {}),
    ...(draft.onClosure && draft.scope !== 'THIS' ? { onClosure: draft.onClosure } : {}),
  };
}

/** The same wish, begun on another session of the group: as many days later or earlier as it was on the first. */
export function onAnother(draft: ChangeDraft, from: Changeable, to: Changeable): ChangeDraft {
  const days = daysBetween(from.localDate, draft.localDate);
  const kept = changesOf(draft, from);
  const there = draftOf(to);
  return {
    ...there,
    ...{ scope: 'FOLLOWING', localDate: addDays(to.localDate, days), reason: draft.reason, overrideReason: draft.overrideReason },
    ...{ onClosure: draft.onClosure, repeats: draft.repeats },
    ...('localStart' in kept ? { localStart: draft.localStart } : {}),
    ...('minutes' in kept ? { minutes: draft.minutes } : {}),
    ...('roomId' in kept ? { roomId: draft.roomId } : {}),
    ...('staff' in kept ? { leadId: draft.leadId, coIds: draft.coIds, peerIds: draft.peerIds } : {}),
    ...('topic' in kept ? { topic: draft.topic } : {}),
    ...('capacity' in kept ? { capacity: draft.capacity } : {}),
  };
}
