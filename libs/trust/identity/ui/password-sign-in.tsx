import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Form, Notice, PasswordField, TextField, useWords } from '@alongside/kit/ui';
import { signInOptions } from './identity.queries.ts';
import { LockedNotice } from './locked-notice.tsx';

/** Address and password. Pasting and password managers work: nothing has to be remembered or retyped (WCAG 3.3.8). */
export function PasswordSignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useWords('identity');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksForCode, setAsksForCode] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const enter = useMutation(signInOptions);
  const answer = enter.data;
  const refused = answer?.__typename === 'BadInput' ? answer.path?.at(-1) : undefined;
  const wrongCode = answer?.__typename === 'SecondFactorNeeded' && answer.wasWrong ? t('identity:code.wrong') : undefined;
  const errorOf = (field: string, text: string) => {
    if (isAsked && text === '') return t('identity:needed');
    return refused === field ? t('identity:signIn.cannotBe') : undefined;
  };
  const submit = () => {
    setAsked(true);
    if (email === '' || password === '' || (asksForCode && code === '')) return;
    const onSuccess = (signIn: { readonly __typename: string }) => {
      if (signIn.__typename === 'SignedIn') onSignedIn();
      if (signIn.__typename !== 'SecondFactorNeeded') return;
      setAsked(false);
      setAsksForCode(true);
    };
    enter.mutate({ email, password, ...(code ? { code } : {}) }, { onSuccess });
  };
  return (
    <Form onSubmit={submit} action={t('identity:signIn.action')} busy={enter.isPending}>
      {enter.isError ? <ErrorState error={enter.error} /> : null}
      {answer?.__typename === 'WrongCredentials' ? (
        <Notice tone="warning" urgent>
          {t('identity:signIn.wrong')}
        </Notice>
      ) : null}
      {answer?.__typename === 'SignInLocked' ? <LockedNotice seconds={answer.retryAfterSeconds ?? null} since={enter.submittedAt} /> : null}
      <TextField
        label={t('identity:email')}
        value={email}
        onChange={setEmail}
        type="email"
        dir="ltr"
        autoComplete="username"
        error={errorOf('email', email)}
        required
      />
      <PasswordField
        label={t('identity:password')}
        shows={t('identity:showPassword')}
        value={password}
        onChange={setPassword}
        error={errorOf('password', password)}
        required
      />
      {asksForCode ? <CodeField value={code} onChange={setCode} error={errorOf('code', code) ?? wrongCode} /> : null}
    </Form>
  );
}

type CodeFieldProps = { readonly value: string; readonly onChange: (code: string) => void; readonly error: string | undefined };

/** The browser may fill it in from a message; a spare code has letters, so no keypad of digits is asked for. */
function CodeField({ value, onChange, error }: CodeFieldProps) {
  const t = useWords('identity');
  return (
    <TextField
      label={t('identity:code.label')}
      hint={t('identity:code.hint')}
      value={value}
      onChange={onChange}
      autoComplete="one-time-code"
      dir="ltr"
      error={error}
      takesFocus
      required
    />
  );
}
