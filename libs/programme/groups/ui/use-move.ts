import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say, useWords, type Problem } from '@alongside/kit/ui';
import { moveSessionOptions, type MoveAnswer, type SheetSession } from './groups.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';
import { useDraft } from './use-draft.ts';

export type Place = { readonly localDate: string; readonly localStart: string; readonly roomId: string | null };

/** Where the session shall be, and what the server said to it. */
export function useMove(session: SheetSession, onDone: () => void) {
  const t = useWords('groups');
  const { localDate, localStart, room } = session;
  const { values, restored, change } = useDraft<Place>(`move:${session.id}`, { localDate, localStart, roomId: room?.id ?? null });
  const move = useMutation(moveSessionOptions(useQueryClient()));
  const [answer, setAnswer] = useState<MoveAnswer | null>(null);
  const [failed, setFailed] = useState<readonly Problem[]>([]);
  const refused = answer && !hasWayOut(answer) ? problemOf(answer) : null;
  const save = (over: Partial<Place> = {}, expectedVersion = session.version) => {
    const next = { ...values, ...over };
    change(next);
    setFailed([]);
    move.mutate(
      { id: session.id, expectedVersion, ...next },
      {
        onSuccess: (found) => {
          setAnswer(found);
          if (problemOf(found)) return;
          say(t('groups:move.done'));
          onDone();
        },
        onError: () => setFailed([noAnswer]),
      },
    );
  };
  return { values, restored, change, save, answer, busy: move.isPending, problems: refused ? [refused] : failed };
}

/** Refusals that the form answers with a button of their own. */
function hasWayOut(answer: MoveAnswer): boolean {
  return answer.__typename === 'Clashes' || answer.__typename === 'StaleSession' || nextTimeOf(answer) !== null;
}

/** The next time that exists, when clocks jump over the wished one: 'nextTime 2027-03-28 02:00'. */
export function nextTimeOf(answer: MoveAnswer): { readonly localDate: string; readonly localStart: string } | null {
  if (answer.__typename !== 'BadInput') return null;
  const [, localDate, localStart] = /^nextTime (\S+) (\S+)$/.exec(answer.constraint ?? '') ?? [];
  return localDate && localStart ? { localDate, localStart } : null;
}
