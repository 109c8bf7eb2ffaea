import { Button, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import { Dialog, ErrorState, Notice, useFormats, useWorded, useWords } from '@alongside/kit/ui';
import { FitGroup } from './fit-group.tsx';
import { inTheWayOptions, type InTheWayRow } from './in-the-way.queries.ts';
import { leftToRight, ownDirection } from './isolated.ts';

/** Closures change after groups were planned: what they meet is listed by group for whoever plans, with one way to settle it. Nothing met is nothing said. */
export function SessionsInTheWay() {
  const mayPlan = useMayEver('schedule.write');
  const { today } = useViewer().centre;
  const { data, isError, error, refetch } = useQuery({ ...inTheWayOptions(today), enabled: mayPlan });
  const t = useWords('changes');
  const [settled, setSettled] = useState<InTheWayRow['session'] | null>(null);
  const close = () => setSettled(null);
  if (isError && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <>
      {data.length > 0 ? (
        <section aria-label={t('changes:met.label')}>
          <Notice tone="warning" title={t('changes:met.title', { count: data.length })}>
            {byGroup(data).map((rows) => (
              <MetGroup key={rows[0].session.seriesId} rows={rows} onSettle={setSettled} />
            ))}
          </Notice>
        </section>
      ) : null}
      <Dialog opened={settled !== null} title={t('changes:met.settle')} onClose={close}>
        {settled ? <FitGroup sessionId={settled.id} onClose={close} /> : null}
      </Dialog>
    </>
  );
}

type GroupRows = readonly [InTheWayRow, ...InTheWayRow[]];

/** In the order of each group's first session. */
function byGroup(rows: readonly InTheWayRow[]): readonly GroupRows[] {
  const groups = new Map<string, [InTheWayRow, ...InTheWayRow[]]>();
  for (const row of rows) {
    const known = groups.get(row.session.seriesId);
    if (known) known.push(row);
    else groups.set(row.session.seriesId, [row]);
  }
  return [...groups.values()];
}

const mostLines = 5;

interface MetGroupProps {
  readonly rows: GroupRows;
  readonly onSettle: (first: InTheWayRow['session']) => void;
}

function MetGroup({ rows, onSettle }: MetGroupProps) {
  const t = useWords('changes');
  const formats = useFormats();
  const worded = useWorded();
  const { session: first } = rows[0];
  const title = worded(first.titles);
  return (
    <section aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <List>
        {rows.slice(0, mostLines).map(({ session, inTheWay, reason }) => (
          <List.Item key={session.id}>
            {t('changes:met.line', {
              day: formats.shortDate(session.localDate),
              time: leftToRight(formats.time(session.localStart)),
              why: t('changes:fit.why', { kind: t(`changes:inTheWay.${inTheWay}`), reason: ownDirection(reason) }),
            })}
          </List.Item>
        ))}
        {rows.length > mostLines ? <List.Item>{t('groups:clash.more', { count: rows.length - mostLines })}</List.Item> : null}
      </List>
      <Button
        variant="default"
        mt="xs"
        onClick={() => onSettle(first)}
        aria-label={t('changes:met.settleOf', { group: ownDirection(title) })}
      >
        {t('changes:met.settle')}
      </Button>
    </section>
  );
}
