import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Form, Notice, Page, PasswordField, useWords } from '@alongside/kit/ui';
import { LockedNotice } from './locked-notice.tsx';
import { setPasswordOptions } from './password-link.queries.ts';
import { newPasswordRule } from './new-password-rule.ts';
import classes from './sign-in-page.module.css';

interface PasswordLinkPageProps {
  /** What stands behind the '#': it never reached a server by itself. */
  readonly linkKey: string;
  readonly onDone: () => void;
}

/** Whoever comes by a link chooses a password, and then goes to the door with it. */
export function PasswordLinkPage({ linkKey, onDone }: PasswordLinkPageProps) {
  const t = useWords('identity');
  const [next, setNext] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = useMutation({
    ...setPasswordOptions,
    onSuccess: (answer) => {
      if (answer.__typename === 'Done') onDone();
    },
  });
  const answer = save.data;
  const refused = answer?.__typename === 'BadInput' ? t(`identity:newPassword.${newPasswordRule(answer.constraint)}`) : undefined;
  const submit = () => {
    setAsked(true);
    if (next !== '') save.mutate({ key: linkKey, next });
  };
  return (
    <main className={classes.door}>
      <Page title={t('identity:byLink.title')} documentTitle={t('identity:byLink.title')} lead={t('identity:byLink.lead')}>
        <Form onSubmit={submit} action={t('identity:byLink.action')} busy={save.isPending}>
          {save.isError ? <ErrorState error={save.error} /> : null}
          {answer?.__typename === 'LinkGone' ? (
            <Notice tone="warning" urgent title={t('identity:byLink.goneTitle')}>
              {t('identity:byLink.gone')}
            </Notice>
          ) : null}
          {answer?.__typename === 'SignInLocked' ? (
            <LockedNotice seconds={answer.retryAfterSeconds ?? null} since={save.submittedAt} />
          ) : null}
          <PasswordField
            label={t('identity:newPassword.next')}
            hint={t('identity:newPassword.hint')}
            shows={t('identity:showPassword')}
            autoComplete="new-password"
            value={next}
            onChange={setNext}
            error={isAsked && next === '' ? t('identity:needed') : refused}
            required
          />
        </Form>
      </Page>
    </main>
  );
}
