import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { prefer, signOut, usePreferences, useViewer, type ThemeChoice } from '@alongside/kit/client';
import { Icon, useLanguage, useWords, type IconName } from '@alongside/kit/ui';
import classes from './header.module.css';

const themes: readonly { readonly value: ThemeChoice; readonly icon: IconName }[] = [
  { value: 'light', icon: 'Sun' },
  { value: 'dark', icon: 'Moon' },
  { value: 'auto', icon: 'DeviceDesktop' },
];
const languages = [
  { value: 'en', name: 'English' },
  { value: 'ur', name: 'اردو' },
] as const;

/** Language, theme, settings, sign-out. A generic icon: joined initials make nonsense in Urdu. */
export function ProfileMenu() {
  const t = useWords('admin');
  const navigate = useNavigate();
  const viewer = useViewer();
  const language = useLanguage();
  const { theme } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const name = (language === 'ur' ? viewer.nameUr : null) ?? viewer.name;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.button} data-touch aria-label={t('admin:header.profile', { name })}>
          <Icon name="User" size={22} />
          <span className={classes.small}>
            <bdi>{name}</bdi>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('admin:menu.language')}</Menu.Label>
        {languages.map(({ value, name: own }) => (
          <Menu.Item
            key={value}
            mih={44}
            lang={value}
            rightSection={value === language ? <Icon name="Check" /> : null}
            onClick={() => prefer({ language: value })}
          >
            {own}
          </Menu.Item>
        ))}
        <Menu.Label>{t('admin:menu.theme')}</Menu.Label>
        {themes.map(({ value, icon }) => (
          <Menu.Item
            key={value}
            mih={44}
            leftSection={<Icon name={icon} />}
            rightSection={value === theme ? <Icon name="Check" /> : null}
            onClick={() => setColorScheme(value)}
          >
            {t(`admin:menu.${value}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item mih={44} leftSection={<Icon name="Settings" />} onClick={() => void navigate({ to: '/settings' })}>
          {t('admin:menu.settings')}
        </Menu.Item>
        <Menu.Item mih={44} leftSection={<Icon name="Logout" />} onClick={() => void signOut()}>
          {t('admin:menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
