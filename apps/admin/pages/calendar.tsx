import { EmptyState, Page, useWords } from '@alongside/kit/ui';

export function Calendar() {
  const t = useWords('admin');
  return (
    <Page title={t('admin:notFound.title')} documentTitle={t('admin:notFound.title')}>
      <EmptyState title={t('admin:notFound.text')} />
    </Page>
  );
}
