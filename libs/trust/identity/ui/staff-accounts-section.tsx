import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DataTable,
  EmptyState,
  Icon,
  QueryStates,
  Section,
  SidePanel,
  StatusChip,
  useFormats,
  useLanguage,
  useWords,
  type Column,
} from '@alongside/kit/ui';
import { AccountPanel } from './account-panel.tsx';
import { accountsOptions, type Account } from './accounts.queries.ts';
import { InviteForm } from './invite-form.tsx';
import classes from './settings.module.css';

type Shown = { readonly kind: 'invite' } | { readonly kind: 'account'; readonly id: string };

/** Who works here, in which roles, and whether they can sign in. A name opens what can be done. */
export function StaffAccountsSection() {
  const t = useWords('identity');
  const accounts = useQuery(accountsOptions);
  const [shown, setShown] = useState<Shown | null>(null);
  const account = shown?.kind === 'account' ? accounts.data?.find(({ id }) => id === shown.id) : undefined;
  return (
    <Section
      title={t('identity:staff.title')}
      actions={
        <Button leftSection={<Icon name="Plus" />} onClick={() => setShown({ kind: 'invite' })}>
          {t('identity:staff.invite')}
        </Button>
      }
    >
      <QueryStates query={accounts}>{(rows) => <Accounts rows={rows} onOpen={(id) => setShown({ kind: 'account', id })} />}</QueryStates>
      <SidePanel opened={shown?.kind === 'invite'} title={t('identity:staff.invite')} onClose={() => setShown(null)}>
        {shown?.kind === 'invite' ? <InviteForm onDone={() => setShown(null)} /> : null}
      </SidePanel>
      <SidePanel opened={account !== undefined} title={<AccountName account={account} />} onClose={() => setShown(null)}>
        {account ? <AccountPanel key={account.id} account={account} /> : null}
      </SidePanel>
    </Section>
  );
}

function AccountName({ account }: { readonly account: Pick<Account, 'name' | 'nameUr'> | undefined }) {
  const language = useLanguage();
  return <bdi>{(language === 'ur' ? account?.nameUr : null) ?? account?.name}</bdi>;
}

const chips = {
  ACTIVE: { status: 'done', icon: 'Check' },
  INVITED: { status: 'toFinish', icon: 'Clock' },
  DISABLED: { status: 'absent', icon: 'Lock' },
} as const;

function Accounts({ rows, onOpen }: { readonly rows: readonly Account[]; readonly onOpen: (id: string) => void }) {
  const t = useWords('identity');
  const { list, instant } = useFormats();
  const columns: Column<Account>[] = [
    {
      key: 'name',
      title: t('identity:staff.name'),
      rowHeader: true,
      cell: (account) => (
        <button type="button" className={classes.open} onClick={() => onOpen(account.id)}>
          <AccountName account={account} />
        </button>
      ),
    },
    {
      key: 'roles',
      title: t('identity:staff.roles'),
      cell: ({ roles }) => (roles.length > 0 ? list(roles.map((role) => t(`identity:roles.${role}`))) : t('identity:staff.noRole')),
    },
    {
      key: 'state',
      title: t('identity:staff.state'),
      cell: ({ state, invitedUntil }) => (
        <>
          <StatusChip {...chips[state]} words={t(`identity:staff.states.${state}`)} />
          {invitedUntil ? <div className={classes.quiet}>{t('identity:staff.until', { until: instant(invitedUntil) })}</div> : null}
        </>
      ),
    },
  ];
  const empty = <EmptyState icon="Users" title={t('identity:staff.empty')} />;
  return <DataTable caption={t('identity:staff.title')} columns={columns} rows={rows} idOf={({ id }) => id} empty={empty} />;
}
