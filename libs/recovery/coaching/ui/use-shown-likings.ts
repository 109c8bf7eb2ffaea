import { useFormats, useWords, type Shown } from '@alongside/kit/ui';
import type { LikingValues } from './liking-values.ts';
import { useWishWords } from './use-wish-words.ts';

const abouts = ['languages', 'gender', 'pathways', 'windows', 'meetsBy', 'situations', 'faith', 'interests'];

/** How each field is written in words, for the comparison when somebody else saved first. */
export function useShownLikings<Values extends LikingValues>(of: 'wish' | 'profile'): readonly Shown<Values>[] {
  const t = useWords('coaching');
  const formats = useFormats();
  const inWords = useWishWords();
  return abouts.map((about) => ({
    label: t(`coaching:${of}.${about}`),
    show: (values) => formats.list(inWords(values).find((one) => one.about === about)?.words ?? []),
  }));
}
