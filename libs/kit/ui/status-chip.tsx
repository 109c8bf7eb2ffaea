import { statusColours, type Status } from './theme/status-colours.ts';
import { Icon, type IconName } from './icon.tsx';
import classes from './status-chip.module.css';

export interface StatusChipProps {
  readonly status: Status;
  /** The status in words: colour never speaks alone. */
  readonly words: string;
  readonly icon?: IconName;
}

export function StatusChip({ status, words, icon }: StatusChipProps) {
  return (
    <span className={classes.chip} style={{ backgroundColor: statusColours[status] }}>
      {icon ? <Icon name={icon} size={14} /> : null}
      {words}
    </span>
  );
}
