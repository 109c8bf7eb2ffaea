import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '@alongside/kit/client';
import { ErrorState, Form, TextField, problemOf, useProblems, useWords } from '@alongside/kit/ui';
import { inviteOptions } from './accounts.queries.ts';
import { LinkShown } from './link-shown.tsx';
import { RoleFields, type RoleValues } from './role-fields.tsx';

const empty = { email: '', name: '', nameUr: '' };

/** A new colleague: address, name, first role. What lets them in goes by letter, or is shown here once. */
export function InviteForm({ onDone }: { readonly onDone: () => void }) {
  const t = useWords('identity');
  const [id] = useState(newId);
  const [values, setValues] = useState(empty);
  const [role, setRole] = useState<RoleValues>({ role: 'COUNSELLOR', seesClients: false });
  const invite = useMutation(inviteOptions(useQueryClient()));
  const answer = invite.data;
  const problems = answer && 'code' in answer ? [problemOf(answer)] : [];
  const { errorOf, general } = useProblems('identity', problems, ['email', 'name', 'nameUr']);
  if (answer?.__typename === 'LinkMade') return <LinkShown made={answer} onDone={onDone} />;
  const submit = () => invite.mutate({ id, email: values.email, name: values.name, nameUr: values.nameUr || null, ...role });
  return (
    <Form onSubmit={submit} onCancel={onDone} action={t('identity:staff.send')} busy={invite.isPending} general={general}>
      {invite.isError ? <ErrorState error={invite.error} /> : null}
      <TextField
        label={t('identity:email')}
        value={values.email}
        onChange={(email) => setValues({ ...values, email })}
        type="email"
        dir="ltr"
        error={errorOf('email')}
        required
        autoFocus
      />
      <TextField
        label={t('identity:staff.name')}
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        error={errorOf('name')}
        required
      />
      <TextField
        label={t('identity:staff.nameUr')}
        value={values.nameUr}
        onChange={(nameUr) => setValues({ ...values, nameUr })}
        error={errorOf('nameUr')}
      />
      <RoleFields values={role} onChange={setRole} />
    </Form>
  );
}
