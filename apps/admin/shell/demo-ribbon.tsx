import { useWords } from '@alongside/kit/ui';
import classes from './header.module.css';

/** Always there in the demo, so that nobody takes invented people for real ones. */
export function DemoRibbon() {
  const t = useWords('admin');
  return (
    <aside aria-label={t('admin:demo.ribbon')} className={classes.ribbon}>
      {t('admin:demo.ribbon')}
    </aside>
  );
}
