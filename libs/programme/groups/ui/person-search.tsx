import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useWorded, useWords } from '@alongside/kit/ui';
import { memberSearchOptions, type FoundPerson } from './members.queries.ts';

export interface PersonSearchProps {
  readonly search: string;
  readonly inGroup: readonly string[];
  readonly onSearch: (text: string) => void;
  readonly onPick: (clientId: string, name: string) => void;
}

/** Finds people within reach, by any script, who may be added and are not in the group yet. */
export function PersonSearch({ search, inGroup, onSearch, onPick }: PersonSearchProps) {
  const t = useWords('groups');
  const worded = useWorded();
  const box = useCombobox();
  const [asked] = useDebouncedValue(search, 250);
  const { data = [], isFetching } = useQuery(memberSearchOptions(asked));
  const found = data.filter((one) => one.viewerMay.includes('membership.write') && !inGroup.includes(one.id));
  const nameOf = (one: FoundPerson) => worded(one.displayNames ?? []) || (one.code ?? '');
  const pick = (id: string) => {
    const person = found.find((one) => one.id === id);
    if (person) onPick(id, nameOf(person));
    box.closeDropdown();
  };
  return (
    <Combobox store={box} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          label={t('groups:members.search')}
          value={search}
          onChange={(event) => {
            onSearch(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          onFocus={() => box.openDropdown()}
          onBlur={() => box.closeDropdown()}
          rightSection={isFetching ? <Loader size="xs" /> : null}
          autoComplete="off"
          dir="auto"
          size="md"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked.trim().length < 2}>
        <Combobox.Options aria-label={t('groups:members.found')}>
          {found.map((one) => (
            <Combobox.Option key={one.id} value={one.id} data-touch mih={44}>
              <bdi>{nameOf(one)}</bdi> · <bdi>{one.code}</bdi>
            </Combobox.Option>
          ))}
          {found.length === 0 && !isFetching ? <Combobox.Empty>{t('groups:members.nobody')}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
