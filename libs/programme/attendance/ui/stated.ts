import { stateOf } from '@alongside/programme/groups/ui';
import type { DaySession } from './attendance.queries.ts';

/** A session of the day and how it stands now. */
export type Stated = DaySession & { readonly state: ReturnType<typeof stateOf> };

type Clock = Parameters<typeof stateOf>[2];

/** How each session stands, by the centre's clock; without a trusted clock the day decides. */
export function statedOf(sessions: readonly DaySession[], today: string, clock: Clock): readonly Stated[] {
  return sessions.map((session) => ({ ...session, state: stateOf(session, today, clock) }));
}

/** The one to act on: what is on now, else what has ended and is not finished, else what comes next. */
export function firstOf(sessions: readonly Stated[]): Stated | undefined {
  const inTurn = ['now', 'toFinish', 'upcoming'].map((state) => sessions.find((session) => session.state === state));
  return inTurn.find((session) => session !== undefined);
}
