import { Button } from '@mantine/core';
import { DataTable, EmptyState, StatusChip, useFormats, useWords, type Column } from '@alongside/kit/ui';
import { FieldsCell } from './fields-cell.tsx';
import type { TrailEvent } from './trail-table.types.ts';

interface TrailTableProps {
  readonly events: readonly TrailEvent[];
  readonly isFiltered: boolean;
  readonly onMore: (() => void) | undefined;
  readonly loadingMore: boolean;
  readonly onAll: () => void;
}

/** Newest first; names of fields, never what stood in them. */
export function TrailTable({ events, isFiltered, onMore, loadingMore, onAll }: TrailTableProps) {
  const t = useWords('audit');
  const columns = useColumns();
  const showAll = isFiltered ? <Button onClick={onAll}>{t('audit:showAll')}</Button> : undefined;
  return (
    <DataTable
      caption={t('audit:caption')}
      columns={columns}
      rows={events}
      idOf={(event) => event.id}
      onMore={onMore}
      loadingMore={loadingMore}
      empty={<EmptyState icon="Eye" title={t(isFiltered ? 'audit:noMatch' : 'audit:empty')} action={showAll} />}
    />
  );
}

function useColumns(): readonly Column<TrailEvent>[] {
  const t = useWords('audit');
  const { instant, list } = useFormats();
  const role = (name: string) => t([`audit:roles.${name}`], { defaultValue: name });
  return [
    { key: 'at', title: t('audit:columns.at'), rowHeader: true, cell: ({ at }) => instant(at) },
    {
      key: 'who',
      title: t('audit:columns.who'),
      cell: ({ actorName, actorRole }) => (
        <>
          <bdi>{actorName ?? t('audit:nobody')}</bdi>
          {actorRole ? <div>{role(actorRole)}</div> : null}
        </>
      ),
    },
    {
      key: 'what',
      title: t('audit:columns.what'),
      cell: ({ action, subjectType, operation }) => (
        <>
          {t([`audit:actions.${action}`], { defaultValue: action })} · {t([`audit:subjects.${subjectType}`], { defaultValue: subjectType })}
          <div>
            <bdi dir="ltr">{operation}</bdi>
          </div>
        </>
      ),
    },
    {
      key: 'clients',
      title: t('audit:columns.clients'),
      cell: ({ clientCodes }) => (clientCodes.length > 0 ? <bdi>{list(clientCodes)}</bdi> : t('audit:none')),
    },
    { key: 'fields', title: t('audit:columns.fields'), cell: (event) => <FieldsCell event={event} /> },
    {
      key: 'outcome',
      title: t('audit:columns.outcome'),
      cell: ({ outcome }) => <StatusChip {...chipOf(outcome)} words={t([`audit:outcomes.${outcome}`], { defaultValue: outcome })} />,
    },
  ];
}

function chipOf(outcome: string) {
  if (outcome === 'OK') return { status: 'done', icon: 'Check' } as const;
  return outcome === 'DENIED' ? ({ status: 'toFinish', icon: 'Lock' } as const) : ({ status: 'absent', icon: 'AlertTriangle' } as const);
}
