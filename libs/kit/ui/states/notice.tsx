import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import classes from './notice.module.css';

export interface NoticeProps {
  readonly tone: 'info' | 'warning';
  readonly title?: string;
  /** Said at once by a screen reader: for what went wrong just now. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

/** A framed word between the things of a screen. Colour and icon only underline what the words say. */
export function Notice({ tone, title, urgent = false, children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={urgent ? 'alert' : undefined}>
      <Icon name={tone === 'warning' ? 'AlertTriangle' : 'InfoCircle'} />
      <div className={classes.words}>
        {title ? <strong className={classes.title}>{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
