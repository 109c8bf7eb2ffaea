import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useViewer } from '@alongside/kit/client';
import { Icon, useWords } from '@alongside/kit/ui';
import { ConnectionPill } from './connection-pill.tsx';
import { DemoSwitch } from './demo-switch.tsx';
import { PostSwitch } from './post-switch.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import classes from './header.module.css';

export function Header({ onPalette, onHelp }: { readonly onPalette: () => void; readonly onHelp: () => void }) {
  const t = useWords('admin');
  const viewer = useViewer();
  return (
    <header className={classes.header}>
      <span className={classes.product}>
        <img src="/alongside.svg" alt="" width="28" height="28" />
        <span className={classes.name}>{t('kit:product')}</span>
      </span>
      <PostSwitch />
      <span className={classes.room} />
      {viewer.isDemo ? <DemoSwitch /> : null}
      <ConnectionPill />
      <UnstyledButton className={classes.palette} onClick={onPalette} data-touch aria-label={t('admin:header.palette')}>
        <Icon name="Search" />
        <kbd className={classes.key} aria-hidden="true">
          /
        </kbd>
      </UnstyledButton>
      <ActionIcon className={classes.help} color="gray" aria-label={t('admin:header.help')} onClick={onHelp}>
        <Icon name="Keyboard" size={22} />
      </ActionIcon>
      <ProfileMenu />
    </header>
  );
}
