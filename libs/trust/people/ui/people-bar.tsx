import { CloseButton, Group, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { Icon, OneChip, useKeys, useWords } from '@alongside/kit/ui';
import { peopleFilters, type PeopleFilters } from './people-filters.ts';
import classes from './people.module.css';

export interface PeopleBarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: NonNullable<PeopleFilters['filter']>;
  readonly onFilter: (filter: NonNullable<PeopleFilters['filter']>) => void;
}

/** Search and filters. "/" leads into the search from anywhere on the page. */
export function PeopleBar({ search, onSearch, filter, onFilter }: PeopleBarProps) {
  const t = useWords('people');
  const input = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', words: t('people:search.label'), run: () => input.current?.focus() }]);
  const clear = search ? <CloseButton size={36} aria-label={t('people:search.clear')} onClick={() => onSearch('')} /> : undefined;
  return (
    <Group align="flex-end" gap="md" mb="md" role="search" aria-label={t('people:search.label')}>
      <TextInput
        ref={input}
        className={classes.search}
        label={t('people:search.label')}
        description={t('people:search.hint')}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        type="text"
        inputMode="search"
        autoComplete="off"
        dir="auto"
        size="md"
        leftSection={<Icon name="Search" />}
        rightSection={clear}
      />
      <OneChip
        label={t('people:filter.label')}
        choices={peopleFilters.map((value) => ({ value, label: t(`people:filter.${value}`) }))}
        value={filter}
        onChange={(value) => onFilter(peopleFilters.find((one) => one === value) ?? 'IN_CARE')}
      />
    </Group>
  );
}
