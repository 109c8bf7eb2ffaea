import { Anchor, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMayEver, useViewer } from '@alongside/kit/client';
import {
  ConfirmWithReason,
  DataTable,
  EmptyState,
  Notice,
  Section,
  say,
  useFormats,
  useProblemText,
  useWorded,
  useWords,
  type Problem,
} from '@alongside/kit/ui';
import { addDays } from '@alongside/kit/time';
import { AddMember } from './add-member.tsx';
import { endMemberOptions, type GroupInView, type MemberRow } from './members.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';

/** Who is in the group now and to come; people out of reach are counted, not named. */
export function MembersSection({ group }: { readonly group: GroupInView }) {
  const t = useWords('groups');
  const formats = useFormats();
  const worded = useWorded();
  const [ending, setEnding] = useState<MemberRow | null>(null);
  const mayAdd = useMayEver('membership.write');
  const members = group.members ?? [];
  const hidden = group.hiddenMembers ?? 0;
  const places = t('groups:list.taken', { taken: formats.number(group.placesTaken ?? 0), seats: formats.number(group.capacity) });
  const columns = [
    {
      key: 'name',
      title: t('groups:members.person'),
      rowHeader: true,
      cell: ({ client }: MemberRow) =>
        client ? (
          <Anchor component={Link} to={`/people/${client.id}`}>
            <bdi>{worded(client.displayNames ?? []) || client.code}</bdi>
          </Anchor>
        ) : null,
    },
    { key: 'from', title: t('groups:members.since'), cell: ({ fromDate }: MemberRow) => (fromDate ? formats.shortDate(fromDate) : null) },
    {
      key: 'until',
      title: t('groups:members.until'),
      cell: ({ untilDate, state }: MemberRow) =>
        [untilDate ? formats.shortDate(addDays(untilDate, -1)) : '', state === 'OFFERED' ? t('groups:members.offered') : '']
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'end',
      title: t('groups:members.change'),
      cell: (row: MemberRow) =>
        row.client?.viewerMay.includes('membership.write') && row.untilDate === null ? (
          <Button variant="default" onClick={() => setEnding(row)}>
            {t('groups:members.end')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Section title={t('groups:members.title', { places })}>
      {mayAdd && group.endedOn === null ? <AddMember group={group} /> : null}
      <DataTable
        caption={t('groups:members.caption')}
        columns={columns}
        rows={members}
        idOf={(row) => row.id ?? ''}
        empty={hidden === 0 ? <EmptyState icon="Users" title={t('groups:members.empty')} /> : undefined}
      />
      {hidden > 0 ? <p>{t('groups:members.hidden', { count: hidden })}</p> : null}
      <EndMember row={ending} onClose={() => setEnding(null)} />
    </Section>
  );
}

function EndMember({ row, onClose }: { readonly row: MemberRow | null; readonly onClose: () => void }) {
  const t = useWords('groups');
  const formats = useFormats();
  const { today } = useViewer().centre;
  const problemText = useProblemText('groups');
  const end = useMutation(endMemberOptions(useQueryClient()));
  const [problem, setProblem] = useState<Problem | null>(null);
  const close = () => {
    setProblem(null);
    onClose();
  };
  // The last day is today: whoever came this morning keeps today's mark inside the membership.
  const untilDate = addDays(row?.fromDate && row.fromDate > today ? row.fromDate : today, 1);
  const confirm = (reason: string) =>
    end.mutate(
      { input: { id: row?.id ?? '', expectedVersion: row?.version ?? 0, untilDate, reason }, clientId: row?.client?.id ?? '' },
      {
        onSuccess: (answer) => {
          const refused = problemOf(answer);
          if (refused) return setProblem(refused);
          say(t('groups:members.ended'));
          close();
        },
        onError: () => setProblem(noAnswer),
      },
    );
  return (
    <ConfirmWithReason
      opened={row !== null}
      title={t('groups:members.endTitle')}
      text={
        <>
          <p>{t('groups:members.endText', { day: formats.weekdayDate(addDays(untilDate, -1)) })}</p>
          {problem ? (
            <Notice tone="warning" urgent>
              {problemText(problem)}
            </Notice>
          ) : null}
        </>
      }
      action={t('groups:members.end')}
      reasons={[t('groups:endReason.done'), t('groups:endReason.other'), t('groups:endReason.moved')]}
      onConfirm={confirm}
      onClose={close}
      busy={end.isPending}
    />
  );
}
