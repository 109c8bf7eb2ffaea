import { ActionIcon, Button, Input } from '@mantine/core';
import { useId } from 'react';
import { Icon, SelectField, TimeField, useFormats, useWords } from '@alongside/kit/ui';
import type { WindowInView } from './use-wish-words.ts';
import classes from './coaching.module.css';

export interface WindowsFieldProps {
  readonly label: string;
  readonly windows: readonly WindowInView[];
  readonly onChange: (windows: readonly WindowInView[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

const fresh: WindowInView = { weekday: 1, from: '18:00', until: '20:00' };

/** Hours of every week, one stretch a line. */
export function WindowsField({ label, windows, onChange, errorOf }: WindowsFieldProps) {
  const t = useWords('coaching');
  const id = useId();
  const error = errorOf('windows');
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} component="span" size="md">
        {label}
      </Input.Label>
      {windows.map((window, i) => (
        <WindowLine
          // The place is the line's identity: lines have nothing else that stays.
          key={i}
          window={window}
          errorOf={(part) => errorOf(`windows.${i}.${part}`) ?? (part === 'weekday' ? errorOf(`windows.${i}`) : undefined)}
          onChange={(part) => onChange(windows.map((one, at) => (at === i ? { ...one, ...part } : one)))}
          onRemove={() => onChange(windows.filter((_, at) => at !== i))}
        />
      ))}
      {error ? <Input.Error size="md">{error}</Input.Error> : null}
      <Button
        variant="default"
        leftSection={<Icon name="Plus" />}
        onClick={() => onChange([...windows, { ...fresh, weekday: ((windows.at(-1)?.weekday ?? 0) % 7) + 1 }])}
      >
        {t('coaching:window.add')}
      </Button>
    </div>
  );
}

interface WindowLineProps {
  readonly window: WindowInView;
  readonly errorOf: (part: 'weekday' | 'from' | 'until') => string | undefined;
  readonly onChange: (part: Partial<WindowInView>) => void;
  readonly onRemove: () => void;
}

function WindowLine({ window, errorOf, onChange, onRemove }: WindowLineProps) {
  const t = useWords('coaching');
  const formats = useFormats();
  // 1 January 2024 was a Monday.
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: formats.weekday(`2024-01-0${day}`) }));
  return (
    <div className={classes.window}>
      <SelectField
        label={t('coaching:window.day')}
        choices={days}
        value={String(window.weekday)}
        onChange={(value) => onChange({ weekday: Number(value ?? window.weekday) })}
        error={errorOf('weekday')}
      />
      <TimeField label={t('coaching:window.from')} value={window.from} onChange={(from) => onChange({ from })} error={errorOf('from')} />
      <TimeField
        label={t('coaching:window.until')}
        value={window.until}
        onChange={(until) => onChange({ until })}
        error={errorOf('until')}
      />
      <ActionIcon aria-label={t('coaching:window.remove')} onClick={onRemove} color="gray">
        <Icon name="Trash" />
      </ActionIcon>
    </div>
  );
}
