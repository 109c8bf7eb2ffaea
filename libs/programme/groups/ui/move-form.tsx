import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateField, Form, Notice, SelectField, TimeField, useFormats, useProblems, useWords } from '@alongside/kit/ui';
import { ClashSentences } from './clash-sentences.tsx';
import { calendarChoicesOptions, type MoveAnswer, type SheetSession } from './groups.queries.ts';
import { leftToRight, ownDirection } from './isolated.ts';
import { nextTimeOf, useMove, type Place } from './use-move.ts';

export interface MoveFormProps {
  readonly session: SheetSession;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Another day, time or room for this one session. What clashes is named, and a room that is free is one tap away. */
export function MoveForm({ session, onDone, onBack }: MoveFormProps) {
  const t = useWords('groups');
  const { data } = useQuery(calendarChoicesOptions());
  const { values, restored, change, drop, save, answer, busy, problems } = useMove(session, onDone);
  const { errorOf, general } = useProblems('groups', problems, ['localDate', 'localStart', 'roomId']);
  const set = (over: Partial<Place>) => change({ ...values, ...over });
  const back = () => {
    drop();
    onBack();
  };
  const rooms = [{ value: '', label: t('groups:noRoom') }, ...(data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Form onSubmit={() => save()} action={t('groups:move.save')} busy={busy} onCancel={back} general={general} restored={restored}>
      <DateField
        label={t('groups:field.date')}
        value={values.localDate}
        onChange={(localDate) => set({ localDate })}
        error={errorOf('localDate')}
      />
      <TimeField
        label={t('groups:field.start')}
        value={values.localStart}
        onChange={(localStart) => set({ localStart })}
        error={errorOf('localStart')}
      />
      <SelectField
        label={t('groups:field.room')}
        value={values.roomId ?? ''}
        onChange={(value) => set({ roomId: value === '' ? null : value })}
        choices={rooms}
        error={errorOf('roomId')}
      />
      <WaysOut answer={answer} onFix={save} />
    </Form>
  );
}

interface WaysOutProps {
  readonly answer: MoveAnswer | null;
  readonly onFix: (over: Partial<Place>) => void;
}

function WaysOut({ answer, onFix }: WaysOutProps) {
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
