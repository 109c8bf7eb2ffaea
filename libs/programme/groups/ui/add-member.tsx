import { Button, Combobox, Group, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useViewer } from '@alongside/kit/client';
import { DateField, Notice, say, useFormats, useProblemText, useWorded, useWords, type Problem } from '@alongside/kit/ui';
import { OverrideClash } from './override-clash.tsx';
import { addMemberOptions, memberSearchOptions, type AddAnswer, type FoundPerson, type GroupInView } from './members.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

type Chosen = { readonly membershipId: string; readonly clientId: string };

/** Three clicks: the field, the person, Add. Future rosters change by themselves. */
export function AddMember({ group }: { readonly group: GroupInView }) {
  const t = useWords('groups');
  const formats = useFormats();
  const { today } = useViewer().centre;
  const problemText = useProblemText('groups');
  const add = useMutation(addMemberOptions(useQueryClient()));
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [fromDate, setFromDate] = useState(today);
  const [answer, setAnswer] = useState<AddAnswer | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const pick = (clientId: string, name: string) => {
    setChosen({ membershipId: newId(), clientId });
    setSearch(name);
    setAnswer(null);
    setFailed(null);
  };
  const send = (overrideReason?: string) => {
    if (!chosen) return;
    const input = {
      id: chosen.membershipId,
      seriesId: group.id,
      clientId: chosen.clientId,
      fromDate,
      ...(overrideReason ? { overrideReason } : {}),
    };
    add.mutate(input, {
      onSuccess: (found) => {
        setAnswer(found);
        setFailed(null);
        if (problemOf(found)) return;
        say(t('groups:members.added'));
        setSearch('');
        setChosen(null);
      },
      onError: () => setFailed(noAnswer),
    });
  };
  const problem = failed ?? (answer?.__typename === 'Clashes' ? null : problemOf(answer));
  const full = answer?.__typename === 'CapacityFull' ? answer : null;
  return (
    <>
      <Group align="end" gap="sm">
        <PersonSearch
          search={search}
          inGroup={(group.members ?? []).flatMap((row) => row.client?.id ?? [])}
          onSearch={(text) => {
            setSearch(text);
            setChosen(null);
          }}
          onPick={pick}
        />
        <DateField label={t('groups:members.from')} value={fromDate} onChange={setFromDate} />
        <Button onClick={() => send()} disabled={!chosen} loading={add.isPending}>
          {t('groups:members.add')}
        </Button>
      </Group>
      {problem ? (
        <Notice tone="warning" urgent>
          {full
            ? t('groups:members.full', { day: formats.shortDate(full.fullOn), seats: formats.number(full.capacity) })
            : problemText(problem)}
        </Notice>
      ) : null}
      {answer?.__typename === 'Clashes' ? <OverrideClash clashes={answer.clashes} busy={add.isPending} onAdd={send} /> : null}
    </>
  );
}

interface PersonSearchProps {
  readonly search: string;
  readonly inGroup: readonly string[];
  readonly onSearch: (text: string) => void;
  readonly onPick: (clientId: string, name: string) => void;
}

function PersonSearch({ search, inGroup, onSearch, onPick }: PersonSearchProps) {
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
