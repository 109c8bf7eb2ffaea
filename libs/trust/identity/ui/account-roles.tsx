import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@alongside/kit/ui';
import type { Account, AccountDeed } from './accounts.queries.ts';
import { RoleFields, type RoleValues } from './role-fields.tsx';
import classes from './settings.module.css';

interface AccountRolesProps {
  readonly account: Account;
  readonly busy: boolean;
  readonly onDeed: (deed: AccountDeed) => void;
}

/** The roles at this centre: each can end, another can begin. */
export function AccountRoles({ account, busy, onDeed }: AccountRolesProps) {
  const t = useWords('identity');
  const [wish, setWish] = useState<RoleValues | null>(null);
  const { id: staffId, isSelf, roles } = account;
  return (
    <section aria-label={t('identity:staff.roles')}>
      <ul className={classes.devices}>
        {roles.map((role) => (
          <li key={role} className={classes.device}>
            <span>
              {t(`identity:roles.${role}`)}
              {role === 'MANAGER' && account.seesClients ? ` · ${t('identity:staff.seesClients')}` : ''}
            </span>
            {isSelf ? null : (
              <Button
                variant="default"
                disabled={busy}
                onClick={() => onDeed({ kind: 'endPost', staffId, role })}
                aria-label={t('identity:staff.endRoleOf', { role: t(`identity:roles.${role}`) })}
              >
                {t('identity:staff.endRole')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isSelf || wish ? null : (
        <Button variant="default" mt="sm" onClick={() => setWish({ role: 'COUNSELLOR', seesClients: false })}>
          {t('identity:staff.addRole')}
        </Button>
      )}
      {wish ? (
        <>
          <RoleFields values={wish} onChange={setWish} />
          <Group gap="sm" mt="sm">
            <Button
              disabled={busy}
              onClick={() => {
                onDeed({ kind: 'addPost', staffId, ...wish });
                setWish(null);
              }}
            >
              {t('identity:staff.giveRole')}
            </Button>
          </Group>
        </>
      ) : null}
    </section>
  );
}
