import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { ErrorState, Form, Notice, PasswordField, Section, say, useWords } from '@alongside/kit/ui';
import { changePasswordOptions } from './identity.queries.ts';
import { LockedNotice } from './locked-notice.tsx';
import { newPasswordRule } from './new-password-rule.ts';

const empty = { current: '', next: '' };

/** The present password and the new one, once: it can be shown, so nobody has to type it twice. */
export function PasswordSection() {
  const t = useWords('identity');
  const { isDemo } = useViewer();
  return (
    <Section title={t('identity:newPassword.title')}>
      {isDemo ? <Notice tone="info">{t('identity:newPassword.demo')}</Notice> : <PasswordForm />}
    </Section>
  );
}

function PasswordForm() {
  const t = useWords('identity');
  const [values, setValues] = useState(empty);
  const [isAsked, setAsked] = useState(false);
  const change = useMutation({
    ...changePasswordOptions(useQueryClient()),
    onSuccess: (answer) => {
      if (answer.__typename !== 'MeChanged') return;
      setValues(empty);
      setAsked(false);
      say(t('identity:newPassword.saved'));
    },
  });
  const answer = change.data;
  const missing = (text: string) => (isAsked && text === '' ? t('identity:needed') : undefined);
  const wrongNext = answer?.__typename === 'BadInput' ? t(`identity:newPassword.${newPasswordRule(answer.constraint)}`) : undefined;
  const submit = () => {
    setAsked(true);
    if (values.current !== '' && values.next !== '') change.mutate(values);
  };
  return (
    <Form onSubmit={submit} action={t('identity:newPassword.action')} busy={change.isPending}>
      {change.isError ? <ErrorState error={change.error} /> : null}
      {answer?.__typename === 'SignInLocked' ? (
        <LockedNotice seconds={answer.retryAfterSeconds ?? null} since={change.submittedAt} />
      ) : null}
      <PasswordField
        label={t('identity:newPassword.current')}
        shows={t('identity:showPassword')}
        value={values.current}
        onChange={(current) => setValues({ ...values, current })}
        error={missing(values.current) ?? (answer?.__typename === 'WrongCredentials' ? t('identity:newPassword.wrong') : undefined)}
        required
      />
      <PasswordField
        label={t('identity:newPassword.next')}
        hint={t('identity:newPassword.hint')}
        shows={t('identity:showPassword')}
        autoComplete="new-password"
        value={values.next}
        onChange={(next) => setValues({ ...values, next })}
        error={missing(values.next) ?? wrongNext}
        required
      />
    </Form>
  );
}
