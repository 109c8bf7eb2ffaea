import { Button, TextInput } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { Icon, PersonName, Section, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import type { FitInView, ReviewInView } from './desk.queries.ts';
import { useRuleWords } from './use-rule-words.ts';
import classes from './coaching.module.css';

export interface WhyNotProps {
  readonly review: Pick<ReviewInView, 'ranked' | 'further' | 'notOffered'>;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onApprove: (fit: FitInView) => void;
}

/** "Why not Bilal?": any coach by name, with the place and points, or the rules against. */
export function WhyNot({ review, inputRef, onApprove }: WhyNotProps) {
  const t = useWords('coaching');
  const [typed, setTyped] = useState('');
  const answers = useAnswers(review, typed.trim());
  return (
    <Section title={t('coaching:whyNot.title')}>
      <TextInput
        ref={inputRef}
        label={t('coaching:whyNot.label')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        dir="auto"
        size="md"
        leftSection={<Icon name="Search" />}
      />
      <div role="status">
        {typed.trim() === '' ? null : answers.length === 0 ? <p>{t('coaching:whyNot.nobody')}</p> : null}
        <ul className={classes.rows}>
          {answers.map(({ id, name, words, fit }) => (
            <li key={id}>
              <span>
                <PersonName name={name} strong />: {words}
              </span>
              {fit ? (
                <Button variant="default" onClick={() => onApprove(fit)} aria-label={t('coaching:review.approveOf', { name })}>
                  {t('coaching:review.approve')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** Of those who may be offered, and are not among the cards above. */
  readonly fit: FitInView | null;
}

function useAnswers({ ranked, further, notOffered }: WhyNotProps['review'], asked: string): readonly Found[] {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const ruleWords = useRuleWords();
  if (asked === '') return [];
  const isAsked = ({ name, nameUr }: Pick<FitInView['coach'], 'name' | 'nameUr'>) =>
    `${name} ${nameUr ?? ''}`.toLocaleLowerCase().includes(asked.toLocaleLowerCase());
  const placed = (fit: FitInView, i: number) =>
    t('coaching:whyNot.placed', { place: formats.number(i + 1), points: formats.number(fit.total) });
  return [
    ...[...ranked, ...further].map((fit, i) => ({
      ...{ coach: fit.coach, words: placed(fit, i) },
      fit: i < ranked.length ? null : fit,
    })),
    ...notOffered.map(({ coach, rules }) => ({ coach, words: ruleWords(rules), fit: null })),
  ]
    .filter(({ coach }) => isAsked(coach))
    .map(({ coach, words, fit }) => ({ id: coach.id, name: nameOf(coach), words, fit }));
}
