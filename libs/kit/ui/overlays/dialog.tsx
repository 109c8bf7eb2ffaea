import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';

export interface DialogProps {
  readonly opened: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that must be answered first. Esc closes it and the focus returns. */
export function Dialog({ opened, title, onClose, children }: DialogProps) {
  const t = useWords('kit');
  return (
    <Modal
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
