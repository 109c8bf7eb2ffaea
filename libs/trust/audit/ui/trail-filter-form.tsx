import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateField, OneChip, SelectField, useLanguage, useWords } from '@alongside/kit/ui';
import { trailStaffOptions } from './audit.queries.ts';
import { trailActions, trailFiltersFrom, trailOutcomes, type TrailFilters } from './trail-filters.ts';

interface TrailFilterFormProps {
  readonly filters: TrailFilters;
  readonly onFilters: (filters: TrailFilters) => void;
}

const all = 'ALL';

/** By whom, what, with what outcome, on which days: each choice goes into the address at once. */
export function TrailFilterForm({ filters, onFilters }: TrailFilterFormProps) {
  const t = useWords('audit');
  const isUrdu = useLanguage() === 'ur';
  const staff = useQuery(trailStaffOptions).data ?? [];
  const change = (part: Readonly<Record<string, string | null>>) => onFilters(trailFiltersFrom({ ...filters, ...part }));
  const people = staff.map(({ id, name, nameUr }) => ({ value: id, label: (isUrdu ? nameUr : null) ?? name }));
  const kinds = trailActions.map((value) => ({ value, label: t(`audit:actions.${value}`) }));
  return (
    <div role="search" aria-label={t('audit:filters')}>
      <Group align="flex-end" gap="md">
        <SelectField
          label={t('audit:actor')}
          value={filters.actor ?? all}
          onChange={(actor) => change({ actor })}
          choices={[{ value: all, label: t('audit:everybody') }, ...people]}
          searchable
          nothingFound={t('audit:nobodyFound')}
        />
        <SelectField
          label={t('audit:action')}
          value={filters.action ?? all}
          onChange={(action) => change({ action })}
          choices={[{ value: all, label: t('audit:outcomes.ALL') }, ...kinds]}
        />
        <DateField label={t('audit:from')} value={filters.from ?? ''} onChange={(from) => change({ from })} />
        <DateField label={t('audit:until')} value={filters.until ?? ''} onChange={(until) => change({ until })} />
      </Group>
      <OneChip
        label={t('audit:outcome')}
        choices={[all, ...trailOutcomes].map((value) => ({ value, label: t(`audit:outcomes.${value}`) }))}
        value={filters.outcome ?? all}
        onChange={(outcome) => change({ outcome })}
      />
    </div>
  );
}
