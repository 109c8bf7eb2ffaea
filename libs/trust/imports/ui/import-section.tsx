import { Button, Group } from '@mantine/core';
import type { ExchangeKind } from '@alongside/kit/contract';
import { ErrorState, Icon, Notice, OneChip, Section, useProblemText, useWords } from '@alongside/kit/ui';
import { ColumnsTable } from './columns-table.tsx';
import { FaultsTable } from './faults-table.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { kinds, type Samples } from './kinds.ts';
import { useImport, type Importing } from './use-import.ts';
import classes from './imports.module.css';

/** Which file, what its columns are, how it would end, and the one button that writes. Each stays when the next one fails. */
export function ImportSection({ start, samples }: { readonly start: ExchangeKind; readonly samples: Samples }) {
  const t = useWords('imports');
  const importing = useImport(start);
  const { draft, report, isSending } = importing;
  return (
    <Section title={t('imports:in.title')}>
      <div className={classes.steps}>
        <p>{t('imports:in.rules')}</p>
        <OneChip
          label={t('imports:in.kind')}
          value={draft.kind}
          onChange={(chosen) => {
            const kind = kinds.find((one) => one === chosen);
            if (kind) importing.chooseKind(kind);
          }}
          choices={kinds.map((kind) => ({ value: kind, label: t(`imports:kind.${kind}`) }))}
        />
        <a className={classes.sample} href={samples[draft.kind]} download={`${draft.kind.toLowerCase()}.csv`}>
          <Icon name="Download" /> {t(`imports:sample.${draft.kind}`)}
        </a>
        <FileDrop fileName={draft.fileName} isBusy={isSending} onFile={(file) => void importing.choose(file)} />
        <Trouble importing={importing} />
        {report && !report.isWritten ? <ColumnsTable report={report} said={draft.said} isBusy={isSending} onSay={importing.say} /> : null}
        <ImportOutcome importing={importing} />
      </div>
    </Section>
  );
}

const commandFor = (kind: ExchangeKind) => `npm run alongside -- import ${kind.toLowerCase()} FILE`;

/** What stands in the way before anything was looked at. */
function Trouble({ importing }: { readonly importing: Importing }) {
  const t = useWords('imports');
  const textOfProblem = useProblemText('imports');
  const { draft, report, problem, unsent, error, isSending } = importing;
  if (unsent?.kind === 'tooLarge')
    return (
      <Notice tone="warning" urgent title={t('imports:tooLarge.title')}>
        <p>{t('imports:tooLarge.text')}</p>
        <code dir="ltr">{commandFor(draft.kind)}</code>
      </Notice>
    );
  if (unsent) return <FaultsTable faults={unsent.faults} count={unsent.faults.length} fileName={draft.fileName} />;
  if (problem)
    return (
      <Notice tone="warning" urgent>
        <p>{textOfProblem(problem)}</p>
      </Notice>
    );
  if (error) return <ErrorState error={error} onRetry={importing.again} />;
  if (draft.text === null || report || isSending) return null;
  return (
    <Group>
      <Button onClick={importing.again}>{t('imports:in.check')}</Button>
    </Group>
  );
}
