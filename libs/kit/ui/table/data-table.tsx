import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row for a screen reader: one column has it. */
  readonly rowHeader?: boolean;
  readonly align?: 'end';
}

export interface DataTableProps<Row> {
  /** Names the table; shown only to screen readers unless `captionShown`. */
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Keyset pages: there is more, and this asks for it. */
  readonly onMore?: (() => void) | undefined;
  readonly loadingMore?: boolean;
  /** What stands there instead of rows. */
  readonly empty?: ReactNode;
}

/** A real table: caption, column and row headers, and one button for more rows. Rows are opened by a link or button in a cell. */
export function DataTable<Row>({
  caption,
  captionShown = false,
  columns,
  rows,
  idOf,
  onMore,
  loadingMore = false,
  empty,
}: DataTableProps<Row>) {
  const t = useWords('kit');
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={classes.frame}>
      <Table.ScrollContainer minWidth={320} type="native">
        <Table verticalSpacing="sm" highlightOnHover>
          <Table.Caption className={captionShown ? undefined : classes.quiet}>{caption}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, title, align }) => (
                <Table.Th key={key} scope="col" ta={align}>
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={idOf(row)}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {onMore ? (
        <Button variant="default" onClick={onMore} loading={loadingMore} mt="sm" data-print="no">
          {t('kit:more')}
        </Button>
      ) : null}
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.rowHeader)
    return (
      <Table.Th scope="row" ta={column.align} fw={600}>
        {column.cell(row)}
      </Table.Th>
    );
  return <Table.Td ta={column.align}>{column.cell(row)}</Table.Td>;
}
