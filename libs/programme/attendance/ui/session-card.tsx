import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { Icon, StatusChip, TimeRange, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import type { Stated } from './stated.ts';
import classes from './today.module.css';

interface SessionCardProps {
  readonly session: Stated;
  /** The one to act on: largest, with the screen's primary action. */
  readonly isFirst: boolean;
}

export function SessionCard({ session, isFirst }: SessionCardProps) {
  const t = useWords('attendance');
  const worded = useWorded();
  const language = useLanguage();
  const formats = useFormats();
  const titleId = useId();
  const facilitators = session.staff.map(({ name, nameUr }) => `\u2068${language === 'ur' && nameUr ? nameUr : name}\u2069`);
  return (
    <article aria-labelledby={titleId} className={classes.card} data-first={isFirst}>
      <div className={classes.time}>
        <TimeRange start={session.localStart} end={session.localEnd} />
        <StatusChip status={session.state} words={t(`attendance:state.${session.state}`)} />
      </div>
      <h2 id={titleId} className={classes.title}>
        <bdi>{worded(session.titles)}</bdi>
      </h2>
      <p className={classes.about}>
        {session.room ? <bdi>{session.room.name}</bdi> : t('attendance:noRoom')}
        {facilitators.length > 0 ? ` · ${formats.list(facilitators)}` : null}
      </p>
      <p className={classes.about}>
        <Counts session={session} />
      </p>
      <CardActions session={session} isFirst={isFirst} />
    </article>
  );
}

function Counts({ session }: { readonly session: Stated }) {
  const t = useWords('attendance');
  const { expected, marked, came, walkIns, state } = session;
  const parts = [
    t('attendance:counts.expected', { count: expected }),
    ...(state === 'done'
      ? [t('attendance:counts.came', { count: came })]
      : marked > 0
        ? [t('attendance:counts.marked', { count: marked })]
        : []),
    ...(walkIns > 0 ? [t('attendance:counts.walkIns', { count: walkIns })] : []),
  ];
  return <>{parts.join(' · ')}</>;
}

/** Who may take attendance does; who may see rosters looks; to all others the counts are enough. */
function CardActions({ session, isFirst }: SessionCardProps) {
  const t = useWords('attendance');
  const maySee = useMayEver('roster.read');
  const takes = session.viewerMay.includes('RECORD');
  if (!takes && !maySee) return null;
  const to = `/sessions/${session.id}/attendance`;
  const isDone = session.state === 'done' || session.state === 'cancelled';
  return (
    <div className={classes.actions}>
      <Button component={Link} to={to} variant={isFirst && takes ? 'filled' : 'default'} leftSection={<Icon name="ClipboardCheck" />}>
        {t(takes && !isDone ? 'attendance:today.take' : 'attendance:today.look')}
      </Button>
      {takes && !isDone ? (
        <Button variant="default" component={Link} to={`/sessions/${session.id}/sheet`} leftSection={<Icon name="Printer" />}>
          {t('attendance:roster.print')}
        </Button>
      ) : null}
    </div>
  );
}
