import { Group } from '@mantine/core';
import { CheckField, TimeField, useWords } from '@alongside/kit/ui';
import type { HoursValues } from './centre-settings.queries.ts';
import { useWeekday } from './use-weekday.ts';

interface HoursFieldsProps {
  /** Monday first. */
  readonly hours: readonly HoursValues[];
  readonly onChange: (hours: readonly HoursValues[]) => void;
  readonly error: string | undefined;
}

/** Each weekday: open or not, from when to when. What closes before it opens is said at once. */
export function HoursFields({ hours, onChange, error }: HoursFieldsProps) {
  const t = useWords('people');
  const weekday = useWeekday();
  const change = (at: number, part: Partial<HoursValues>) =>
    onChange(hours.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset>
      <legend>{t('people:house.hours')}</legend>
      {error ? <p role="alert">{error}</p> : null}
      {hours.map(({ isOpen, opens, closes }, index) => {
        const day = weekday(index + 1);
        return (
          <div key={day} role="group" aria-label={day}>
            <CheckField label={day} value={isOpen} onChange={(open) => change(index, { isOpen: open })} />
            {isOpen ? (
              <Group gap="sm">
                <TimeField label={t('people:house.opens')} value={opens} onChange={(text) => change(index, { opens: text })} />
                <TimeField
                  label={t('people:house.closes')}
                  value={closes}
                  onChange={(text) => change(index, { closes: text })}
                  error={closes > opens ? undefined : t('people:house.order')}
                />
              </Group>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
