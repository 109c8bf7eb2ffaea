import { Button, Group, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import { Notice } from './notice.tsx';

export interface DifferentValue {
  readonly field: string;
  readonly yours: ReactNode;
  readonly theirs: ReactNode;
}

export interface StaleWriteProps {
  /** Only the fields that differ. */
  readonly values: readonly DifferentValue[];
  /** Who changed it meanwhile, if the viewer may know. */
  readonly changedBy?: string;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** Somebody saved first: both values side by side, and the person decides. */
export function StaleWrite({ values, changedBy, onKeepTheirs, onUseMine }: StaleWriteProps) {
  const t = useWords('kit');
  return (
    <Notice tone="warning" urgent title={changedBy ? t('kit:stale.titleBy', { name: changedBy }) : t('kit:stale.title')}>
      <Table withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('kit:stale.field')}</Table.Th>
            <Table.Th scope="col">{t('kit:stale.yours')}</Table.Th>
            <Table.Th scope="col">{t('kit:stale.theirs')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {values.map(({ field, yours, theirs }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{field}</Table.Th>
              <Table.Td>{yours}</Table.Td>
              <Table.Td>{theirs}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="sm">
        <Button variant="default" onClick={onKeepTheirs}>
          {t('kit:stale.keepTheirs')}
        </Button>
        <Button onClick={onUseMine}>{t('kit:stale.useMine')}</Button>
      </Group>
    </Notice>
  );
}
