import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Notice, StaleWrite, Time, useFormats, useLanguage, useWords, type DifferentValue } from '@alongside/kit/ui';
import { changesOf, draftOf, type Changeable } from './change-draft.ts';
import { calendarChoicesOptions } from './groups.queries.ts';
import { staffName } from './session-view.ts';
import type { Change } from './use-change.ts';

export interface ChangeRefusedProps {
  readonly change: Change;
  readonly onLeave: () => void;
  readonly onAnother: (sessionId: string) => void;
}

/** What the server refused, with what can be done about it. What was typed stays in every case. */
export function ChangeRefused({ change, onLeave, onAnother }: ChangeRefusedProps) {
  const { answer } = change;
  const t = useWords('changes');
  if (answer?.__typename === 'StaleSession') return <Stale change={change} theirs={answer.current} onLeave={onLeave} />;
  if (answer?.__typename === 'StaleSeries') {
    return (
      <Notice tone="warning" urgent title={t('changes:stale.title')}>
        <p>{t('changes:stale.series')}</p>
        <Button variant="default" onClick={() => void change.rebase()}>
          {t('changes:stale.again')}
        </Button>
      </Notice>
    );
  }
  if (answer?.__typename === 'HasAttendance') return <Attended answer={answer} onAnother={onAnother} />;
  return null;
}

interface AttendedProps {
  readonly answer: { readonly attended?: number | null; readonly nextFrom?: string | null; readonly nextSessionId?: string | null };
  readonly onAnother: (sessionId: string) => void;
}

function Attended({ answer: { attended, nextFrom, nextSessionId }, onAnother }: AttendedProps) {
  const t = useWords('changes');
  const formats = useFormats();
  return (
    <Notice tone="warning" urgent title={t('changes:attended.title', { count: attended ?? 1 })}>
      {nextFrom && nextSessionId ? (
        <Button variant="default" onClick={() => onAnother(nextSessionId)}>
          {t('changes:attended.from', { day: formats.weekdayDate(nextFrom) })}
        </Button>
      ) : (
        <p>{t('changes:attended.none')}</p>
      )}
    </Notice>
  );
}

interface StaleProps {
  readonly change: Change;
  readonly theirs: Changeable & { readonly status: string };
  readonly onLeave: () => void;
}

/** Both versions side by side, field by field where they differ; what was not touched here will stay theirs, and says so. */
function Stale({ change: { base, draft, rebase }, theirs, onLeave }: StaleProps) {
  const t = useWords('changes');
  const formats = useFormats();
  const language = useLanguage();
  const { data } = useQuery(calendarChoicesOptions());
  const current = draftOf(theirs);
  const touched = changesOf(draft, base);
  const room = (id: string | null) => <bdi>{data?.rooms.find((one) => one.id === id)?.name ?? t('groups:noRoom')}</bdi>;
  const names = ({ leadId, coIds, peerIds }: Pick<typeof draft, 'leadId' | 'coIds' | 'peerIds'>) =>
    formats.list(
      [...(leadId ? [leadId] : []), ...coIds, ...peerIds].flatMap((id) => {
        const one = data?.staff.find((staff) => staff.id === id) ?? theirs.staff.find((staff) => staff.staffId === id);
        return one ? [staffName(one, language)] : [];
      }),
    );
  const show = {
    localDate: (of: typeof draft) => formats.shortDate(of.localDate),
    localStart: (of: typeof draft) => <Time at={of.localStart} />,
    minutes: (of: typeof draft) => formats.number(of.minutes ?? 0),
    roomId: (of: typeof draft) => room(of.roomId),
    staff: names,
    topic: (of: typeof draft) => <bdi>{of.topic}</bdi>,
    capacity: (of: typeof draft) => formats.number(of.capacity ?? 0),
  } as const;
  const label = {
    localDate: 'date',
    localStart: 'start',
    minutes: 'minutes',
    roomId: 'room',
    staff: 'lead',
    capacity: 'capacity',
  } as const;
  const differing = Object.keys(changesOf({ ...current, scope: draft.scope }, base));
  const rows = (Object.keys(show) as (keyof typeof show)[])
    .filter((field) => field in touched || differing.includes(field))
    .map((field): DifferentValue => ({
      field: field === 'topic' ? t('groups:field.topic') : t(`groups:field.${label[field]}`),
      yours: field in touched ? show[field](draft) : t('changes:stale.untouched'),
      theirs: show[field](current),
    }));
  const status =
    theirs.status === 'CANCELLED' ? [{ field: t('changes:stale.status'), yours: '', theirs: t('groups:state.cancelled') }] : [];
  return <StaleWrite values={[...status, ...rows]} onKeepTheirs={onLeave} onUseMine={() => void rebase()} />;
}
