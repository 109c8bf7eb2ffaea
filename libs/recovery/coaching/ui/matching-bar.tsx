import { Group } from '@mantine/core';
import { ManyChips, OneChip, useLanguageName, useWords } from '@alongside/kit/ui';
import { waits, type MatchingFilters } from './matching-filters.ts';

export interface MatchingBarProps {
  readonly filters: MatchingFilters;
  readonly onFilters: (filters: MatchingFilters) => void;
  /** Languages that somebody in the queue speaks. */
  readonly languages: readonly string[];
}

export function MatchingBar({ filters, onFilters, languages }: MatchingBarProps) {
  const t = useWords('coaching');
  const languageName = useLanguageName();
  const { wait, nobody, language } = filters;
  return (
    <Group align="flex-end" gap="md" mb="md" role="search" aria-label={t('coaching:filter.label')}>
      <OneChip
        label={t('coaching:filter.wait')}
        choices={[
          { value: 'all', label: t('coaching:filter.all') },
          ...waits.map((days) => ({ value: String(days), label: t('coaching:filter.days', { count: days }) })),
        ]}
        value={wait ? String(wait) : 'all'}
        onChange={(value) => {
          const { wait: _wait, ...rest } = filters;
          const next = waits.find((days) => String(days) === value);
          onFilters(next ? { ...rest, wait: next } : rest);
        }}
      />
      <OneChip
        label={t('coaching:filter.language')}
        choices={[
          { value: 'all', label: t('coaching:filter.all') },
          ...[...new Set([...languages, ...(language ? [language] : [])])].map((tag) => ({ value: tag, label: languageName(tag) })),
        ]}
        value={language ?? 'all'}
        onChange={(value) => {
          const { language: _language, ...rest } = filters;
          onFilters(value === 'all' ? rest : { ...rest, language: value });
        }}
      />
      <ManyChips
        label={t('coaching:filter.show')}
        choices={[{ value: 'nobody', label: t('coaching:filter.nobody') }]}
        value={nobody ? ['nobody'] : []}
        onChange={(chosen) => {
          const { nobody: _nobody, ...rest } = filters;
          onFilters(chosen.includes('nobody') ? { ...rest, nobody: true } : rest);
        }}
      />
    </Group>
  );
}
