import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useUnsaved } from '@alongside/kit/client';
import { DateField, Form, Notice, SelectField, TimeField, say, useFormats, useProblems, useWords, type Problem } from '@alongside/kit/ui';
import { ClashSentences } from './clash-sentences.tsx';
import { calendarChoicesOptions, moveSessionOptions, type MoveAnswer, type SheetSession } from './groups.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

export interface MoveFormProps {
  readonly session: SheetSession;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Another day, time or room for this one session. What clashes is named, and a room that is free is one tap away. */
export function MoveForm({ session, onDone, onBack }: MoveFormProps) {
  const t = useWords('groups');
  const { localDate, localStart, room } = session;
  const { values, restored, change, drop } = useUnsaved(`move:${session.id}`, { localDate, localStart, roomId: room?.id ?? null });
  const { data } = useQuery(calendarChoicesOptions());
  const move = useMutation(moveSessionOptions(useQueryClient()));
  const [answer, setAnswer] = useState<MoveAnswer | null>(null);
  const [failed, setFailed] = useState<readonly Problem[]>([]);
  const refused = answer && answer.__typename !== 'Clashes' && nextTimeOf(answer) === null ? problemOf(answer) : null;
  const problems = refused ? [refused] : failed;
  const { errorOf, general } = useProblems('groups', problems, ['localDate', 'localStart', 'roomId']);
  const leave = (then: () => void) => {
    drop();
    then();
  };
  const save = (over: Partial<typeof values> = {}) => {
    const next = { ...values, ...over };
    change(next);
    setFailed([]);
    move.mutate(
      { id: session.id, expectedVersion: session.version, ...next },
      {
        onSuccess: (found) => {
          setAnswer(found);
          if (problemOf(found)) return;
          say(t('groups:move.done'));
          leave(onDone);
        },
        onError: () => setFailed([noAnswer]),
      },
    );
  };
  const rooms = [{ value: '', label: t('groups:noRoom') }, ...(data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Form
      onSubmit={() => save()}
      action={t('groups:move.save')}
      busy={move.isPending}
      onCancel={() => leave(onBack)}
      general={general}
      restored={restored}
    >
      <DateField
        label={t('groups:field.date')}
        value={values.localDate}
        onChange={(day) => change({ ...values, localDate: day })}
        error={errorOf('localDate')}
      />
      <TimeField
        label={t('groups:field.start')}
        value={values.localStart}
        onChange={(start) => change({ ...values, localStart: start })}
        error={errorOf('localStart')}
      />
      <SelectField
        label={t('groups:field.room')}
        value={values.roomId ?? ''}
        onChange={(value) => change({ ...values, roomId: value === '' ? null : value })}
        choices={rooms}
        error={errorOf('roomId')}
      />
      <WaysOut answer={answer} onFix={save} />
    </Form>
  );
}

/** The next time that exists, when clocks jump over the wished one: 'nextTime 2027-03-28 02:00'. */
function nextTimeOf(answer: MoveAnswer): { readonly localDate: string; readonly localStart: string } | null {
  if (answer.__typename !== 'BadInput') return null;
  const [, localDate, localStart] = /^nextTime (\S+) (\S+)$/.exec(answer.constraint ?? '') ?? [];
  return localDate && localStart ? { localDate, localStart } : null;
}

interface WaysOutProps {
  readonly answer: MoveAnswer | null;
  readonly onFix: (over: { localDate?: string; localStart?: string; roomId?: string }) => void;
}

function WaysOut({ answer, onFix }: WaysOutProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const next = answer ? nextTimeOf(answer) : null;
  if (next) {
    return (
      <Notice tone="warning" urgent title={t('groups:move.timeMissing')}>
        <Button variant="default" onClick={() => onFix(next)}>
          {t('groups:move.useTime', { time: formats.time(next.localStart) })}
        </Button>
      </Notice>
    );
  }
  if (answer?.__typename !== 'Clashes') return null;
  const free = answer.clashes.find((clash) => clash.kind === 'ROOM')?.freeRooms[0];
  return (
    <Notice tone="warning" urgent title={t('groups:clash.title')}>
      <ClashSentences clashes={answer.clashes} />
      {free ? (
        <Button variant="default" onClick={() => onFix({ roomId: free.id })}>
          {t('groups:clash.useRoom', { room: free.name })}
        </Button>
      ) : null}
    </Notice>
  );
}
