import type { Session, StaleSession } from '@alongside/kit/contract';
import { badInputAt } from '@alongside/kit/server';
import type { SessionStatus } from '@alongside/programme/groups/domain';

export function staleSession(current: Session): StaleSession & { __typename: 'StaleSession' } {
  const message = 'Somebody changed this session since it was read.';
  return { __typename: 'StaleSession', code: 'CONFLICT_VERSION', message, path: ['input', 'expectedVersion'], current };
}

/** What has attendance, or is over, neither moves nor gets cancelled; a cancelled session is cancelled already. */
export function heldBack(held: { readonly kind: 'hasAttendance' } | { readonly kind: 'notScheduled'; readonly status: SessionStatus }) {
  if (held.kind === 'notScheduled' && held.status === 'CANCELLED') {
    return badInputAt(['input', 'id'], 'cancelled', 'This session is cancelled already.');
  }
  const message = 'Attendance was taken: this session stays as it was.';
  return { __typename: 'HasAttendance' as const, code: 'HAS_ATTENDANCE', message, path: ['input', 'id'] };
}
