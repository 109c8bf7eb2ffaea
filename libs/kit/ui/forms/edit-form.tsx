import type { ReactNode } from 'react';
import { StaleWrite } from '../states/stale-write.tsx';
import { Form } from './form.tsx';
import type { Editing } from './use-edit.ts';

export interface Shown<Values> {
  readonly label: string;
  readonly show: (values: Values) => string;
}

export interface EditFormProps<Values> {
  readonly editing: Editing<Values>;
  readonly action: string;
  /** How each field is written in words, for the comparison when somebody else saved first. */
  readonly shown: readonly Shown<Values>[];
  readonly children: ReactNode;
}

/** The frame of a form on a versioned record: what somebody else saved meanwhile, then the form. */
export function EditForm<Values>({ editing, action, shown, children }: EditFormProps<Values>) {
  const { stale, values } = editing;
  return (
    <>
      {stale ? (
        <StaleWrite
          values={shown
            .map(({ label, show }) => ({ field: label, yours: show(values), theirs: show(stale.theirs) }))
            .filter(({ yours, theirs }) => yours !== theirs)
            .map(({ field, yours, theirs }) => ({ field, yours: <bdi>{yours}</bdi>, theirs: <bdi>{theirs}</bdi> }))}
          onKeepTheirs={stale.keepTheirs}
          onUseMine={stale.useMine}
        />
      ) : null}
      <Form
        action={action}
        busy={editing.busy}
        general={editing.general}
        restored={editing.restored}
        onSubmit={editing.submit}
        onCancel={editing.cancel}
      >
        {children}
      </Form>
    </>
  );
}
