import { useMemo } from 'react';
import { useLanguage } from './i18n.ts';

/** What languages are called in the page's language; a tag that nobody knows stays as it is. */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language === 'ur' ? 'ur-PK' : 'en-GB', { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  }, [language]);
}

/** A colleague's name in the page's script, if it is known in it. */
export function useStaffName(): (staff: { readonly name: string | null; readonly nameUr: string | null }) => string {
  const isUrdu = useLanguage() === 'ur';
  return ({ name, nameUr }) => (isUrdu ? nameUr : null) ?? name ?? '';
}
