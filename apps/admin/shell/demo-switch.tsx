import { Menu, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { demoCards, demoSignIn, keyOf, useViewer, type DemoCard } from '@alongside/kit/client';
import { Icon, say, useLanguage, useWords } from '@alongside/kit/ui';
import classes from './header.module.css';

/** The demo's role switcher: one click is another invented person. */
export function DemoSwitch() {
  const t = useWords('admin');
  const viewer = useViewer();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const cards = useQuery({ queryKey: keyOf('DemoCard', null), queryFn: demoCards, enabled: opened });
  const become = async ({ staffId }: DemoCard) => {
    if (!(await demoSignIn(staffId))) return say(t('admin:demo.failed'));
    await navigate({ to: '/' });
  };
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.button} data-touch aria-label={t('admin:demo.switch')}>
          <Icon name="UsersGroup" size={22} />
          <span className={classes.small}>{t('admin:demo.switch')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {(cards.data ?? [])
          .filter((card) => card.staffId !== viewer.id)
          .map((card) => (
            <Menu.Item key={card.staffId} onClick={() => void become(card)} mih={44}>
              <CardWords card={card} />
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function CardWords({ card }: { readonly card: DemoCard }) {
  const t = useWords('admin');
  const urdu = useLanguage() === 'ur';
  return (
    <>
      <bdi>{t('admin:demo.as', { name: (urdu ? card.nameUr : null) ?? card.name, role: t(`admin:roles.${card.role}`) })}</bdi>
      <div className={classes.small}>
        <bdi>{card.centreName}</bdi>
      </div>
    </>
  );
}
