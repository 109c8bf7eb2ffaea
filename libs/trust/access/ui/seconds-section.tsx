import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, Dialog, EmptyState, QueryStates, Section, useFormats, useLanguage, useWords, type Column } from '@alongside/kit/ui';
import classes from './access.module.css';
import { AnswerForm } from './answer-form.tsx';
import { secondsToAnswerOptions, type SecondRow } from './seconds.queries.ts';

/** What waits for a second person, for whoever may be one. */
export function SecondsSection() {
  const t = useWords('access');
  const query = useQuery(secondsToAnswerOptions);
  const [answering, setAnswering] = useState<SecondRow | null>(null);
  const columns = useColumns(setAnswering);
  const empty = <EmptyState icon="ShieldLock" title={t('access:seconds.empty')} text={t('access:seconds.emptyText')} />;
  return (
    <Section title={t('access:seconds.title')}>
      <QueryStates query={query} lines={2}>
        {(rows) => <DataTable caption={t('access:seconds.title')} columns={columns} rows={rows} idOf={({ id }) => id} empty={empty} />}
      </QueryStates>
      <Dialog opened={answering !== null} title={t('access:seconds.answer')} onClose={() => setAnswering(null)}>
        {answering ? <AnswerForm second={answering} onDone={() => setAnswering(null)} /> : null}
      </Dialog>
    </Section>
  );
}

function useColumns(onAnswer: (row: SecondRow) => void): readonly Column<SecondRow>[] {
  const t = useWords('access');
  const { clock, number } = useFormats();
  const isUrdu = useLanguage() === 'ur';
  const nameOf = ({ staffName, staffNameUr }: SecondRow) => (isUrdu ? staffNameUr : null) ?? staffName;
  return [
    {
      key: 'who',
      title: t('access:column.who'),
      rowHeader: true,
      cell: (row) => (
        <>
          <bdi>{nameOf(row)}</bdi>
          <div className={classes.quiet}>
            {t('access:seconds.opened', { count: row.openedThisWeek, shown: number(row.openedThisWeek) })}
          </div>
        </>
      ),
    },
    { key: 'client', title: t('access:column.client'), cell: ({ clientCode }) => <bdi dir="ltr">{clientCode ?? '–'}</bdi> },
    {
      key: 'why',
      title: t('access:column.why'),
      cell: ({ category, reason }) => (
        <>
          {t(`access:category.${category}`)}
          <div className={classes.reason}>
            <bdi>{reason}</bdi>
          </div>
        </>
      ),
    },
    {
      key: 'until',
      title: t('access:column.until'),
      cell: (row) => (
        <>
          <div>{clock(row.expiresAt)}</div>
          <Button variant="default" onClick={() => onAnswer(row)} aria-label={t('access:seconds.answerTo', { name: nameOf(row) })}>
            {t('access:seconds.answer')}
          </Button>
        </>
      ),
    },
  ];
}
