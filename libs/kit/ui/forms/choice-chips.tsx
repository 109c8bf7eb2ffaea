import { Chip, Group, Input } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { Choice } from './fields.tsx';

interface ChipsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly error?: string | undefined;
}

/** Several of a few: the days of a week. */
export function ManyChips({ label, choices, error, value, onChange }: ChipsProps & ManyValue) {
  return (
    <Labelled label={label} error={error}>
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Chips choices={choices} />
      </Chip.Group>
    </Labelled>
  );
}

interface ManyValue {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** One of a few, in one tap. */
export function OneChip({ label, choices, error, value, onChange }: ChipsProps & OneValue) {
  return (
    <Labelled label={label} error={error}>
      <Chip.Group value={value} onChange={onChange}>
        <Chips choices={choices} />
      </Chip.Group>
    </Labelled>
  );
}

interface OneValue {
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

function Labelled({
  label,
  error,
  children,
}: {
  readonly label: string;
  readonly error: string | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} component="span" size="md">
        {label}
      </Input.Label>
      {children}
      {error ? <Input.Error size="md">{error}</Input.Error> : null}
    </div>
  );
}

function Chips({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <Group gap="xs">
      {choices.map(({ value, label, disabled }) => (
        <Chip key={value} value={value} disabled={disabled ?? false} size="md">
          {label}
        </Chip>
      ))}
    </Group>
  );
}
