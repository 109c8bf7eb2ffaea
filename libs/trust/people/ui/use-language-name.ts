import { useMemo } from 'react';
import { useLanguage } from '@alongside/kit/ui';

/** What languages are called in the page's language; a tag that nobody knows stays as it is. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language === 'ur' ? 'ur-PK' : 'en-GB', { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  }, [language]);
}
