import { Text } from '@mantine/core';
import { useFormats, useWords } from '@alongside/kit/ui';
import type { CoachInView } from './coaches.queries.ts';
import classes from './coaching.module.css';

/** People and proposals against the cap: as boxes to see, in words for everybody. */
export function CaseloadBar({ coach: { active, proposed, cap } }: { readonly coach: Pick<CoachInView, 'active' | 'proposed' | 'cap'> }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const places = Array.from({ length: Math.max(cap, active + proposed) }, (_, i) =>
    i < active ? 'active' : i < active + proposed ? 'proposed' : undefined,
  );
  return (
    <>
      <Text>
        {t('coaching:coaches.load', { active: formats.number(active), cap: formats.number(cap) })}
        {proposed > 0 ? ` · ${t('coaching:coaches.proposed', { count: proposed })}` : null}
        {active + proposed >= cap ? ` · ${t('coaching:coaches.full')}` : null}
      </Text>
      <div className={classes.bar} aria-hidden="true">
        {places.map((filled, i) => (
          <span key={i} data-filled={filled} />
        ))}
      </div>
    </>
  );
}
