import type { Language } from '@alongside/kit/client';
import { useLanguage } from './i18n.ts';

/** A text in one language, as the contract's `Worded`. */
export interface WordedText {
  readonly lang: string;
  readonly text: string;
}

/** The text in the page's language; without one the first, because a title in another language is better than none. */
function wordedIn(texts: readonly WordedText[], language: Language): string {
  const own = texts.find(({ lang }) => lang === language || lang.startsWith(`${language}-`));
  return (own ?? texts[0])?.text ?? '';
}

export function useWorded(): (texts: readonly WordedText[]) => string {
  const language = useLanguage();
  return (texts) => wordedIn(texts, language);
}
