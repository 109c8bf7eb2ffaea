import { useViewer } from '@alongside/kit/client';
import { StatusChip, TimeRange, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import type { SheetSession } from './groups.queries.ts';
import { staffName, stateOf } from './session-view.ts';
import { useWallClock } from './use-wall-clock.ts';

/** When, where, by whom, how many; its own topic, and what it has of its own beside its group. */
export function AboutSession({ session }: { readonly session: SheetSession }) {
  const t = useWords('groups');
  const formats = useFormats();
  const language = useLanguage();
  const worded = useWorded();
  const state = stateOf(session, useViewer().centre.today, useWallClock());
  return (
    <div>
      <h3>
        <bdi>{worded(session.titles)}</bdi>
      </h3>
      <p>
        {formats.longDate(session.localDate)} <TimeRange start={session.localStart} end={session.localEnd} />
      </p>
      <p>{session.room ? <bdi>{session.room.name}</bdi> : t('groups:noRoom')}</p>
      <ul>
        {session.staff.map((one) => (
          <li key={one.staffId}>
            <bdi>{staffName(one, language)}</bdi> · {t(`groups:part.${one.part}`)}
          </li>
        ))}
      </ul>
      <p>
        {t('groups:session.expected', { count: session.expected, seats: formats.number(session.capacity) })}
        {session.came > 0 ? ` · ${t('groups:session.came', { count: session.came })}` : null}
      </p>
      {session.topic ? (
        <p>
          {t('groups:field.topic')}: <bdi>{session.topic}</bdi>
        </p>
      ) : null}
      <StatusChip status={state} words={t(`groups:state.${state}`)} />
      {session.statusReason ? (
        <p>
          <q>{session.statusReason}</q>
        </p>
      ) : null}
      {session.isMoved ? <p>{t('groups:session.moved', { day: formats.weekdayDate(session.originalDate) })}</p> : null}
    </div>
  );
}
