import { useWords } from '@alongside/kit/ui';
import type { TrailEvent } from './trail-table.types.ts';
import classes from './audit.module.css';

/** Which fields, folded: a roster names forty. Beside them why somebody looked, when it was out of the ordinary. */
export function FieldsCell({ event }: { readonly event: TrailEvent }) {
  const t = useWords('audit');
  const { fields, purpose, reason } = event;
  return (
    <>
      {fields.length === 0 ? t('audit:none') : null}
      {fields.length > 0 ? (
        <details>
          <summary className={classes.summary} data-touch>
            {t('audit:fields', { count: fields.length })}
          </summary>
          <ul className={classes.fields}>
            {fields.map((field) => (
              <li key={field}>
                <bdi dir="ltr">{field}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {purpose === 'treatment' ? null : (
        <div className={classes.unusual}>{t([`audit:purposes.${purpose}`], { defaultValue: purpose })}</div>
      )}
      {reason ? (
        <div>
          <bdi>{t([`audit:reasons.${reason}`], { defaultValue: reason })}</bdi>
        </div>
      ) : null}
    </>
  );
}
