import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmWithReason, Notice, say, useFormats, useProblemText, useWords, type Problem } from '@alongside/kit/ui';
import { cancelSessionOptions, type SheetSession } from './groups.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

export interface CancelSessionProps {
  readonly session: SheetSession;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for a reason, since the people of the group will ask too. */
export function CancelSession({ session, opened, onClose, onDone }: CancelSessionProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const problemText = useProblemText('groups');
  const cancel = useMutation(cancelSessionOptions(useQueryClient()));
  const [problem, setProblem] = useState<Problem | null>(null);
  const confirm = (reason: string) => {
    const { id, version } = session;
    cancel.mutate(
      { id, expectedVersion: version, reason },
      {
        onSuccess: (answer) => {
          const refused = problemOf(answer);
          if (refused) return setProblem(refused);
          say(t('groups:session.cancelled'));
          onDone();
        },
        onError: () => setProblem(noAnswer),
      },
    );
  };
  return (
    <ConfirmWithReason
      opened={opened}
      title={t('groups:cancel.title')}
      text={
        <>
          <p>{t('groups:cancel.text', { day: formats.weekdayDate(session.localDate), count: session.expected })}</p>
          {problem ? (
            <Notice tone="warning" urgent>
              {problemText(problem)}
            </Notice>
          ) : null}
        </>
      }
      action={t('groups:session.cancel')}
      reasons={[t('groups:cancel.ill'), t('groups:cancel.room'), t('groups:cancel.holiday')]}
      onConfirm={confirm}
      onClose={onClose}
      busy={cancel.isPending}
    />
  );
}
