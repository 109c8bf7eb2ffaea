import { useQueryClient } from '@tanstack/react-query';
import { EditForm, TextAreaField, TextField, useWords } from '@alongside/kit/ui';
import { EditSection } from './edit-section.tsx';
import { Facts } from './person-facts.tsx';
import { contactFrom, type ContactValues } from './person-values.ts';
import { afterChange, saveContact, type Person } from './person.queries.ts';
import { useEdit } from './use-edit.ts';

export function ContactSection({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const { phone, email, address } = contactFrom(person.contact).values;
  return (
    <EditSection
      title={t('people:contact.title')}
      mayEdit={person.viewerMay.includes('client.editContact')}
      form={(close) => <ContactForm person={person} onDone={close} />}
    >
      <Facts
        facts={[
          [t('people:contact.phone'), phone ? <bdi dir="ltr">{phone}</bdi> : null],
          [t('people:contact.email'), email ? <bdi dir="ltr">{email}</bdi> : null],
          [t('people:contact.address'), address ? <bdi>{address}</bdi> : null],
        ]}
      />
    </EditSection>
  );
}

const fields = ['phone', 'email', 'address'] as const;

function ContactForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useWords('people');
  const client = useQueryClient();
  const editing = useEdit<ContactValues>({
    form: `contact:${person.id}`,
    start: contactFrom(person.contact),
    fields: fields.map((field) => `contact.${field}`),
    save: (draft) => saveContact(person.id, draft),
    onDone: () => {
      void afterChange(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const shown = fields.map((field) => ({ label: t(`people:contact.${field}`), show: (of: ContactValues) => of[field] }));
  return (
    <EditForm editing={editing} action={t('people:save')} shown={shown}>
      <TextField
        label={t('people:contact.phone')}
        type="tel"
        dir="ltr"
        value={values.phone}
        onChange={(phone) => change({ phone })}
        error={errorOf('contact.phone')}
        autoFocus
      />
      <TextField
        label={t('people:contact.email')}
        type="email"
        dir="ltr"
        value={values.email}
        onChange={(email) => change({ email })}
        error={errorOf('contact.email')}
      />
      <TextAreaField
        label={t('people:contact.address')}
        value={values.address}
        onChange={(address) => change({ address })}
        error={errorOf('contact.address')}
      />
    </EditForm>
  );
}
