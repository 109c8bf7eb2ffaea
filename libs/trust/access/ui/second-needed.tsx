import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BreakGlassInput } from '@alongside/kit/contract';
import { ErrorState, Notice, say, useWords } from '@alongside/kit/ui';
import { askSecondOptions } from './seconds.queries.ts';

/** More than a week bears alone: the same words go to a second person. `wish` null: something in the form is missing again. */
export function SecondNeeded({ wish, onSent }: { readonly wish: BreakGlassInput | null; readonly onSent: () => void }) {
  const t = useWords('access');
  const client = useQueryClient();
  const ask = useMutation({
    ...askSecondOptions(client),
    onSuccess: async (answer, ...rest) => {
      await askSecondOptions(client).onSuccess?.(answer, ...rest);
      if (answer.__typename !== 'SecondAsked') return;
      say(t('access:second.sent'));
      onSent();
    },
  });
  const refused = ask.data && ask.data.__typename !== 'SecondAsked' ? ask.data.__typename : null;
  return (
    <Notice tone="warning" urgent>
      <p>{t('access:refused.SecondPersonNeeded')}</p>
      {ask.isError ? <ErrorState error={ask.error} /> : null}
      {refused ? <p>{t(`access:refused.${refused}`)}</p> : null}
      <Button disabled={!wish} loading={ask.isPending} onClick={() => wish && ask.mutate(wish)}>
        {t('access:second.ask')}
      </Button>
    </Notice>
  );
}
