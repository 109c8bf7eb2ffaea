import { Anchor, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DataTable, PersonName, useFormats, useStaffName, useWords, type Column } from '@alongside/kit/ui';
import { ClientName, useClientName } from './client-name.tsx';
import type { QueueRow } from './desk.queries.ts';
import { useFitWords } from './use-fit-words.ts';
import { WishChips } from './wish-list.tsx';

/** Who waits, the longest first, each with the best candidate and the strongest reason. */
export function QueueTable({ rows }: { readonly rows: readonly QueueRow[] }) {
  const t = useWords('coaching');
  return <DataTable caption={t('coaching:queue.title')} columns={useColumns()} rows={rows} idOf={({ client }) => client.id} />;
}

function useColumns(): readonly Column<QueueRow>[] {
  const t = useWords('coaching');
  const clientName = useClientName();
  return [
    {
      key: 'who',
      title: t('coaching:queue.who'),
      rowHeader: true,
      cell: ({ client }) => (
        <Anchor component={Link} to={`/people/${client.id}`}>
          <ClientName client={client} />
        </Anchor>
      ),
    },
    { key: 'days', title: t('coaching:queue.waits'), cell: ({ request }) => t('coaching:days', { count: request.daysWaiting ?? 0 }) },
    { key: 'wishes', title: t('coaching:queue.wishes'), cell: ({ request }) => <WishChips wish={request} /> },
    { key: 'best', title: t('coaching:queue.best'), cell: (row) => <Best row={row} /> },
    {
      key: 'review',
      title: t('coaching:queue.next'),
      cell: ({ client }) => (
        <Button
          component={Link}
          to={`/matching/${client.id}`}
          aria-label={t('coaching:queue.reviewOf', { name: clientName(client) })}
          data-row-open
        >
          {t('coaching:queue.review')}
        </Button>
      ),
    },
  ];
}

function Best({ row: { best, offered } }: { readonly row: QueueRow }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const fitWords = useFitWords();
  if (!best) return <Text c="dimmed">{t('coaching:queue.nobody')}</Text>;
  const top = best.parts[0];
  return (
    <>
      <PersonName name={nameOf(best.coach)} strong /> · {t('coaching:points', { points: formats.number(best.total) })}
      <Text size="sm" c="dimmed">
        {top && top.points > 0 ? `${fitWords(top)} · ` : null}
        {t('coaching:queue.offered', { count: offered })}
      </Text>
    </>
  );
}
