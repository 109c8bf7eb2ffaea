import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import { useTopMost } from './top-most.ts';

export interface SidePanelProps {
  readonly opened: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'md' | 'lg';
}

/** The drawer at the end of the line (right in English, left in Urdu). Esc closes it and the focus returns to what opened it. */
export function SidePanel({ opened, title, onClose, children, size = 'md' }: SidePanelProps) {
  const t = useWords('kit');
  const level = useTopMost(opened);
  return (
    <Drawer
      {...level}
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={size}
      returnFocus
      closeButtonProps={{ 'aria-label': t('kit:close'), size: 44 }}
    >
      {children}
    </Drawer>
  );
}
