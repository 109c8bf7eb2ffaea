import { Button } from '@mantine/core';
import { Notice, StaleWrite, Time, useFormats, useWords, type Choice } from '@alongside/kit/ui';
import { ClashSentences } from './clash-sentences.tsx';
import type { MoveAnswer } from './groups.queries.ts';
import { leftToRight, ownDirection } from './isolated.ts';
import { nextTimeOf, type Place } from './use-move.ts';

export interface MoveWaysOutProps {
  readonly answer: MoveAnswer | null;
  readonly wished: Place;
  readonly rooms: readonly Choice[];
  readonly onFix: (over: Partial<Place>, version?: number) => void;
  readonly onLeave: () => void;
}

/** What can be done about a refused move, one tap each. */
export function MoveWaysOut({ answer, wished, rooms, onFix, onLeave }: MoveWaysOutProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const next = answer ? nextTimeOf(answer) : null;
  if (next) {
    return (
      <Notice tone="warning" urgent title={t('groups:move.timeMissing')}>
        <Button variant="default" onClick={() => onFix(next)}>
          {t('groups:move.useTime', { time: leftToRight(formats.time(next.localStart)) })}
        </Button>
      </Notice>
    );
  }
  if (answer?.__typename === 'StaleSession') {
    const { current } = answer;
    const nameOf = (id: string | null) => rooms.find((room) => room.value === (id ?? ''))?.label ?? '';
    const values = [
      { field: t('groups:field.date'), yours: formats.shortDate(wished.localDate), theirs: formats.shortDate(current.localDate) },
      { field: t('groups:field.start'), yours: <Time at={wished.localStart} />, theirs: <Time at={current.localStart} /> },
      { field: t('groups:field.room'), yours: <bdi>{nameOf(wished.roomId)}</bdi>, theirs: <bdi>{nameOf(current.room?.id ?? null)}</bdi> },
    ];
    return <StaleWrite values={values} onKeepTheirs={onLeave} onUseMine={() => onFix({}, current.version)} />;
  }
  if (answer?.__typename !== 'Clashes') return null;
  const free = answer.clashes.find((clash) => clash.kind === 'ROOM')?.freeRooms[0];
  return (
    <Notice tone="warning" urgent title={t('groups:clash.title')}>
      <ClashSentences clashes={answer.clashes} />
      {free ? (
        <Button variant="default" onClick={() => onFix({ roomId: free.id })}>
          {t('groups:clash.useRoom', { room: ownDirection(free.name) })}
        </Button>
      ) : null}
    </Notice>
  );
}
