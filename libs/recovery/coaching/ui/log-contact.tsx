import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { currentViewer, newId, useUnsaved } from '@alongside/kit/client';
import { Dialog, Form, say, useWords } from '@alongside/kit/ui';
import { ContactFields } from './contact-fields.tsx';
import { contactInput, noContact } from './contact-values.ts';
import { useClientName } from './client-name.tsx';
import { logContactOptions, type MyPersonInView } from './my-people.queries.ts';
import { useRefusal } from './use-refusal.ts';

export interface LogContactProps {
  readonly person: MyPersonInView | null;
  readonly onClose: () => void;
}

/** A contact in a few taps: what is usual is chosen already. */
export function LogContact({ person, onClose }: LogContactProps) {
  const t = useWords('coaching');
  const clientName = useClientName();
  return (
    <Dialog
      opened={person !== null}
      title={person ? t('coaching:contact.logOf', { name: clientName(person.client) }) : ''}
      onClose={onClose}
    >
      {person ? <ContactForm key={person.client.id} person={person} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ContactForm({ person, onClose }: { readonly person: MyPersonInView; readonly onClose: () => void }) {
  const t = useWords('coaching');
  // Operation and moment are part of what is kept: a try that is made again after a lost answer, or after a sign-out, is the same contact.
  const begin = { ...noContact(person.lastContact?.channel ?? null), opId: newId(), at: new Date().toISOString() };
  const { values, restored, change, drop } = useUnsaved(`contact:${person.client.id}`, begin);
  const logging = useMutation(logContactOptions(useQueryClient()));
  const general = useRefusal(logging);
  // Closing throws the draft away; a sign-out ends the session first, and then it is kept.
  useEffect(() => () => void (currentViewer() && drop()), [drop]);
  const submit = () =>
    logging.mutate(contactInput(person.client.id, values), {
      onSuccess: (answer) => {
        if ('code' in answer) return;
        say(t('coaching:contact.saved'));
        onClose();
      },
    });
  return (
    <Form
      action={t('coaching:contact.save')}
      onSubmit={submit}
      onCancel={onClose}
      busy={logging.isPending}
      general={general}
      restored={restored}
    >
      <ContactFields values={values} change={(part) => change({ ...values, ...part })} />
    </Form>
  );
}
