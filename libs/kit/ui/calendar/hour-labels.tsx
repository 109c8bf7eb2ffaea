import { useFormats } from '../language/formats.ts';
import { localTimeOf } from './wall-minutes.ts';
import classes from './time-grid.module.css';

/** The hours at the line's start. Hidden from screen readers: every event and slot says its own time. */
export function HourLabels({ fromMinute, toMinute }: { readonly fromMinute: number; readonly toMinute: number }) {
  const formats = useFormats();
  const hours: number[] = [];
  for (let minute = Math.ceil(fromMinute / 60) * 60; minute < toMinute; minute += 60) hours.push(minute);
  return (
    <div className={classes.hours} aria-hidden="true">
      <div className={classes.corner} />
      <div className={classes.lane} style={{ blockSize: heightOf(toMinute - fromMinute) }}>
        {hours.map((minute) => (
          <bdi key={minute} dir="ltr" className={classes.hour} style={{ insetBlockStart: heightOf(minute - fromMinute) }}>
            {formats.time(localTimeOf(minute))}
          </bdi>
        ))}
      </div>
    </div>
  );
}

/** Half an hour is 44 px high: the smallest thing that a finger should be asked to hit. */
export function heightOf(minutes: number): number {
  return (minutes / 30) * 44;
}
