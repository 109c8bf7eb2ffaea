import { Loading, Page, useWords } from '@alongside/kit/ui';

export function SignInSheet() {
  const t = useWords('admin');
  return (
    <Page title={t('admin:nav.today')} documentTitle={t('admin:nav.today')}>
      <Loading />
    </Page>
  );
}
