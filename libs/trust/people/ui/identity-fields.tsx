import type { Gender, Phase } from '@alongside/kit/contract';
import { phases } from '@alongside/trust/people/domain';
import { ManyChips, OneChip, SelectField, useLanguageName, useWords } from '@alongside/kit/ui';
import { genders, spokenLanguages } from './person-values.ts';

interface Field<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
}

export function GenderField({ value, onChange }: Field<Gender>) {
  const t = useWords('people');
  return (
    <OneChip
      label={t('people:identity.gender')}
      choices={genders.map((one) => ({ value: one, label: t(`people:gender.${one}`) }))}
      value={value}
      onChange={(next) => onChange(genders.find((one) => one === next) ?? 'UNKNOWN')}
    />
  );
}

export function LanguagesField({ value, onChange, error }: Field<readonly string[]>) {
  const t = useWords('people');
  const nameOf = useLanguageName();
  const offered = [...new Set([...spokenLanguages, ...value])];
  return (
    <ManyChips
      label={t('people:identity.languages')}
      choices={offered.map((tag) => ({ value: tag, label: nameOf(tag) }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

export function PhaseField({ value, onChange, error }: Field<Phase>) {
  const t = useWords('people');
  return (
    <SelectField
      label={t('people:column.phase')}
      choices={phases.map((one) => ({ value: one, label: t(`people:phase.${one}`) }))}
      value={value}
      onChange={(next) => onChange(phases.find((one) => one === next) ?? value)}
      error={error}
      required
    />
  );
}
