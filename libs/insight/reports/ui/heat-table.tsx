import { Table } from '@mantine/core';
import { addDays } from '@alongside/kit/time';
import { useFormats, useWords } from '@alongside/kit/ui';
import type { LineInView } from './reports.queries.ts';
import { useRateWords } from './use-rate-words.ts';
import classes from './reports.module.css';

const aMonday = '2024-01-01';
const hourOf = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Weekdays by hours: the share stands in the cell, the tint only underlines it. */
export function HeatTable({ lines, caption }: { readonly lines: readonly LineInView[]; readonly caption: string }) {
  const t = useWords('reports');
  const formats = useFormats();
  const hours = [...new Set(lines.map(({ hour }) => hour ?? 0))].sort((a, b) => a - b);
  const weekdays = [...new Set(lines.map(({ weekday }) => weekday ?? 1))].sort((a, b) => a - b);
  const find = (weekday: number, hour: number) => lines.find((line) => line.weekday === weekday && line.hour === hour);
  return (
    <Table.ScrollContainer minWidth={320} type="native">
      <Table withColumnBorders>
        <Table.Caption className={classes.caption}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('reports:hour.hour')}</Table.Th>
            {weekdays.map((weekday) => (
              <Table.Th key={weekday} scope="col">
                {formats.weekday(addDays(aMonday, weekday - 1))}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hours.map((hour) => (
            <Table.Tr key={hour}>
              <Table.Th scope="row">
                <bdi dir="ltr">{formats.time(hourOf(hour))}</bdi>
              </Table.Th>
              {weekdays.map((weekday) => (
                <Cell key={weekday} line={find(weekday, hour)} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cell({ line }: { readonly line: LineInView | undefined }) {
  const t = useWords('reports');
  const formats = useFormats();
  const { share, count } = useRateWords();
  if (!line || line.now.held === 0) return <Table.Td>{t('reports:noRate')}</Table.Td>;
  const { raw, held } = line.now;
  if (!raw) return <Table.Td>{count(null)}</Table.Td>;
  return (
    <Table.Td className={classes.heat} data-tint={Math.min(4, Math.floor((raw.value ?? 0) * 5))}>
      <strong>{share(raw)}</strong> <small>{t('reports:of', { part: formats.number(raw.part), of: count(held) })}</small>
    </Table.Td>
  );
}
