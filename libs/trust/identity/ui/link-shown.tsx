import { Button, CopyButton, Group } from '@mantine/core';
import { Notice, useFormats, useWords } from '@alongside/kit/ui';
import classes from './settings.module.css';

interface LinkShownProps {
  readonly made: { readonly byMail: boolean; readonly link?: string | null; readonly until?: string | null };
  readonly onDone: () => void;
}

/** A letter took it, or this desk sends none: then the link stands here, once. */
export function LinkShown({ made, onDone }: LinkShownProps) {
  const t = useWords('identity');
  const { instant } = useFormats();
  const address = made.link ? `${globalThis.location.origin}${made.link}` : null;
  return (
    <>
      {address ? (
        <Notice tone="warning" urgent title={t('identity:link.noMail')}>
          {t('identity:link.once', { until: made.until ? instant(made.until) : '' })}
        </Notice>
      ) : (
        <Notice tone="info" urgent>
          {t(made.byMail ? 'identity:link.sent' : 'identity:link.known')}
        </Notice>
      )}
      {address ? (
        <p className={classes.link}>
          <code dir="ltr">{address}</code>
        </p>
      ) : null}
      <Group gap="sm" justify="flex-end">
        {address ? (
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {t(copied ? 'identity:link.copied' : 'identity:link.copy')}
              </Button>
            )}
          </CopyButton>
        ) : null}
        <Button onClick={onDone}>{t('identity:link.done')}</Button>
      </Group>
    </>
  );
}
