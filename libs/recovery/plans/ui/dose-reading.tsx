import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QueryStates, useFormats, useWords } from '@alongside/kit/ui';
import { DoseLine } from './dose-line.tsx';
import { clientDoseOptions, type DoseInView, type DoseLineInView } from './plans.queries.ts';

/** What was prescribed against what was delivered, line by line, in the last eight ISO weeks. */
export function DoseReading({ clientId }: { readonly clientId: string }) {
  const t = useWords('plans');
  const query = useQuery(clientDoseOptions(clientId));
  return (
    <section aria-label={t('plans:dose.title')}>
      <Title order={3}>{t('plans:dose.title')}</Title>
      <QueryStates query={query} lines={4}>
        {(dose) => (dose?.lines?.length ? <Lines dose={dose} /> : <Text c="dimmed">{t('plans:dose.empty')}</Text>)}
      </QueryStates>
    </section>
  );
}

const sum = (lines: readonly DoseLineInView[], of: 'prescribed' | 'delivered') => lines.reduce((total, line) => total + (line[of] ?? 0), 0);

function Lines({ dose }: { readonly dose: DoseInView }) {
  const t = useWords('plans');
  const formats = useFormats();
  const lines = dose.lines ?? [];
  const prescribed = lines.filter((line) => line.intervention !== null);
  const beside = lines.filter((line) => line.intervention === null);
  const from = dose.from ? formats.date(dose.from) : '';
  const until = dose.until ? formats.date(dose.until) : '';
  return (
    <>
      <p>
        {t('plans:dose.total', {
          ...{ from, until },
          delivered: formats.minutes(sum(prescribed, 'delivered')),
          prescribed: formats.minutes(sum(prescribed, 'prescribed')),
        })}
        {beside.length > 0 ? ` ${t('plans:dose.beside', { delivered: formats.minutes(sum(beside, 'delivered')) })}` : null}
      </p>
      {lines.map((line, i) => (
        <DoseLine key={line.intervention?.id ?? line.kind ?? i} line={line} sessions={dose.sessions ?? []} />
      ))}
    </>
  );
}
