import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { MatchSide } from '@alongside/kit/contract';
import { useWords } from '@alongside/kit/ui';
import { AnswerDialog } from './answer-dialog.tsx';
import { useClientName, type NamedClient } from './client-name.tsx';

export interface AnswerButtonsProps {
  readonly match: { readonly id: string | null; readonly version: number | null };
  readonly side: MatchSide;
  /** Whose answer it is, where several stand on one screen. */
  readonly client?: NamedClient;
}

/** Yes or no to a proposal. A no asks why; a yes is said again, because it opens something. */
export function AnswerButtons({ match, side, client }: AnswerButtonsProps) {
  const t = useWords('coaching');
  const clientName = useClientName();
  const [answer, setAnswer] = useState<'accept' | 'decline' | null>(null);
  const label = (one: 'accept' | 'decline') => {
    const words = t(`coaching:answer.${side}.${one}`);
    return client ? `${words}: ${clientName(client)}` : words;
  };
  return (
    <Group gap="xs">
      {(['accept', 'decline'] as const).map((one) => (
        <Button key={one} variant={one === 'accept' ? 'filled' : 'default'} aria-label={label(one)} onClick={() => setAnswer(one)}>
          {t(`coaching:answer.${side}.${one}`)}
        </Button>
      ))}
      <AnswerDialog match={match} side={side} answer={answer} onClose={() => setAnswer(null)} />
    </Group>
  );
}
