import { Button, Table, Title } from '@mantine/core';
import { Fragment, useId, useState } from 'react';
import { useFormats, useWords } from '@alongside/kit/ui';
import { DoseSessions } from './dose-sessions.tsx';
import type { DoseLineInView, DoseSessionInView, DoseWeekInView } from './plans.queries.ts';
import { useServiceName } from './use-prescription.ts';

export interface DoseLineProps {
  readonly line: DoseLineInView;
  readonly sessions: readonly DoseSessionInView[];
}

/** One line of the plan, or what was delivered without a prescription: its sentence, and a table of weeks whose numbers open their sessions. */
export function DoseLine({ line, sessions }: DoseLineProps) {
  const t = useWords('plans');
  const formats = useFormats();
  const id = useId();
  const serviceName = useServiceName();
  const [open, setOpen] = useState(false);
  const name = line.intervention ? serviceName(line.intervention) : t(`plans:dose.unprescribed.${line.kind ?? 'CLINICAL'}`);
  const weeks = line.weeks ?? [];
  const said = { delivered: formats.minutes(line.delivered ?? 0), prescribed: formats.minutes(line.prescribed ?? 0) };
  return (
    <section aria-labelledby={id}>
      <Title order={4} id={id} dir="auto">
        {name}
      </Title>
      <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(line.intervention ? 'plans:dose.lineTotal' : 'plans:dose.lineBeside', said)}
      </Button>
      {open ? <DoseSessions ids={weeks.flatMap((week) => week.sessionIds ?? [])} sessions={sessions} /> : null}
      <Table.ScrollContainer minWidth={340}>
        <Table aria-labelledby={id}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('plans:dose.week')}</Table.Th>
              <Table.Th scope="col">{t('plans:dose.delivered')}</Table.Th>
              <Table.Th scope="col">{t('plans:dose.prescribed')}</Table.Th>
              <Table.Th scope="col">{t('plans:dose.excused')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weeks.map((week) => (
              <Week key={week.monday} week={week} sessions={sessions} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function Week({ week, sessions }: { readonly week: DoseWeekInView; readonly sessions: readonly DoseSessionInView[] }) {
  const t = useWords('plans');
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const days = `${week.monday ? formats.shortDate(week.monday) : ''} – ${week.sunday ? formats.shortDate(week.sunday) : ''}`;
  const number = (minutes: number | null, words: string) => (
    <Table.Td>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={open}
        aria-label={t('plans:dose.opens', { minutes: formats.minutes(minutes ?? 0), what: t(words), days })}
        onClick={() => setOpen(!open)}
      >
        {formats.minutes(minutes ?? 0)}
      </Button>
    </Table.Td>
  );
  return (
    <Fragment>
      <Table.Tr>
        <Table.Th scope="row">
          <bdi>{days}</bdi>
        </Table.Th>
        {number(week.delivered, 'plans:dose.delivered')}
        {number(week.prescribed, 'plans:dose.prescribed')}
        {number(week.excused, 'plans:dose.excused')}
      </Table.Tr>
      {open ? (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <DoseSessions ids={week.sessionIds ?? []} sessions={sessions} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </Fragment>
  );
}
