import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Form, TextField, useWords } from '@alongside/kit/ui';
import { confirmFactorOptions } from './second-factor.queries.ts';
import classes from './settings.module.css';

interface EnrolFormProps {
  readonly begun: { readonly setupKey: string; readonly setupLink: string };
  readonly onConfirmed: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The key for the app, as a link for this device and as letters for another; then its first code. */
export function EnrolForm({ begun, onConfirmed, onCancel }: EnrolFormProps) {
  const t = useWords('identity');
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  const confirm = useMutation({
    ...confirmFactorOptions(client),
    onSuccess: async (answer, ...rest) => {
      if (answer.__typename === 'FactorConfirmed') onConfirmed(answer.spareCodes);
      await confirmFactorOptions(client).onSuccess?.(answer, ...rest);
    },
  });
  const wrong = confirm.data && confirm.data.__typename !== 'FactorConfirmed' ? t('identity:code.wrong') : undefined;
  const submit = () => {
    setAsked(true);
    if (code !== '') confirm.mutate(code);
  };
  return (
    <Form onSubmit={submit} onCancel={onCancel} action={t('identity:factor.confirm')} busy={confirm.isPending}>
      {confirm.isError ? <ErrorState error={confirm.error} /> : null}
      <p>{t('identity:factor.how')}</p>
      <a href={begun.setupLink} data-touch className={classes.setup}>
        {t('identity:factor.openApp')}
      </a>
      <dl className={classes.facts}>
        <dt>{t('identity:factor.key')}</dt>
        <dd>
          <code dir="ltr">{begun.setupKey}</code>
        </dd>
      </dl>
      <TextField
        label={t('identity:factor.firstCode')}
        hint={t('identity:factor.firstHint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        dir="ltr"
        error={isAsked && code === '' ? t('identity:needed') : wrong}
        required
      />
    </Form>
  );
}
