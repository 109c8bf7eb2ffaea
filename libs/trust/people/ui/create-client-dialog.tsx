import { SimpleGrid } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import { DateField, Form, SidePanel, TextField, useWords } from '@alongside/kit/ui';
import { CounsellorField } from './counsellor-field.tsx';
import { DuplicatesNotice } from './duplicates-notice.tsx';
import { GenderField, LanguagesField, PhaseField } from './identity-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { likelyDuplicatesOptions } from './people.queries.ts';
import { useCreateClient, type CreatingClient } from './use-create-client.ts';

export interface CreateClientDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

/** Registers a person. Whoever may be the same one shows while the name is typed, not after the work is done. */
export function CreateClientDialog({ opened, onClose, onCreated }: CreateClientDialogProps) {
  const t = useWords('people');
  return (
    <SidePanel opened={opened} title={t('people:new')} onClose={onClose} size="lg">
      {opened ? <NewClientForm onClose={onClose} onCreated={onCreated} /> : null}
    </SidePanel>
  );
}

function NewClientForm({ onClose, onCreated }: Omit<CreateClientDialogProps, 'opened'>) {
  const t = useWords('people');
  const creating = useCreateClient(onCreated, onClose);
  const { values, change, errorOf } = creating;
  const [asked] = useDebouncedValue({ names: values.names, birthDate: values.birthDate }, 400);
  const { data } = useQuery(likelyDuplicatesOptions(asked.names, asked.birthDate));
  const candidates = creating.candidates ?? data ?? [];
  const { leave, submit, busy, general, restored } = creating;
  return (
    <Form action={t('people:create')} onSubmit={submit} onCancel={leave} busy={busy} general={general} restored={restored}>
      <NameFields values={values.names} onChange={(names) => change({ names })} errorOf={errorOf} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <BirthDate creating={creating} />
        <GenderField value={values.gender} onChange={(gender) => change({ gender })} />
      </SimpleGrid>
      {candidates.length > 0 ? (
        <DuplicatesNotice
          candidates={candidates}
          reason={values.reason}
          onReason={(reason) => change({ reason })}
          error={errorOf('notADuplicateReason')}
        />
      ) : null}
      <LanguagesField value={values.languages} onChange={(languages) => change({ languages })} />
      <Admission creating={creating} />
    </Form>
  );
}

function BirthDate({ creating: { values, change, errorOf } }: { readonly creating: CreatingClient }) {
  const t = useWords('people');
  return (
    <DateField
      label={t('people:identity.birthDate')}
      value={values.birthDate}
      onChange={(birthDate) => change({ birthDate })}
      max={useViewer().centre.today}
      error={errorOf('birthDate')}
    />
  );
}

function Admission({ creating: { values, change, errorOf } }: { readonly creating: CreatingClient }) {
  const t = useWords('people');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <DateField
        label={t('people:episode.admittedOn')}
        value={values.admittedOn}
        onChange={(admittedOn) => change({ admittedOn })}
        error={errorOf('admittedOn')}
        required
      />
      <PhaseField value={values.phase} onChange={(phase) => change({ phase })} />
      <CounsellorField
        value={values.counsellorId}
        onChange={(counsellorId) => change({ counsellorId })}
        error={errorOf('primaryCounsellorId')}
      />
      <TextField
        label={t('people:contact.phone')}
        type="tel"
        dir="ltr"
        value={values.phone}
        onChange={(phone) => change({ phone })}
        error={errorOf('contact.phone')}
      />
      <TextField
        label={t('people:column.code')}
        hint={t('people:codeHint')}
        dir="ltr"
        value={values.code}
        onChange={(code) => change({ code })}
        error={errorOf('code')}
      />
    </SimpleGrid>
  );
}
