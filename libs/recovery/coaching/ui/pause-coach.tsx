import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmWithReason, Notice, say, useWords } from '@alongside/kit/ui';
import { pauseCoachOptions, type CoachInView } from './coaches.queries.ts';
import { useRefusal } from './use-refusal.ts';

/** Takes a coach out of matching, or back in. Running matches go on; nobody has to say why. */
export function PauseCoach({ coach, name }: { readonly coach: CoachInView; readonly name: string }) {
  const t = useWords('coaching');
  const [asking, setAsking] = useState(false);
  const pausing = useMutation(pauseCoachOptions(useQueryClient()));
  const refusal = useRefusal(pausing);
  const isPaused = coach.status === 'PAUSED';
  const send = (paused: boolean, reason: string | null) =>
    pausing.mutate(
      { staffId: coach.id, expectedVersion: coach.version, paused, reason },
      {
        onSuccess: (answer) => {
          if ('code' in answer) return;
          say(t(paused ? 'coaching:coaches.nowPaused' : 'coaching:coaches.resumed'));
          setAsking(false);
        },
      },
    );
  const told = refusal.map((sentence) => (
    <Notice key={sentence} tone="warning" urgent>
      {sentence}
    </Notice>
  ));
  if (isPaused)
    return (
      <>
        <Button
          variant="default"
          loading={pausing.isPending}
          aria-label={t('coaching:coaches.resumeOf', { name })}
          onClick={() => send(false, null)}
        >
          {t('coaching:coaches.resume')}
        </Button>
        {told}
      </>
    );
  return (
    <>
      <Button variant="default" aria-label={t('coaching:coaches.pauseOf', { name })} onClick={() => setAsking(true)}>
        {t('coaching:coaches.pause')}
      </Button>
      <ConfirmWithReason
        opened={asking}
        title={t('coaching:coaches.pauseOf', { name })}
        text={
          <>
            {t('coaching:coaches.pauseText')}
            {told}
          </>
        }
        action={t('coaching:coaches.pause')}
        onConfirm={(reason) => send(true, reason === '' ? null : reason)}
        onClose={() => setAsking(false)}
        minLength={0}
        busy={pausing.isPending}
      />
    </>
  );
}
