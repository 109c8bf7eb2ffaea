import { Text } from '@mantine/core';
import { TimeRange, useFormats, useWords } from '@alongside/kit/ui';

export interface SessionRowsProps {
  readonly rows: readonly {
    readonly id: string;
    readonly title?: string;
    readonly localDate: string;
    readonly localStart: string;
    readonly localEnd: string;
    readonly status: string;
    readonly room: { readonly name: string } | null;
  }[];
  readonly empty: string;
}

/** Sessions to come as a list: day, time, place; a cancelled one says so. */
export function SessionRows({ rows, empty }: SessionRowsProps) {
  const t = useWords('groups');
  const formats = useFormats();
  if (rows.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          {formats.shortDate(row.localDate)} <TimeRange start={row.localStart} end={row.localEnd} />
          {row.title ? (
            <>
              {' '}
              · <bdi>{row.title}</bdi>
            </>
          ) : null}{' '}
          · {row.room ? <bdi>{row.room.name}</bdi> : t('groups:noRoom')}
          {row.status === 'CANCELLED' ? ` · ${t('groups:state.cancelled')}` : null}
        </li>
      ))}
    </ul>
  );
}
