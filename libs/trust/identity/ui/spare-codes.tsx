import { Button } from '@mantine/core';
import { Notice, useWords } from '@alongside/kit/ui';
import classes from './settings.module.css';

/** Shown once: who leaves without them asks for new ones. */
export function SpareCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const t = useWords('identity');
  return (
    <>
      <Notice tone="warning" urgent title={t('identity:factor.codesTitle')}>
        {t('identity:factor.codesText')}
      </Notice>
      <ul className={classes.codes} aria-label={t('identity:factor.codesTitle')}>
        {codes.map((code) => (
          <li key={code}>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onKept}>{t('identity:factor.kept')}</Button>
    </>
  );
}
