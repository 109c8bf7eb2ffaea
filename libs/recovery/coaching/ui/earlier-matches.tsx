import { Text } from '@mantine/core';
import { PersonName, Section, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import type { ReviewInView } from './desk.queries.ts';
import classes from './coaching.module.css';

type Match = ReviewInView['earlier'][number];

/** What was before: one history, so that nobody proposes again what did not fit. */
export function EarlierMatches({ matches }: { readonly matches: readonly Match[] }) {
  const t = useWords('coaching');
  if (matches.length === 0) return null;
  return (
    <Section title={t('coaching:match.earlier')}>
      <ul className={classes.rows}>
        {matches.map((match) => (
          <EarlierLine key={match.id} match={match} />
        ))}
      </ul>
    </Section>
  );
}

export function EarlierLine({ match }: { readonly match: Match }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const { state, coachName, coachNameUr, proposedAt, untilDate, declinedBy, declineReason, endReason } = match;
  return (
    <li>
      <span>
        <PersonName name={nameOf({ name: coachName, nameUr: coachNameUr })} /> · {state ? t(`coaching:state.${state}`) : null}
        <Text size="sm" c="dimmed">
          {untilDate ? formats.date(untilDate) : proposedAt ? formats.instant(proposedAt) : null}
          {declinedBy ? ` · ${t(`coaching:declinedBy.${declinedBy}`)}` : null}
          {declineReason ? ` · ${t(`coaching:decline.${declineReason}`)}` : null}
          {endReason ? ` · ${t(`coaching:end.${endReason}`)}` : null}
        </Text>
      </span>
    </li>
  );
}
