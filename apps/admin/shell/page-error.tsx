import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState, Page, useWords } from '@alongside/kit/ui';

/** A screen that broke, or whose file did not come. The shell stays, and so does what was typed elsewhere. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const t = useWords('admin');
  const router = useRouter();
  return (
    <Page title={t('admin:page.error')} documentTitle={t('admin:page.error')}>
      <ErrorState
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}
