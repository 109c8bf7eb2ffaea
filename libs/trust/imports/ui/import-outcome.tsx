import { Button, Group } from '@mantine/core';
import { Icon, useWords } from '@alongside/kit/ui';
import { FaultsTable } from './faults-table.tsx';
import type { Report } from './imports.queries.ts';
import type { Importing } from './use-import.ts';

/** How it would end, heard as well as seen; then the one button that writes, and how it did end. */
export function ImportOutcome({ importing }: { readonly importing: Importing }) {
  const t = useWords('imports');
  const { draft, report, isSending } = importing;
  return (
    <>
      <div role="status">{report ? <Sentence report={report} /> : isSending ? t('imports:outcome.looking') : null}</div>
      {report && report.faultCount > 0 ? <FaultsTable faults={report.faults} count={report.faultCount} fileName={draft.fileName} /> : null}
      {report ? (
        <Group>
          {report.isWritten ? (
            <Button variant="default" onClick={importing.begin}>
              {t('imports:outcome.another')}
            </Button>
          ) : report.faultCount === 0 && report.added > 0 ? (
            <Button loading={isSending} leftSection={<Icon name="Check" />} onClick={importing.bring}>
              {t('imports:outcome.bring', { count: report.added })}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </>
  );
}

function Sentence({ report: { rows, added, alreadyHere, faultCount, isWritten } }: { readonly report: Report }) {
  const t = useWords('imports');
  const there = alreadyHere > 0 ? t('imports:outcome.alreadyHere', { count: alreadyHere }) : null;
  const first = isWritten
    ? t('imports:outcome.written', { count: added })
    : faultCount > 0
      ? t('imports:outcome.faults', { count: faultCount })
      : added > 0
        ? t('imports:outcome.ready', { count: added })
        : t('imports:outcome.nothingNew');
  return (
    <>
      <p>
        <strong>{first}</strong>
      </p>
      <p>
        {t('imports:outcome.rows', { count: rows })} {there}
      </p>
    </>
  );
}
