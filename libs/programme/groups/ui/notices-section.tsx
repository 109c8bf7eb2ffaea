import { Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CheckField, ErrorState, Notice, QueryStates, Section, isProblem, say, useProblemText, useWords } from '@alongside/kit/ui';
import { ownNoticesOptions, saveNoticesOptions, type NoticesWanted } from './feeds.queries.ts';

/** Which letters one wants about the sessions that one leads. Taken at once. */
export function NoticesSection() {
  const t = useWords('groups');
  const notices = useQuery(ownNoticesOptions);
  return (
    <Section title={t('groups:notices.title')}>
      <QueryStates query={notices} lines={2}>
        {({ areSent, ...wanted }) => (areSent ? <Wanted wanted={wanted} /> : <Notice tone="info">{t('groups:notices.notSent')}</Notice>)}
      </QueryStates>
    </Section>
  );
}

function Wanted({ wanted }: { readonly wanted: NoticesWanted }) {
  const t = useWords('groups');
  const textOf = useProblemText('groups');
  const client = useQueryClient();
  const save = useMutation({
    ...saveNoticesOptions(client),
    onSuccess: async (answer, ...rest) => {
      await saveNoticesOptions(client).onSuccess?.(answer, ...rest);
      if (answer.__typename === 'NoticesSaved') say(t('groups:notices.saved'));
    },
  });
  const shown = save.isPending ? save.variables : wanted;
  const choose = (change: Partial<NoticesWanted>) => save.mutate({ changes: shown.changes, reminders: shown.reminders, ...change });
  return (
    <Stack>
      {save.isError ? <ErrorState error={save.error} onRetry={() => save.mutate(save.variables)} /> : null}
      {save.data && isProblem(save.data) ? (
        <Notice tone="warning" urgent>
          {textOf(save.data)}
        </Notice>
      ) : null}
      <CheckField
        label={t('groups:notices.changes')}
        hint={t('groups:notices.changesHint')}
        value={shown.changes}
        onChange={(changes) => choose({ changes })}
      />
      <CheckField
        label={t('groups:notices.reminders')}
        hint={t('groups:notices.remindersHint')}
        value={shown.reminders}
        onChange={(reminders) => choose({ reminders })}
      />
    </Stack>
  );
}
