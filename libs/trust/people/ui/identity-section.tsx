import { useQueryClient } from '@tanstack/react-query';
import { useViewer } from '@alongside/kit/client';
import { DateField, EditForm, useFormats, useLanguage, useLanguageName, useWords } from '@alongside/kit/ui';
import { EditSection } from './edit-section.tsx';
import { GenderField, LanguagesField } from './identity-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { everyNamePath, isBlank, nameValues } from './name-values.ts';
import { Facts } from './person-facts.tsx';
import { identityFrom, type IdentityValues } from './person-values.ts';
import { afterChange, saveIdentity, type Person } from './person.queries.ts';
import { useEdit } from './use-edit.ts';

export function IdentitySection({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const formats = useFormats();
  const nameOf = useLanguageName();
  const { names, birthDate, gender, languages, viewerMay } = person;
  return (
    <EditSection
      title={t('people:identity.title')}
      mayEdit={viewerMay.includes('client.edit')}
      form={(close) => <IdentityForm person={person} onDone={close} />}
    >
      <Facts
        facts={[
          ...(names ?? []).map(
            (name) =>
              [
                t('people:name.in', { language: nameOf(name.lang ?? '') }),
                <bdi>{`${name.given ?? ''} ${name.family ?? ''}`.trim()}</bdi>,
              ] as const,
          ),
          [t('people:identity.birthDate'), birthDate ? formats.date(birthDate) : null],
          [t('people:identity.gender'), gender ? t(`people:gender.${gender}`) : null],
          [t('people:identity.languages'), languages && languages.length > 0 ? formats.list(languages.map(nameOf)) : null],
        ]}
      />
    </EditSection>
  );
}

function IdentityForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useWords('people');
  const language = useLanguage();
  const client = useQueryClient();
  const start = identityFrom(person, language);
  const editing = useEdit<IdentityValues>({
    form: `identity:${person.id}`,
    start,
    fields: ['birthDate', 'languages', ...everyNamePath(nameValues(person.names ?? [], language))],
    save: (draft) => saveIdentity(person.id, draft, language),
    onDone: () => {
      void afterChange(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  return (
    <EditForm editing={editing} action={t('people:save')} shown={useShownIdentity(values)}>
      <NameFields values={values.names} onChange={(names) => change({ names })} errorOf={errorOf} />
      <DateField
        label={t('people:identity.birthDate')}
        value={values.birthDate}
        onChange={(birthDate) => change({ birthDate })}
        max={useViewer().centre.today}
        error={errorOf('birthDate')}
      />
      <GenderField value={values.gender} onChange={(gender) => change({ gender })} />
      <LanguagesField value={values.languages} onChange={(languages) => change({ languages })} error={errorOf('languages')} />
    </EditForm>
  );
}

function useShownIdentity(values: IdentityValues) {
  const t = useWords('people');
  const formats = useFormats();
  const nameOf = useLanguageName();
  const names = Object.keys(values.names).map((lang) => ({
    label: t('people:name.in', { language: nameOf(lang) }),
    show: ({ names: all }: IdentityValues) => {
      const name = all[lang];
      return name && !isBlank(name) ? [name.given, name.family, name.preferred].filter(Boolean).join(' · ') : '';
    },
  }));
  return [
    ...names,
    { label: t('people:identity.birthDate'), show: ({ birthDate }: IdentityValues) => (birthDate ? formats.date(birthDate) : '') },
    { label: t('people:identity.gender'), show: ({ gender }: IdentityValues) => t(`people:gender.${gender}`) },
    { label: t('people:identity.languages'), show: ({ languages }: IdentityValues) => formats.list(languages.map(nameOf)) },
  ];
}
