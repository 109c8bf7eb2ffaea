import type { Session, StaleSession } from '@alongside/kit/contract';
import { badInputAt } from '@alongside/kit/server';

export function staleSession(current: Session): StaleSession & { __typename: 'StaleSession' } {
  const message = 'Somebody changed this session since it was read.';
  return { __typename: 'StaleSession', code: 'CONFLICT_VERSION', message, path: ['input', 'expectedVersion'], current };
}

/** A cancelled session is cancelled already: nothing of it changes. */
export function cancelledAlready() {
  return badInputAt(['input', 'sessionId'], 'cancelled', 'This session is cancelled already.');
}
