import { ConfirmWithReason, useWords } from '@alongside/kit/ui';
import type { Reason } from './use-reason.ts';

/** Asks once a visit why an old session is entered now, or a finished one corrected. */
export function ReasonDialog({ reason, isFinished }: { readonly reason: Reason; readonly isFinished: boolean }) {
  const t = useWords('attendance');
  return (
    <ConfirmWithReason
      opened={reason.isAsking}
      title={t('attendance:reason.title')}
      text={t(isFinished ? 'attendance:reason.finished' : 'attendance:reason.late')}
      action={t('attendance:reason.go')}
      reasons={[t('attendance:reason.paper'), t('attendance:reason.mistake'), t('attendance:reason.toldLater')]}
      onConfirm={reason.give}
      onClose={reason.cancel}
    />
  );
}
