import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import {
  Dialog,
  EmptyState,
  NoAccess,
  Page,
  QueryStates,
  Section,
  StatusChip,
  DataTable,
  useFormats,
  useLanguage,
  useWords,
  type Column,
} from '@alongside/kit/ui';
import classes from './access.module.css';
import { reviewsOptions, type GrantRow } from './access.queries.ts';
import { ReviewForm } from './review-form.tsx';
import { SecondsSection } from './seconds-section.tsx';
import { ShareSection } from './share-section.tsx';

/** Emergency accesses: what waits for a second person; for the privacy reviewer what waits for a review, the oldest on top, and how rare they are. */
export function ReviewsPage() {
  const t = useWords('access');
  const mayReview = useMayEver('grant.review');
  const mayAgree = useMayEver('grant.agree');
  const lead = t(mayReview ? 'access:reviews.lead' : 'access:seconds.lead');
  return (
    <Page title={t('access:reviews.title')} documentTitle={t('access:reviews.title')} lead={lead} width="full">
      {mayAgree ? <SecondsSection /> : null}
      {mayReview ? <Reviews /> : null}
      {mayReview ? <ShareSection /> : null}
      {mayReview || mayAgree ? null : <NoAccess />}
    </Page>
  );
}

function Reviews() {
  const t = useWords('access');
  const query = useQuery(reviewsOptions);
  const [reviewing, setReviewing] = useState<GrantRow | null>(null);
  const columns = useColumns(setReviewing);
  const empty = <EmptyState icon="ShieldLock" title={t('access:reviews.empty')} text={t('access:reviews.emptyText')} />;
  return (
    <Section title={t('access:reviews.list')}>
      <QueryStates query={query} lines={5}>
        {(rows) => <DataTable caption={t('access:reviews.list')} columns={columns} rows={rows} idOf={({ id }) => id} empty={empty} />}
      </QueryStates>
      <Dialog opened={reviewing !== null} title={t('access:reviews.review')} onClose={() => setReviewing(null)}>
        {reviewing ? <ReviewForm grant={reviewing} onDone={() => setReviewing(null)} /> : null}
      </Dialog>
    </Section>
  );
}

const chips = {
  TO_REVIEW: { status: 'toFinish', icon: 'Clock' },
  OVERDUE: { status: 'absent', icon: 'AlertTriangle' },
  REVIEWED: { status: 'done', icon: 'Check' },
} as const;

function useColumns(onReview: (row: GrantRow) => void): readonly Column<GrantRow>[] {
  const t = useWords('access');
  const { instant } = useFormats();
  const isUrdu = useLanguage() === 'ur';
  return [
    { key: 'when', title: t('access:column.when'), rowHeader: true, cell: ({ grantedAt }) => instant(grantedAt) },
    {
      key: 'who',
      title: t('access:column.who'),
      cell: ({ staffName, staffNameUr }) => <bdi>{(isUrdu ? staffNameUr : null) ?? staffName}</bdi>,
    },
    { key: 'client', title: t('access:column.client'), cell: ({ clientCode }) => <bdi dir="ltr">{clientCode ?? '–'}</bdi> },
    {
      key: 'why',
      title: t('access:column.why'),
      cell: (row) => (
        <>
          {t(`access:category.${row.category}`)}
          <div className={classes.reason}>
            <bdi>{row.reason}</bdi>
          </div>
          {row.secondName ? (
            <div className={classes.quiet}>
              {t('access:reviews.second', { name: (isUrdu ? row.secondNameUr : null) ?? row.secondName })}
            </div>
          ) : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('access:column.review'),
      cell: (row) => (
        <>
          <StatusChip {...chips[row.state]} words={t(`access:state.${row.state}`)} />
          {row.outcome ? (
            <div>
              {t(`access:outcome.${row.outcome}`)} {row.reviewedByName ? <bdi>({row.reviewedByName})</bdi> : null}
              {row.note ? (
                <div className={classes.reason}>
                  <bdi>{row.note}</bdi>
                </div>
              ) : null}
            </div>
          ) : (
            <div className={classes.quiet}>{t('access:reviews.due', { due: instant(row.dueAt) })}</div>
          )}
          {row.state === 'REVIEWED' || row.isOwn ? null : (
            <Button
              variant="default"
              onClick={() => onReview(row)}
              aria-label={t('access:reviews.reviewOf', { when: instant(row.grantedAt) })}
            >
              {t('access:reviews.review')}
            </Button>
          )}
        </>
      ),
    },
  ];
}
