import type { FitCriterion } from '@alongside/kit/contract';
import { useFormats, useWords } from '@alongside/kit/ui';
import type { FitPartInView } from './desk.queries.ts';

/** In which list of the catalogue a criterion's words stand. */
const listOf: Readonly<Record<FitCriterion, string | null>> = {
  PATHWAY: 'pathway',
  FAMILY: 'situation',
  FAITH: 'faith',
  AGE_BAND: 'ageBand',
  INTERESTS: 'interest',
  AVAILABILITY: null,
  LOAD: null,
};

type Part = Pick<FitPartInView, 'criterion' | 'fact' | 'words' | 'amount'>;

/** The fact behind the points, as a sentence. */
export function useFitWords(): (part: Part) => string {
  const t = useWords('coaching');
  const formats = useFormats();
  return ({ criterion, fact, words, amount }) => {
    const list = listOf[criterion];
    const said = list === null ? [] : words.map((word) => t(`coaching:${list}.${word}`));
    const time = formats.minutes(amount ?? 0);
    return t(`coaching:fit.${criterion}.${fact}`, { words: formats.list(said), time, count: amount ?? 0 });
  };
}

/** What the coach too may read before the person has agreed: nothing of faith, family or age. */
const neutral: readonly FitCriterion[] = ['PATHWAY', 'INTERESTS', 'AVAILABILITY', 'LOAD'];

/** The reason that an approval begins with: the strongest neutral facts, for the coordinator to edit. */
export function useReason(): (parts: readonly (Part & { readonly points: number })[]) => string {
  const inWords = useFitWords();
  return (parts) =>
    parts
      .filter(({ criterion, points }) => points > 0 && neutral.includes(criterion))
      .slice(0, 2)
      .map(inWords)
      .join('; ');
}
