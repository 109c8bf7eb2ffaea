import type { HasAttendance, StaleSeries } from '@alongside/kit/contract';
import type { Tx } from '@alongside/kit/server';
import type { ChangeDecision } from '@alongside/programme/groups/domain';
import { cancelledAlready } from './session.problem.ts';
import { oneSeries } from './series.store.ts';

export async function staleSeries(tx: Tx, seriesId: string): Promise<StaleSeries & { __typename: 'StaleSeries' }> {
  const current = await oneSeries(tx, seriesId);
  if (!current) throw new Error('a series that was found is not there');
  const message = 'Somebody changed this group since it was read.';
  return { __typename: 'StaleSeries', code: 'CONFLICT_VERSION', message, path: ['input', 'seriesVersion'], current };
}

type Held = Extract<ChangeDecision, { kind: 'hasAttendance' | 'notScheduled' }>;

/** What has attendance or is over does not move; from the next session on the same change may be made. */
export function notDecided(decision: Held): (HasAttendance & { __typename: 'HasAttendance' }) | ReturnType<typeof cancelledAlready> {
  if (decision.kind === 'notScheduled') return cancelledAlready();
  const { next } = decision;
  const message = 'Sessions that are over or have attendance stay as they were.';
  return {
    ...{ __typename: 'HasAttendance', code: 'HAS_ATTENDANCE', message, path: ['input', 'scope'], attended: decision.count },
    ...{ nextFrom: next?.originalDate ?? null, nextSessionId: next?.id ?? null },
  };
}
