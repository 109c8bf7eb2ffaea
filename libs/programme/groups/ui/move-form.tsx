import { useQuery } from '@tanstack/react-query';
import { DateField, Form, SelectField, TimeField, useProblems, useWords } from '@alongside/kit/ui';
import { calendarChoicesOptions, type SheetSession } from './groups.queries.ts';
import { MoveWaysOut } from './move-ways-out.tsx';
import { useMove, type Place } from './use-move.ts';

export interface MoveFormProps {
  readonly session: SheetSession;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Another day, time or room for this one session. What clashes is named, and a room that is free is one tap away. */
export function MoveForm({ session, onDone, onBack }: MoveFormProps) {
  const t = useWords('groups');
  const { data } = useQuery(calendarChoicesOptions());
  const { values, restored, change, save, answer, busy, problems } = useMove(session, onDone);
  const { errorOf, general } = useProblems('groups', problems, ['localDate', 'localStart', 'roomId']);
  const set = (over: Partial<Place>) => change({ ...values, ...over });
  const rooms = [{ value: '', label: t('groups:noRoom') }, ...(data?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <Form onSubmit={() => save()} action={t('groups:move.save')} busy={busy} onCancel={onBack} general={general} restored={restored}>
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
      <MoveWaysOut answer={answer} wished={values} rooms={rooms} onFix={save} onLeave={onBack} />
    </Form>
  );
}
