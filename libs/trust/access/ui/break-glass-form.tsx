import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '@alongside/kit/client';
import type { GrantCategory } from '@alongside/kit/contract';
import { ErrorState, Form, Notice, OneChip, TextAreaField, TextField, useWords } from '@alongside/kit/ui';
import { breakGlass } from '@alongside/trust/access/domain';
import { breakGlassOptions } from './access.queries.ts';
import { SecondNeeded } from './second-needed.tsx';

const categories: readonly GrantCategory[] = ['DANGER', 'COVER', 'CRISIS_CALL', 'LEGAL_DUTY', 'OTHER'];

interface BreakGlassFormProps {
  readonly clientId: string | null;
  readonly onOpened: (clientId: string) => void;
  readonly onCancel: () => void;
}

/** Category and reason; who is meant, unless the address says it. What was typed stays through every refusal. */
export function BreakGlassForm({ clientId, onOpened, onCancel }: BreakGlassFormProps) {
  const t = useWords('access');
  const [id] = useState(newId);
  const [values, setValues] = useState({ category: null as GrantCategory | null, reason: '', code: '' });
  const [isAsked, setAsked] = useState(false);
  const open = useMutation(breakGlassOptions(useQueryClient()));
  const answer = open.data;
  const isShort = [...values.reason.trim()].length < breakGlass.reasonMin;
  const isUnknown = clientId === null && values.code.trim() === '';
  const code = clientId ? null : values.code.trim();
  const wish = values.category && !isShort && !isUnknown ? { category: values.category, reason: values.reason.trim() } : null;
  const input = wish && { id, clientId, clientCode: code, ...wish };
  const submit = () => {
    setAsked(true);
    if (!input) return;
    open.mutate(input, {
      onSuccess: (given) => {
        if (given.__typename === 'GrantOpened') onOpened(given.grant.clientId);
      },
    });
  };
  const refused = answer && answer.__typename !== 'GrantOpened' ? answer.__typename : null;
  return (
    <Form onSubmit={submit} onCancel={onCancel} action={t('access:emergency.action')} busy={open.isPending}>
      {open.isError ? <ErrorState error={open.error} /> : null}
      <Notice tone="warning">{t('access:emergency.text')}</Notice>
      {refused === 'SecondPersonNeeded' ? <SecondNeeded wish={input} onSent={onCancel} /> : null}
      {refused && refused !== 'SecondPersonNeeded' ? (
        <Notice tone="warning" urgent>
          {t(`access:refused.${refused}`)}
        </Notice>
      ) : null}
      {clientId === null ? (
        <CodeField value={values.code} onChange={(code) => setValues({ ...values, code })} missing={isAsked && isUnknown} />
      ) : null}
      <OneChip
        label={t('access:emergency.category')}
        choices={categories.map((value) => ({ value, label: t(`access:category.${value}`) }))}
        value={values.category}
        onChange={(value) => setValues({ ...values, category: categories.find((one) => one === value) ?? null })}
        error={isAsked && !values.category ? t('access:needed') : undefined}
      />
      <TextAreaField
        label={t('access:emergency.reason')}
        hint={t('access:emergency.reasonHint', { count: breakGlass.reasonMin })}
        value={values.reason}
        onChange={(reason) => setValues({ ...values, reason })}
        error={isAsked && isShort ? t('access:emergency.tooShort', { count: breakGlass.reasonMin }) : undefined}
        required
      />
    </Form>
  );
}

type CodeFieldProps = { readonly value: string; readonly onChange: (code: string) => void; readonly missing: boolean };

function CodeField({ value, onChange, missing }: CodeFieldProps) {
  const t = useWords('access');
  return (
    <TextField
      label={t('access:emergency.code')}
      hint={t('access:emergency.codeHint')}
      value={value}
      onChange={onChange}
      dir="ltr"
      error={missing ? t('access:needed') : undefined}
      required
    />
  );
}
