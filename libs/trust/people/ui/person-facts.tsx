import type { ReactNode } from 'react';
import { useFormats, useWords } from '@alongside/kit/ui';
import { CounsellorName, DaysInCare } from './care-words.tsx';
import type { Person } from './person.queries.ts';
import classes from './people.module.css';

export interface FactsProps {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** Labels and values; what is empty is said to be so, since a blank could also mean "not loaded". */
export function Facts({ facts }: FactsProps) {
  const t = useWords('people');
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value || t('people:none')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The few things that a first look needs, as far as the viewer may see them. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const formats = useFormats();
  const { code, episode, careTeam, birthDate } = person;
  const facts: (readonly [string, ReactNode])[] = [[t('people:column.code'), <bdi dir="ltr">{code}</bdi>]];
  if (episode?.phase) facts.push([t('people:column.phase'), t(`people:phase.${episode.phase}`)]);
  if (episode) facts.push([t('people:column.days'), <DaysInCare episode={episode} />]);
  if (careTeam) facts.push([t('people:column.counsellor'), <CounsellorName team={careTeam} />]);
  if (birthDate) facts.push([t('people:identity.birthDate'), formats.date(birthDate)]);
  return <Facts facts={facts} />;
}
