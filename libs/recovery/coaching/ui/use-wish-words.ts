import { useFormats, useLanguageName, useWords } from '@alongside/kit/ui';

export interface WindowInView {
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
}

/** What somebody brings or wishes: the part that profile and request have in common. */
export interface Likings {
  readonly gender: string | null;
  readonly languages: readonly string[] | null;
  readonly pathways: readonly string[] | null;
  readonly faith: string | null;
  readonly situations: readonly string[] | null;
  readonly interests: readonly string[] | null;
  readonly windows: readonly WindowInView[] | null;
  readonly meetsBy: readonly string[] | null;
}

/** Hours of a week in words; the times stay in their order in a line that runs from right to left. */
export function useWindowWords(): (window: WindowInView) => string {
  const formats = useFormats();
  // 1 January 2024 was a Monday.
  return ({ weekday, from, until }) => `${formats.weekday(`2024-01-0${weekday}`)} \u2066${formats.timeRange(from, until)}\u2069`;
}

/** Each wish in words, by what it is about; what was not wished is left out. */
export function useWishWords(): (wish: Likings) => readonly { readonly about: string; readonly words: readonly string[] }[] {
  const t = useWords('coaching');
  const languageName = useLanguageName();
  const windowWords = useWindowWords();
  return (wish) =>
    [
      { about: 'languages', words: (wish.languages ?? []).map(languageName) },
      { about: 'gender', words: wish.gender ? [t(`coaching:gender.${wish.gender}`)] : [] },
      { about: 'pathways', words: (wish.pathways ?? []).map((one) => t(`coaching:pathway.${one}`)) },
      { about: 'situations', words: (wish.situations ?? []).map((one) => t(`coaching:situation.${one}`)) },
      { about: 'faith', words: wish.faith ? [t(`coaching:faith.${wish.faith}`)] : [] },
      { about: 'interests', words: (wish.interests ?? []).map((one) => t(`coaching:interest.${one}`)) },
      { about: 'windows', words: (wish.windows ?? []).map(windowWords) },
      { about: 'meetsBy', words: (wish.meetsBy ?? []).map((one) => t(`coaching:channel.${one}`)) },
    ].filter(({ words }) => words.length > 0);
}
