import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import { useTopMost } from './top-most.ts';

export interface DialogProps {
  readonly opened: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that must be answered first. Esc closes it and the focus returns. */
export function Dialog({ opened, title, onClose, children }: DialogProps) {
  const t = useWords('kit');
  const level = useTopMost(opened);
  return (
    <Modal
      {...level}
      opened={opened}
      onClose={onClose}
      title={title}
      centered
      returnFocus
      closeButtonProps={{ 'aria-label': t('kit:close'), size: 44 }}
    >
      {children}
    </Modal>
  );
}
