import '@mantine/spotlight/styles.layer.css';
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { prefer, signOut, useViewer } from '@alongside/kit/client';
import { Icon, useLanguage, useWords } from '@alongside/kit/ui';
import { placesFor } from './places.ts';

/** Where to go and what to do, by typing its name. The opener decides; the package's own keys are off. */
export function Palette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords('admin');
  const [[store, spotlight]] = useState(createSpotlight);
  useEffect(() => {
    if (opened) spotlight.open();
    else spotlight.close();
  }, [opened, spotlight]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      styles={{ action: { minHeight: 44 } }}
      returnFocus
      actions={useActions()}
      nothingFound={t('admin:palette.nothing')}
      searchProps={{ placeholder: t('admin:palette.hint'), 'aria-label': t('admin:palette.label') }}
      attributes={{ content: { 'aria-label': t('admin:palette.label') } }}
      onSpotlightClose={onClose}
    />
  );
}

function useActions(): SpotlightActionGroupData[] {
  const t = useWords('admin');
  const viewer = useViewer();
  const navigate = useNavigate();
  const other = useLanguage() === 'ur' ? 'en' : 'ur';
  return [
    {
      group: t('admin:palette.goTo'),
      actions: placesFor(viewer).map(({ name, to, icon }) => ({
        id: name,
        label: t(`admin:nav.${name}`),
        leftSection: <Icon name={icon} />,
        onClick: () => void navigate({ to }),
      })),
    },
    {
      group: t('admin:palette.do'),
      actions: [
        {
          id: 'language',
          label: other === 'ur' ? 'اردو' : 'English',
          leftSection: <Icon name="Language" />,
          onClick: () => prefer({ language: other }),
        },
        { id: 'signOut', label: t('admin:menu.signOut'), leftSection: <Icon name="Logout" />, onClick: () => void signOut() },
      ],
    },
  ];
}
