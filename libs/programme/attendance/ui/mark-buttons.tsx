import { Icon, statusColours, useWords } from '@alongside/kit/ui';
import type { MarkStatus } from '@alongside/programme/attendance/domain';
import classes from './roster.module.css';

const offered = ['PRESENT', 'LATE', 'ABSENT', 'EXCUSED'] as const;
export const colourOf = { PRESENT: 'present', LATE: 'late', LEFT_EARLY: 'leftEarly', ABSENT: 'absent', EXCUSED: 'excused' } as const;

interface MarkButtonsProps {
  readonly status: MarkStatus | null;
  readonly disabled: boolean;
  /** Null: the button that is pressed was pressed again. */
  readonly onChoose: (status: MarkStatus | null) => void;
}

/** Four words, one tap each; pressed is said by fill, check, border and aria-pressed, never by colour alone. */
export function MarkButtons({ status, disabled, onChoose }: MarkButtonsProps) {
  const t = useWords('attendance');
  return (
    <div className={classes.marks}>
      {offered.map((one) => {
        const isPressed = status === one;
        return (
          <button
            key={one}
            type="button"
            data-touch
            className={classes.mark}
            aria-pressed={isPressed}
            disabled={disabled}
            style={isPressed ? { backgroundColor: statusColours[colourOf[one]] } : undefined}
            onClick={() => onChoose(isPressed ? null : one)}
          >
            {isPressed ? <Icon name="Check" size={16} /> : null}
            {t(`attendance:status.${one}`)}
          </button>
        );
      })}
    </div>
  );
}
