import { useQuery } from '@tanstack/react-query';
import { SelectField, useStaffName, useWords } from '@alongside/kit/ui';
import { counsellorsOptions } from './people.queries.ts';

export interface CounsellorFieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
}

export function CounsellorField({ value, onChange, error }: CounsellorFieldProps) {
  const t = useWords('people');
  const nameOf = useStaffName();
  const { data } = useQuery(counsellorsOptions());
  return (
    <SelectField
      label={t('people:part.PRIMARY_COUNSELLOR')}
      choices={(data ?? []).map((staff) => ({ value: staff.id, label: nameOf(staff) }))}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      nothingFound={t('people:nobodyOfThatName')}
    />
  );
}
