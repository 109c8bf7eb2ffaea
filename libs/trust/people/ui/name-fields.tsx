import { Fieldset, SimpleGrid } from '@mantine/core';
import { type ProblemWords, TextField, useLanguageName, useWords } from '@alongside/kit/ui';
import { pathOfName, type NameInOne, type NameValues } from './name-values.ts';

export interface NameFieldsProps {
  readonly values: NameValues;
  readonly onChange: (values: NameValues) => void;
  readonly errorOf: ProblemWords['errorOf'];
}

const fields: readonly (keyof NameInOne)[] = ['given', 'family', 'preferred'];

/** The person's names, a group of fields for each script. One given name is needed; the rest may stay empty. */
export function NameFields({ values, onChange, errorOf }: NameFieldsProps) {
  const t = useWords('people');
  const nameOf = useLanguageName();
  return Object.entries(values).map(([lang, name], at) => (
    <Fieldset key={lang} legend={t('people:name.in', { language: nameOf(lang) })}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`people:name.${field}`)}
            value={name[field]}
            onChange={(value) => onChange({ ...values, [lang]: { ...name, [field]: value } })}
            error={errorOf(pathOfName(values, lang, field))}
            required={at === 0 && field === 'given'}
            autoFocus={at === 0 && field === 'given'}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  ));
}
