import { Button } from '@mantine/core';
import { handOver } from '@alongside/kit/client';
import { DataTable, Icon, useFormats, useWords } from '@alongside/kit/ui';
import { csvOf } from '@alongside/kit/words';
import type { Fault } from './imports.queries.ts';

type FaultsTableProps = { readonly faults: readonly Fault[]; readonly count: number; readonly fileName: string | null };

/** Every bad row by row, column and reason, on the screen and as a file to work through. */
export function FaultsTable({ faults, count, fileName }: FaultsTableProps) {
  const t = useWords('imports');
  const formats = useFormats();
  const reasonOf = useReason();
  const head = [t('imports:fault.row'), t('imports:fault.column'), t('imports:fault.reason')];
  const save = () => {
    const rows = faults.map((fault) => [fault.row, fault.column, reasonOf(fault)]);
    handOver(`${(fileName ?? 'file').replace(/\.[^.]*$/, '')}-${t('imports:fault.fileName')}.csv`, csvOf(head, rows));
  };
  return (
    <div>
      <DataTable
        caption={t('imports:fault.title')}
        captionShown
        columns={[
          { key: 'row', title: t('imports:fault.row'), rowHeader: true, cell: ({ row }) => formats.number(row) },
          {
            key: 'column',
            title: t('imports:fault.column'),
            cell: ({ column }) => (column === null ? t('imports:fault.whole') : <bdi>{column}</bdi>),
          },
          { key: 'reason', title: t('imports:fault.reason'), cell: reasonOf },
        ]}
        rows={faults}
        idOf={(fault) => `${fault.row} ${fault.column} ${fault.rule} ${faults.indexOf(fault)}`}
      />
      {count > faults.length ? <p>{t('imports:fault.more', { count: count - faults.length })}</p> : null}
      <Button variant="default" mt="sm" leftSection={<Icon name="Download" />} onClick={save}>
        {t('imports:fault.download')}
      </Button>
    </div>
  );
}

/** The reason in the page's language by the rule that was broken; the server's sentence when the catalogue has none. */
function useReason(): (fault: Fault) => string {
  const t = useWords('imports');
  return ({ rule, limit, reason }) => {
    const keys = [`imports:rule.${rule}`, ...(/^rule[A-Z]/.test(rule) ? ['imports:rule.anyRule'] : [])];
    return t(keys, { limit: limit ?? '', defaultValue: reason });
  };
}
