import { useFormats, useWords } from '@alongside/kit/ui';
import { moreChips } from './more-chips.ts';
import type { Change, ShownMark } from './use-marking.ts';
import classes from './roster.module.css';

interface MoreOfMarkProps {
  readonly mark: ShownMark;
  readonly minutes: number;
  readonly asksReason: boolean;
  readonly onMark: (change: Change) => void;
}

/** How late, how early, or why: one tap, optional, never in the way. */
export function MoreOfMark({ mark, minutes, asksReason, onMark }: MoreOfMarkProps) {
  const t = useWords('attendance');
  const formats = useFormats();
  const chips = moreChips(mark, minutes, asksReason);
  if (chips.length === 0) return null;
  const title = t(`attendance:more.${mark.status ?? ''}`);
  return (
    <div role="group" aria-label={title} className={classes.chips}>
      <span aria-hidden>{title}</span>
      {chips.map((chip) => {
        const words = chip.reason ? t(`attendance:why.${chip.reason}`) : formats.minutes(chip.minutes ?? 0);
        const change = chip.reason ? { ...chip.change, reason: words } : chip.change;
        return (
          <button
            key={words}
            type="button"
            data-touch
            className={classes.chip}
            aria-pressed={chip.isPressed}
            onClick={() => onMark(change)}
          >
            {words}
          </button>
        );
      })}
    </div>
  );
}
