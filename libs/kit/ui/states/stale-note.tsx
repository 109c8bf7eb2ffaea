import { useWords } from '../language/i18n.ts';
import { useFormats } from '../language/formats.ts';
import { Icon } from '../icon.tsx';
import classes from './state.module.css';

/** Stands over data that could not be renewed: what is shown was true at `since`. */
export function StaleNote({ since }: { readonly since: Date | number }) {
  const t = useWords('kit');
  const formats = useFormats();
  return (
    <div role="status" className={classes.note}>
      <Icon name="CloudOff" />
      <span>{t('kit:staleSince', { time: formats.clock(new Date(since)) })}</span>
    </div>
  );
}
