import { Button, Fieldset, Group, Input, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, useWords } from '@alongside/kit/ui';

export interface PlanLinesProps<Line> {
  readonly part: 'problems' | 'goals' | 'interventions';
  readonly lines: readonly Line[];
  readonly onLines: (lines: readonly Line[]) => void;
  readonly make: () => Line;
  readonly error: string | undefined;
  readonly children: (line: Line, i: number, change: (over: Partial<Line>) => void) => ReactNode;
}

/** The lines of one part of a plan: each a frame of its own, one button to add another. */
export function PlanLines<Line extends { readonly id: string }>({ part, lines, onLines, make, error, children }: PlanLinesProps<Line>) {
  const t = useWords('plans');
  return (
    <Stack role="group" aria-label={t(`plans:part.${part}`)} gap="sm">
      {lines.map((line, i) => (
        <Fieldset key={line.id} legend={t(`plans:line.${part}`, { number: i + 1 })}>
          <Stack gap="sm">
            {children(line, i, (over) => onLines(lines.map((one) => (one.id === line.id ? { ...one, ...over } : one))))}
            <Group justify="flex-end">
              <Button
                variant="subtle"
                color="red"
                leftSection={<Icon name="Trash" />}
                onClick={() => onLines(lines.filter((one) => one.id !== line.id))}
              >
                {t(`plans:remove.${part}`, { number: i + 1 })}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {error ? <Input.Error size="md">{error}</Input.Error> : null}
      <Button variant="default" leftSection={<Icon name="Plus" />} onClick={() => onLines([...lines, make()])}>
        {t(`plans:add.${part}`)}
      </Button>
    </Stack>
  );
}
