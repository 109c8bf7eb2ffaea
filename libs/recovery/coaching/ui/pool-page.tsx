import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState, OneChip, Page, QueryStates, useFormats, useWords } from '@alongside/kit/ui';
import { suggestForAllOptions, type PoolInView } from './desk.queries.ts';
import { PoolLoads, PoolUnmatched } from './pool-rest.tsx';
import { PoolTable } from './pool-table.tsx';
import { modes, type PoolFilters } from './pool-filters.ts';

export interface PoolPageProps {
  readonly filters: PoolFilters;
  readonly onFilters: (filters: PoolFilters) => void;
}

/** A proposal for everybody who waits at once. Nothing is saved until the chosen ones are approved. */
export function PoolPage({ filters, onFilters }: PoolPageProps) {
  const t = useWords('coaching');
  const mode = filters.mode ?? 'BEST_FIT';
  const query = useQuery(suggestForAllOptions(mode));
  return (
    <Page
      title={t('coaching:pool.title')}
      documentTitle={t('coaching:pool.title')}
      width="full"
      lead={t('coaching:pool.lead')}
      actions={
        <Anchor component={Link} to="/matching">
          {t('coaching:review.back')}
        </Anchor>
      }
    >
      <OneChip
        label={t('coaching:pool.mode')}
        choices={modes.map((value) => ({ value, label: t(`coaching:pool.modes.${value}`) }))}
        value={mode}
        onChange={(value) => onFilters({ mode: modes.find((one) => one === value) ?? 'BEST_FIT' })}
      />
      <QueryStates query={query} lines={6}>
        {(pool) => <Pool key={pool.mode} pool={pool} />}
      </QueryStates>
    </Page>
  );
}

function Pool({ pool }: { readonly pool: PoolInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const { pairs, unmatched, loads, total, greedyTotal } = pool;
  if (pairs.length === 0 && unmatched.length === 0) return <EmptyState icon="HeartHandshake" title={t('coaching:queue.empty')} />;
  return (
    <>
      <p>{t('coaching:pool.total', { total: formats.number(total), greedy: formats.number(greedyTotal) })}</p>
      {pairs.length > 0 ? <PoolTable pairs={pairs} /> : <EmptyState icon="UserX" title={t('coaching:pool.none')} />}
      <PoolUnmatched unmatched={unmatched} />
      <PoolLoads loads={loads} />
    </>
  );
}
