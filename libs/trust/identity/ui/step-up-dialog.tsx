import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { onStepUp, useViewer } from '@alongside/kit/client';
import { Dialog, ErrorState, Form, Notice, PasswordField, TextField, useWords } from '@alongside/kit/ui';
import { LockedNotice } from './locked-notice.tsx';
import { stepUpOptions } from './second-factor.queries.ts';

/** The one place that asks who sits here before something that weighs much. What waited for it goes on by itself. */
export function StepUpDialog() {
  const t = useWords('identity');
  const waiting = useRef<((proved: boolean) => void) | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const stop = onStepUp(
      () =>
        new Promise<boolean>((answer) => {
          waiting.current = answer;
          setOpen(true);
        }),
    );
    return () => {
      stop();
      // Whoever is signed out meanwhile has proved nothing: what waited must not wait for ever.
      waiting.current?.(false);
      waiting.current = null;
    };
  }, []);
  const finish = (proved: boolean) => {
    setOpen(false);
    waiting.current?.(proved);
    waiting.current = null;
  };
  return (
    <Dialog opened={isOpen} title={t('identity:stepUp.title')} onClose={() => finish(false)}>
      <Proof onProved={() => finish(true)} onCancel={() => finish(false)} />
    </Dialog>
  );
}

function Proof({ onProved, onCancel }: { readonly onProved: () => void; readonly onCancel: () => void }) {
  const t = useWords('identity');
  const { hasSecondFactor, isDemo } = useViewer();
  const [values, setValues] = useState({ password: '', code: '' });
  const [isAsked, setAsked] = useState(false);
  const prove = useMutation({
    ...stepUpOptions,
    onSuccess: (answer) => {
      if (answer.__typename === 'MeChanged') onProved();
    },
  });
  const answer = prove.data;
  const missing = (text: string) => (isAsked && text === '' ? t('identity:needed') : undefined);
  const wrongCode = answer?.__typename === 'SecondFactorNeeded' && answer.wasWrong ? t('identity:code.wrong') : undefined;
  const submit = () => {
    setAsked(true);
    if (isDemo || (values.password !== '' && (!hasSecondFactor || values.code !== ''))) prove.mutate(values);
  };
  return (
    <Form onSubmit={submit} onCancel={onCancel} action={t('identity:stepUp.action')} busy={prove.isPending}>
      {prove.isError ? <ErrorState error={prove.error} /> : null}
      <Notice tone="info">{t(isDemo ? 'identity:stepUp.demo' : 'identity:stepUp.why')}</Notice>
      {answer?.__typename === 'SignInLocked' ? <LockedNotice seconds={answer.retryAfterSeconds ?? null} since={prove.submittedAt} /> : null}
      {isDemo ? null : (
        <PasswordField
          label={t('identity:password')}
          shows={t('identity:showPassword')}
          value={values.password}
          onChange={(password) => setValues({ ...values, password })}
          error={missing(values.password) ?? (answer?.__typename === 'WrongCredentials' ? t('identity:newPassword.wrong') : undefined)}
          required
        />
      )}
      {hasSecondFactor ? (
        <TextField
          label={t('identity:code.label')}
          hint={t('identity:code.hint')}
          value={values.code}
          onChange={(code) => setValues({ ...values, code })}
          autoComplete="one-time-code"
          dir="ltr"
          error={missing(values.code) ?? wrongCode}
          required
        />
      ) : null}
    </Form>
  );
}
