import { ActionIcon } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { Icon, useWords } from '@alongside/kit/ui';
import { placesFor } from './places.ts';
import classes from './rail.module.css';

/** Icons with words down the side; on a phone a bar at the bottom. Folded, the words stay for screen readers. */
export function Rail() {
  const t = useWords('admin');
  const viewer = useViewer();
  const nameOf = (name: string) => t(name === 'people' ? `admin:term.${viewer.centre.clientTerm}` : `admin:nav.${name}`);
  const [folded, setFolded] = useState(false);
  return (
    <nav aria-label={t('admin:main')} className={classes.rail} data-folded={folded || undefined}>
      <ul className={classes.list}>
        {placesFor(viewer).map(({ name, to, icon }) => (
          <li key={name} className={classes.item}>
            <Link to={to} className={classes.link} data-touch title={folded ? nameOf(name) : undefined}>
              <Icon name={icon} size={22} />
              <span className={classes.words}>{nameOf(name)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <ActionIcon
        className={classes.fold}
        color="gray"
        aria-label={t(folded ? 'admin:nav.unfold' : 'admin:nav.fold')}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        <Icon name={folded ? 'LayoutSidebarLeftExpand' : 'LayoutSidebarLeftCollapse'} />
      </ActionIcon>
    </nav>
  );
}
