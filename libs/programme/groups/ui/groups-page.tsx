import { Anchor, Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DataTable, EmptyState, Page, QueryStates, Time, useFormats, useWorded, useWords, type Column } from '@alongside/kit/ui';
import { groupListOptions, type GroupRow } from './members.queries.ts';
import { ruleSentence } from './rule-sentence.ts';
import { SessionsInTheWay } from './sessions-in-the-way.tsx';

export interface GroupsPageProps {
  readonly filters: { readonly ended?: boolean };
  readonly onFilters: (filters: { readonly ended?: boolean }) => void;
}

/** All groups of the centre with their places; counts only, whoever is in them. */
export function GroupsPage({ filters, onFilters }: GroupsPageProps) {
  const t = useWords('groups');
  const columns = useColumns();
  const query = useQuery(groupListOptions(filters.ended === true));
  return (
    <Page
      title={t('groups:list.title')}
      documentTitle={t('groups:list.title')}
      width="full"
      actions={
        <Switch
          label={t('groups:list.ended')}
          checked={filters.ended === true}
          onChange={(event) => onFilters(event.currentTarget.checked ? { ended: true } : {})}
          size="md"
        />
      }
    >
      <SessionsInTheWay />
      <QueryStates query={query}>
        {(rows) => (
          <DataTable
            caption={t('groups:list.title')}
            columns={columns}
            rows={rows}
            idOf={(row) => row.id}
            empty={
              <EmptyState
                icon="UsersGroup"
                title={t('groups:list.empty')}
                action={
                  <Button component={Link} to="/calendar">
                    {t('groups:list.toCalendar')}
                  </Button>
                }
              />
            }
          />
        )}
      </QueryStates>
    </Page>
  );
}

function useColumns(): readonly Column<GroupRow>[] {
  const t = useWords('groups');
  const formats = useFormats();
  const worded = useWorded();
  return [
    {
      key: 'title',
      title: t('groups:list.group'),
      rowHeader: true,
      cell: (row) => (
        <Anchor component={Link} to={`/groups/${row.id}`}>
          <bdi>{worded(row.titles)}</bdi>
        </Anchor>
      ),
    },
    {
      key: 'when',
      title: t('groups:list.when'),
      cell: (row) => (
        <>
          {ruleSentence(row.ruleWords, t, formats)} · <Time at={row.localStart} /> · {formats.minutes(row.minutes)}
        </>
      ),
    },
    { key: 'room', title: t('groups:field.room'), cell: (row) => (row.room ? <bdi>{row.room.name}</bdi> : t('groups:noRoom')) },
    {
      key: 'places',
      title: t('groups:list.places'),
      cell: (row) => t('groups:list.taken', { taken: formats.number(row.placesTaken ?? 0), seats: formats.number(row.capacity) }),
    },
    {
      key: 'next',
      title: t('groups:list.next'),
      cell: (row) => {
        const [next] = row.nextSessions ?? [];
        return next ? formats.shortDate(next.localDate) : t('groups:list.noNext');
      },
    },
  ];
}
