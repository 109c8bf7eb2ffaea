import { useFormats, useWords } from '@alongside/kit/ui';
import type { AttendanceInView } from './attendance.queries.ts';
import classes from './client-attendance.module.css';

/** The rates as sentences: each figure with what it is a share of. 0 of 0 is no rate, and said so. */
export function RateSentences({ rates }: { readonly rates: NonNullable<AttendanceInView['rates']> }) {
  const t = useWords('attendance');
  const formats = useFormats();
  const { came, expected, excused, cancelled, walkIns, raw, fair } = rates;
  const [cameTo, held, apart, off] = [came ?? 0, (expected ?? 0) - (cancelled ?? 0), excused ?? 0, cancelled ?? 0];
  const share = (value: number | null) => (value === null ? '' : formats.percent(value));
  const numbers = (of: number) => ({ came: formats.number(cameTo), of: formats.number(of) });
  return (
    <ul className={classes.rates}>
      <li>
        <strong>{raw === null ? t('attendance:rates.none') : t('attendance:rates.raw', { ...numbers(held), share: share(raw) })}</strong>
      </li>
      {raw !== null && apart > 0 ? (
        <li>
          {fair === null
            ? t('attendance:rates.allExcused', { count: apart })
            : t('attendance:rates.fair', { ...numbers(held - apart), share: share(fair), count: apart })}
        </li>
      ) : null}
      {off > 0 ? <li>{t('attendance:rates.cancelled', { count: off })}</li> : null}
      {(walkIns ?? 0) > 0 ? <li>{t('attendance:rates.walkIns', { count: walkIns ?? 0 })}</li> : null}
    </ul>
  );
}
