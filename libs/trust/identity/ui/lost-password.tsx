import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, ErrorState, Form, Notice, TextField, useWords } from '@alongside/kit/ui';
import { LockedNotice } from './locked-notice.tsx';
import { askForLinkOptions } from './password-link.queries.ts';

/** For whoever has lost a password. It says the same for every address: who has an account here is nobody's to find out. */
export function LostPassword() {
  const t = useWords('identity');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        {t('identity:lost.open')}
      </Button>
      <Dialog opened={isOpen} title={t('identity:lost.title')} onClose={() => setOpen(false)}>
        <Ask onCancel={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Ask({ onCancel }: { readonly onCancel: () => void }) {
  const t = useWords('identity');
  const [email, setEmail] = useState('');
  const [isAsked, setAsked] = useState(false);
  const ask = useMutation(askForLinkOptions);
  const answer = ask.data;
  const submit = () => {
    setAsked(true);
    if (email !== '') ask.mutate(email);
  };
  if (answer?.__typename === 'LinkAsked')
    return (
      <Notice tone="info" urgent>
        {t(answer.byMail ? 'identity:lost.sent' : 'identity:lost.noMail')}
      </Notice>
    );
  const wrong = answer?.__typename === 'BadInput' ? t('identity:signIn.cannotBe') : undefined;
  return (
    <Form onSubmit={submit} onCancel={onCancel} action={t('identity:lost.action')} busy={ask.isPending}>
      {ask.isError ? <ErrorState error={ask.error} /> : null}
      {answer?.__typename === 'SignInLocked' ? <LockedNotice seconds={answer.retryAfterSeconds ?? null} since={ask.submittedAt} /> : null}
      <TextField
        label={t('identity:email')}
        value={email}
        onChange={setEmail}
        type="email"
        dir="ltr"
        autoComplete="username"
        error={isAsked && email === '' ? t('identity:needed') : wrong}
        required
      />
    </Form>
  );
}
