import { Button, Text } from '@mantine/core';
import { Notice, PersonName, Section, useFormats, useLanguageName, useStaffName, useWords } from '@alongside/kit/ui';
import type { FitInView } from './desk.queries.ts';
import { FitTable } from './fit-table.tsx';

export interface RankedCoachProps {
  readonly fit: FitInView;
  readonly rank: number;
  readonly onApprove: () => void;
}

/** A coach who may be offered: fit in words and points, room, and what must be weighed. */
export function RankedCoach({ fit, rank, onApprove }: RankedCoachProps) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const languageName = useLanguageName();
  const { coach, total, concerns } = fit;
  const name = nameOf(coach);
  const room = Math.max(0, coach.cap - coach.active - coach.proposed);
  return (
    <Section
      title={
        <>
          {formats.number(rank)}. <PersonName name={name} />
        </>
      }
      actions={
        <Button id={`approve-${rank}`} onClick={onApprove} aria-label={t('coaching:review.approveOf', { name })}>
          {t('coaching:review.approve')}
        </Button>
      }
    >
      <Text fw={600}>
        {t(`coaching:strength.${strengthOf(total)}`)} · {t('coaching:points', { points: formats.number(total) })}
      </Text>
      <Text c="dimmed">
        {t('coaching:review.room', { count: room })} · {formats.list(coach.languages.map(languageName))}
      </Text>
      {concerns.map(({ concern, count }) => (
        <Notice key={concern} tone="warning">
          {t(`coaching:concern.${concern}`, { count })}
        </Notice>
      ))}
      <FitTable fit={fit} caption={t('coaching:table.of', { name })} />
    </Section>
  );
}

/** Thirds of the hundred, in words. */
function strengthOf(total: number): 'STRONG' | 'FAIR' | 'WEAK' {
  if (total >= 67) return 'STRONG';
  return total >= 34 ? 'FAIR' : 'WEAK';
}
