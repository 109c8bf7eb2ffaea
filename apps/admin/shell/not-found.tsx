import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState, Page, useWords } from '@alongside/kit/ui';

export function NotFound() {
  const t = useWords('admin');
  return (
    <Page title={t('admin:notFound.title')} documentTitle={t('admin:notFound.title')}>
      <EmptyState
        title={t('admin:notFound.text')}
        action={
          <Button component={Link} to="/">
            {t('admin:notFound.home')}
          </Button>
        }
      />
    </Page>
  );
}
