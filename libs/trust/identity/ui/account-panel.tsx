import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Notice, say, useWords } from '@alongside/kit/ui';
import { AccountRoles } from './account-roles.tsx';
import { accountDeedOptions, type Account, type AccountAnswer, type AccountDeed } from './accounts.queries.ts';
import { LeftWork } from './left-work.tsx';
import { LinkShown } from './link-shown.tsx';

/** What an administrator can do to one colleague's account. One's own is changed by another administrator. */
export function AccountPanel({ account }: { readonly account: Account }) {
  const t = useWords('identity');
  const [answer, setAnswer] = useState<AccountAnswer | null>(null);
  const act = useMutation({
    ...accountDeedOptions(useQueryClient()),
    onSuccess: (given) => {
      setAnswer(given);
      if (given.__typename === 'AccountSaved') say(t('identity:staff.saved'));
    },
  });
  const run = (deed: AccountDeed) => act.mutate(deed);
  if (answer?.__typename === 'LinkMade') return <LinkShown made={answer} onDone={() => setAnswer(null)} />;
  return (
    <Stack>
      <div>
        <bdi dir="ltr">{account.email}</bdi>
      </div>
      {act.isError ? <ErrorState error={act.error} /> : null}
      {answer && 'code' in answer ? <Refusal answer={answer} /> : null}
      <LeftBehind answer={answer} />
      {account.isSelf ? <Notice tone="info">{t('identity:staff.own')}</Notice> : null}
      <AccountRoles account={account} busy={act.isPending} onDeed={run} />
      {account.isSelf ? null : <Deeds account={account} busy={act.isPending} onDeed={run} />}
    </Stack>
  );
}

/** Said after somebody has stopped working, in whatever way. */
function LeftBehind({ answer }: { readonly answer: AccountAnswer | null }) {
  return answer && endsWork(answer) && answer.left ? <LeftWork left={answer.left} /> : null;
}

/** Those answers that have the field at all: only what ends somebody's work leaves any behind. */
type WithLeft<Answer> = Answer extends unknown ? ('left' extends keyof Answer ? Answer : never) : never;

function endsWork(answer: AccountAnswer): answer is WithLeft<AccountAnswer> {
  return 'left' in answer;
}

type DeedsProps = { readonly account: Account; readonly busy: boolean; readonly onDeed: (deed: AccountDeed) => void };

function Deeds({ account: { id: staffId, state, hasSecondFactor }, busy, onDeed }: DeedsProps) {
  const t = useWords('identity');
  const button = (kind: 'link' | 'disable' | 'enable' | 'dropFactor', words: string) => (
    <Button variant="default" disabled={busy} onClick={() => onDeed({ kind, staffId })}>
      {words}
    </Button>
  );
  return (
    <Group gap="sm">
      {state === 'DISABLED' ? null : button('link', t(state === 'INVITED' ? 'identity:staff.inviteAgain' : 'identity:staff.newLink'))}
      {hasSecondFactor ? button('dropFactor', t('identity:staff.dropFactor')) : null}
      {state === 'DISABLED' ? button('enable', t('identity:staff.enable')) : button('disable', t('identity:staff.disable'))}
    </Group>
  );
}

function Refusal({ answer }: { readonly answer: Extract<AccountAnswer, { readonly code: string }> }) {
  const t = useWords('identity');
  const why = 'constraint' in answer ? answer.constraint : null;
  const known = why === 'own' || why === 'lastAdministrator' ? why : answer.code === 'DUPLICATE' ? 'duplicate' : 'other';
  return (
    <Notice tone="warning" urgent>
      {t(`identity:staff.refused.${known}`)}
    </Notice>
  );
}
