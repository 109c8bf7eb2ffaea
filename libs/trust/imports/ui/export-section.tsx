import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { handOver, useViewer } from '@alongside/kit/client';
import type { ExchangeKind } from '@alongside/kit/contract';
import { ErrorState, Icon, Notice, Section, useProblemText, useWords } from '@alongside/kit/ui';
import { exportFileOptions } from './imports.queries.ts';
import { kinds, neededToGive } from './kinds.ts';

/** What the viewer may read anyway, as files for a spreadsheet. The trail says who took which. */
export function ExportSection() {
  const t = useWords('imports');
  const problemText = useProblemText('imports');
  const { mayEver } = useViewer();
  const taking = useMutation({
    ...exportFileOptions(),
    onSuccess: (answer) => {
      if (answer.__typename === 'FileExported') handOver(answer.fileName, answer.text);
    },
  });
  const { data, error, variables, isPending, mutate } = taking;
  const take = (kind: ExchangeKind) => (
    <Button
      key={kind}
      variant="default"
      leftSection={<Icon name="Download" />}
      loading={isPending && variables === kind}
      onClick={() => mutate(kind)}
    >
      {t(`imports:kind.${kind}`)}
    </Button>
  );
  return (
    <Section title={t('imports:out.title')}>
      <p>{t('imports:out.text')}</p>
      <Group gap="sm">{kinds.filter((kind) => mayEver.includes(neededToGive[kind])).map(take)}</Group>
      <div role="status">
        {data?.__typename === 'FileExported' ? (
          <p>
            {t('imports:out.done', { count: data.count })} <bdi dir="ltr">{data.fileName}</bdi>
          </p>
        ) : null}
      </div>
      {data && data.__typename !== 'FileExported' ? (
        <Notice tone="warning" urgent>
          <p>{problemText(data)}</p>
        </Notice>
      ) : null}
      {error && variables ? <ErrorState error={error} onRetry={() => mutate(variables)} /> : null}
    </Section>
  );
}
