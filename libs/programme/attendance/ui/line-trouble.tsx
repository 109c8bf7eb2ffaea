import { Button } from '@mantine/core';
import { Icon, useWords } from '@alongside/kit/ui';
import { useProblemWords } from './problem-words.ts';
import type { ShownMark } from './use-marking.ts';
import classes from './roster.module.css';

/** What went wrong with one person's mark: not sent yet, with Retry; or refused, with why. */
export function LineTrouble({ mark, onRetry }: { readonly mark: ShownMark; readonly onRetry: () => void }) {
  const t = useWords('attendance');
  const text = useProblemWords();
  if (mark.isUnsent) {
    return (
      <p className={classes.trouble} role="alert">
        <Icon name="CloudOff" /> {t('attendance:line.unsent')}
        <Button variant="default" onClick={onRetry}>
          {t('kit:retry')}
        </Button>
      </p>
    );
  }
  if (!mark.refusal) return null;
  return (
    <p className={classes.trouble} role="alert">
      <Icon name="AlertTriangle" /> {text(mark.refusal)}
    </p>
  );
}
