import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import classes from './state.module.css';

export interface EmptyStateProps {
  /** What this is and why it is empty, in one sentence. */
  readonly title: string;
  readonly text?: ReactNode;
  readonly icon?: IconName;
  /** The one thing to do about it. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, text, icon = 'InfoCircle', action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <Icon name={icon} size={32} />
      <Text fw={600}>{title}</Text>
      {text ? <Text c="dimmed">{text}</Text> : null}
      {action}
    </div>
  );
}
