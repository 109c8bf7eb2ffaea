import { Button } from '@mantine/core';
import { DataTable, EmptyState, Icon, useWords, type Column } from '@alongside/kit/ui';
import { BothScripts } from './both-scripts.tsx';
import { CounsellorName, DaysInCare } from './care-words.tsx';
import type { PersonRow } from './people.queries.ts';
import classes from './people.module.css';

export interface PeopleTableProps {
  readonly rows: readonly PersonRow[];
  readonly details: boolean;
  readonly onOpen: (id: string) => void;
  readonly onMore?: (() => void) | undefined;
  readonly loadingMore: boolean;
  /** What was searched for, or empty; with the way back. */
  readonly search: string;
  readonly onClear: () => void;
  readonly filter: string;
}

export function PeopleTable({ rows, details, onOpen, onMore, loadingMore, search, onClear, filter }: PeopleTableProps) {
  const t = useWords('people');
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      title: t('people:column.name'),
      rowHeader: true,
      cell: (person) => (
        <button type="button" className={classes.open} data-row-open onClick={() => onOpen(person.id)}>
          <BothScripts person={person} />
        </button>
      ),
    },
    { key: 'code', title: t('people:column.code'), cell: ({ code }) => <bdi dir="ltr">{code}</bdi> },
  ];
  if (details)
    columns.push(
      {
        key: 'phase',
        title: t('people:column.phase'),
        cell: ({ episode }) => (episode?.phase ? t(`people:phase.${episode.phase}`) : null),
      },
      { key: 'counsellor', title: t('people:column.counsellor'), cell: ({ careTeam }) => <CounsellorName team={careTeam ?? []} /> },
      {
        key: 'days',
        title: t('people:column.days'),
        align: 'end',
        cell: ({ episode }) => (episode ? <DaysInCare episode={episode} /> : null),
      },
    );
  const clear = (
    <Button variant="default" onClick={onClear} leftSection={<Icon name="X" />}>
      {t('people:search.clear')}
    </Button>
  );
  return (
    <DataTable
      caption={t('people:title')}
      columns={columns}
      rows={rows}
      idOf={({ id }) => id}
      onMore={onMore}
      loadingMore={loadingMore}
      empty={
        search ? (
          <EmptyState icon="Search" title={t('people:noMatch.title')} text={t('people:noMatch.text')} action={clear} />
        ) : (
          <EmptyState icon="Users" title={t(`people:empty.${filter}`)} text={t('people:empty.text')} />
        )
      }
    />
  );
}
