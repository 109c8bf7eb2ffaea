import { Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { DataTable, Notice, PersonName, useFormats, useStaffName, useWords, type Column } from '@alongside/kit/ui';
import { ClientName, useClientName } from './client-name.tsx';
import type { PairInView } from './desk.queries.ts';
import { useApproveSelected } from './use-approve-selected.ts';
import { useFitWords } from './use-fit-words.ts';

/** Who with whom, what differs from each one's own best coach, and which of them are to be approved. */
export function PoolTable({ pairs }: { readonly pairs: readonly PairInView[] }) {
  const t = useWords('coaching');
  // A concern wants a reason of its own: such a pair is approved on its review, never in a heap.
  const ready = pairs.filter(({ fit }) => fit.concerns.length === 0);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = ready.filter(({ client }) => !left.includes(client.id));
  const { approve, isBusy, refused } = useApproveSelected();
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  return (
    <>
      {refused.length > 0 ? (
        <Notice tone="warning" urgent title={t('coaching:pool.someRefused')}>
          <ul>
            {refused.map(({ id, name, words }) => (
              <li key={id}>
                <PersonName name={name} strong />: {words}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <DataTable
        caption={t('coaching:pool.title')}
        columns={useColumns({ isChosen: (id) => chosen.some(({ client }) => client.id === id), toggle })}
        rows={pairs}
        idOf={({ client }) => client.id}
      />
      <Button mt="md" disabled={chosen.length === 0} loading={isBusy} onClick={() => void approve(chosen)}>
        {t('coaching:pool.approve', { count: chosen.length })}
      </Button>
    </>
  );
}

interface Choosing {
  readonly isChosen: (clientId: string) => boolean;
  readonly toggle: (clientId: string) => void;
}

function useColumns({ isChosen, toggle }: Choosing): readonly Column<PairInView>[] {
  const t = useWords('coaching');
  const clientName = useClientName();
  return [
    {
      key: 'choose',
      title: t('coaching:pool.choose'),
      cell: ({ client, fit }) => (
        <Checkbox
          size="lg"
          aria-label={t('coaching:pool.chooseOf', { name: clientName(client) })}
          checked={isChosen(client.id)}
          disabled={fit.concerns.length > 0}
          onChange={() => toggle(client.id)}
        />
      ),
    },
    { key: 'who', title: t('coaching:queue.who'), rowHeader: true, cell: ({ client }) => <ClientName client={client} /> },
    { key: 'days', title: t('coaching:queue.waits'), cell: ({ request }) => t('coaching:days', { count: request.daysWaiting ?? 0 }) },
    { key: 'coach', title: t('coaching:pool.coach'), cell: ({ fit }) => <Suggested fit={fit} /> },
    { key: 'change', title: t('coaching:pool.change'), cell: (pair) => <Change pair={pair} /> },
  ];
}

function Suggested({ fit }: Pick<PairInView, 'fit'>) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const fitWords = useFitWords();
  const top = fit.parts[0];
  return (
    <>
      <PersonName name={nameOf(fit.coach)} strong /> · {t('coaching:points', { points: formats.number(fit.total) })}
      <Text size="sm" c="dimmed">
        {top && top.points > 0 ? fitWords(top) : null}
      </Text>
    </>
  );
}

function Change({ pair: { fit, ownBest } }: { readonly pair: PairInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  return (
    <>
      {ownBest
        ? t('coaching:pool.insteadOf', { name: nameOf(ownBest.coach), points: formats.number(ownBest.total) })
        : t('coaching:pool.ownBest')}
      {fit.concerns.map(({ concern, count }) => (
        <Text key={concern} size="sm">
          {t(`coaching:concern.${concern}`, { count })} {t('coaching:pool.byReview')}
        </Text>
      ))}
    </>
  );
}
