import { useConnection } from '@alongside/kit/client';
import { Icon, useFormats, useWords } from '@alongside/kit/ui';
import classes from './header.module.css';

const icons = { saved: 'CloudCheck', saving: 'CloudUp', offline: 'CloudOff' } as const;

/** Whether what was tapped has reached the server. It says so and nothing more hopeful. */
export function ConnectionPill() {
  const t = useWords('admin');
  const formats = useFormats();
  const connection = useConnection();
  return (
    <span role="status" className={classes.pill} data-state={connection.state}>
      <Icon name={icons[connection.state]} size={18} />
      {connection.state === 'offline'
        ? t('admin:connection.offline', { time: formats.clock(connection.since) })
        : t(`admin:connection.${connection.state}`)}
    </span>
  );
}
