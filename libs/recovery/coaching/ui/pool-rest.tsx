import { Text } from '@mantine/core';
import { DataTable, PersonName, Section, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import { ClientName } from './client-name.tsx';
import type { PoolInView } from './desk.queries.ts';
import classes from './coaching.module.css';

/** Who goes empty, and why. */
export function PoolUnmatched({ unmatched }: Pick<PoolInView, 'unmatched'>) {
  const t = useWords('coaching');
  if (unmatched.length === 0) return null;
  return (
    <Section title={t('coaching:pool.unmatched')}>
      <ul className={classes.rows}>
        {unmatched.map(({ client, request, offered }) => (
          <li key={client.id}>
            <span>
              <ClientName client={client} /> · {t('coaching:days', { count: request.daysWaiting ?? 0 })}
            </span>
            <Text c="dimmed">{t(offered === 0 ? 'coaching:queue.nobody' : 'coaching:pool.placesTaken')}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the proposal would change for the coaches. */
export function PoolLoads({ loads }: Pick<PoolInView, 'loads'>) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  if (loads.length === 0) return null;
  return (
    <Section title={t('coaching:pool.loads')}>
      <DataTable
        caption={t('coaching:pool.loads')}
        columns={[
          {
            key: 'coach',
            title: t('coaching:pool.coach'),
            rowHeader: true,
            cell: ({ coach }) => <PersonName name={nameOf(coach)} />,
          },
          { key: 'before', title: t('coaching:pool.before'), align: 'end', cell: ({ before }) => formats.number(before) },
          { key: 'after', title: t('coaching:pool.after'), align: 'end', cell: ({ after }) => formats.number(after) },
          { key: 'cap', title: t('coaching:profile.cap'), align: 'end', cell: ({ coach }) => formats.number(coach.cap) },
        ]}
        rows={loads}
        idOf={({ coach }) => coach.id}
      />
    </Section>
  );
}
