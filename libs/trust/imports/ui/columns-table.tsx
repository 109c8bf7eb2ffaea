import { Button, NativeSelect } from '@mantine/core';
import { DataTable, useWords } from '@alongside/kit/ui';
import type { Report } from './imports.queries.ts';
import type { Said } from './use-import.ts';

type ColumnOfFile = Report['columns'][number];
type ColumnsTableProps = {
  readonly report: Report;
  readonly said: Said;
  readonly isBusy: boolean;
  readonly onSay: (said: Said) => void;
};

const leftOut = '-';

/** Each column of the file with what it brings: guessed by its name, and changeable. */
export function ColumnsTable({ report, said, isBusy, onSay }: ColumnsTableProps) {
  const t = useWords('imports');
  const fieldName = (name: string) => t([`imports:field.${name}`, 'imports:field.other'], { name });
  const choices = [
    { value: '', label: t('imports:columns.unknown'), disabled: true },
    ...report.fields.map(({ name, needed }) => ({
      value: name,
      label: needed ? t('imports:columns.needed', { name: fieldName(name) }) : fieldName(name),
    })),
    { value: leftOut, label: t('imports:columns.leaveOut') },
  ];
  const unknown = report.columns.filter(({ field, isLeftOut }) => field === null && !isLeftOut);
  // What was just said shows at once, before the server has looked again.
  const valueOf = ({ column, field, isLeftOut }: ColumnOfFile) => {
    if (Object.hasOwn(said, column)) return said[column] ?? leftOut;
    return isLeftOut ? leftOut : (field ?? '');
  };
  if (report.columns.length === 0) return null;
  return (
    <div>
      <DataTable
        caption={t('imports:columns.title')}
        captionShown
        columns={[
          { key: 'column', title: t('imports:columns.column'), rowHeader: true, cell: ({ column }) => <bdi>{column}</bdi> },
          {
            key: 'field',
            title: t('imports:columns.field'),
            cell: (one) => (
              <NativeSelect
                size="md"
                aria-label={t('imports:columns.fieldOf', { column: one.column })}
                data={choices}
                value={valueOf(one)}
                onChange={({ currentTarget: { value } }) => onSay({ [one.column]: value === leftOut ? null : value })}
              />
            ),
          },
        ]}
        rows={report.columns}
        idOf={({ column }) => column}
      />
      {unknown.length > 1 ? (
        <Button
          variant="default"
          mt="sm"
          disabled={isBusy}
          onClick={() => onSay(Object.fromEntries(unknown.map(({ column }) => [column, null])))}
        >
          {t('imports:columns.leaveOutAll', { count: unknown.length })}
        </Button>
      ) : null}
    </div>
  );
}
