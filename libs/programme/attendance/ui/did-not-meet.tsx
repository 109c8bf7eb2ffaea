import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmWithReason, Notice, isProblem, say, useWords } from '@alongside/kit/ui';
import { didNotMeetOptions, type RosterInView } from './attendance.queries.ts';
import { useProblemWords } from './problem-words.ts';

interface DidNotMeetProps {
  readonly session: RosterInView['session'];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** "We did not meet" is not "nobody came": the reason is kept, and it lowers nobody's rate. */
export function DidNotMeet({ session, opened, onClose }: DidNotMeetProps) {
  const t = useWords('attendance');
  const text = useProblemWords();
  const end = useMutation(didNotMeetOptions(useQueryClient()));
  const refused = end.data && isProblem(end.data) ? text(end.data) : end.isError ? t('attendance:problems.UNAVAILABLE') : null;
  return (
    <ConfirmWithReason
      opened={opened}
      title={t('attendance:didNotMeet.title')}
      text={
        <>
          {t('attendance:didNotMeet.text')}
          {refused ? (
            <Notice tone="warning" urgent>
              {refused}
            </Notice>
          ) : null}
        </>
      }
      action={t('attendance:roster.didNotMeet')}
      reasons={[t('attendance:didNotMeet.leadAway'), t('attendance:didNotMeet.closed'), t('attendance:didNotMeet.nobodyHere')]}
      busy={end.isPending}
      onClose={() => {
        end.reset();
        onClose();
      }}
      onConfirm={(reason) =>
        end.mutate(
          { sessionId: session.id, expectedVersion: session.version, reason },
          {
            onSuccess: (answer) => {
              if (isProblem(answer)) return;
              say(t('attendance:didNotMeet.done'));
              onClose();
            },
          },
        )
      }
    />
  );
}
