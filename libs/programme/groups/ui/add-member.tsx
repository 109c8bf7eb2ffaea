import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { DateField, Notice, useFormats, useProblemText, useWords } from '@alongside/kit/ui';
import type { GroupInView } from './members.queries.ts';
import { OverrideClash } from './override-clash.tsx';
import { PersonSearch } from './person-search.tsx';
import { useAddMember } from './use-add-member.ts';

/** Three clicks: the field, the person, Add. Future rosters change by themselves. */
export function AddMember({ group }: { readonly group: GroupInView }) {
  const t = useWords('groups');
  const formats = useFormats();
  const problemText = useProblemText('groups');
  const [search, setSearch] = useState('');
  const [fromDate, setFromDate] = useState(useViewer().centre.today);
  const { isChosen, busy, full, clashes, problem, choose, send } = useAddMember(group.id, () => setSearch(''));
  return (
    <>
      <Group align="end" gap="sm">
        <PersonSearch
          search={search}
          inGroup={(group.members ?? []).flatMap((row) => row.client?.id ?? [])}
          onSearch={(text) => {
            setSearch(text);
            choose(null);
          }}
          onPick={(clientId, name) => {
            setSearch(name);
            choose(clientId);
          }}
        />
        <DateField label={t('groups:members.from')} value={fromDate} onChange={setFromDate} />
        <Button onClick={() => send(fromDate)} disabled={!isChosen} loading={busy}>
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
      {clashes ? <OverrideClash clashes={clashes} busy={busy} onAdd={(reason) => send(fromDate, reason)} /> : null}
    </>
  );
}
