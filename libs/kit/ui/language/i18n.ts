import { useCallback } from 'react';
import i18next, { type i18n as I18n, type ResourceKey } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '@alongside/kit/client';

/** Fetches one catalogue; a namespace is a slice's name. Each is loaded when a screen first asks for it, in the one language shown. */
export type LoadCatalogue = (language: string, namespace: string) => Promise<ResourceKey>;

/** A language without a word shows the key: the parity test of the catalogues keeps that from shipping. */
export async function makeI18n(load: LoadCatalogue, language: Language): Promise<I18n> {
  const instance = i18next.createInstance();
  instance.use(initReactI18next).use({
    type: 'backend' as const,
    init: () => undefined,
    read: (lng: string, namespace: string, done: (error: unknown, data: ResourceKey | null) => void) => {
      load(lng, namespace).then(
        (data) => done(null, data),
        (error: unknown) => done(error, null),
      );
    },
  });
  await instance.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: ['en', 'ur'],
    ns: ['kit'],
    defaultNS: 'kit',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** Looks a key up and fills in its values. Of several keys the first that exists counts. `count` chooses the plural. */
export type Words = (key: string | readonly string[], values?: Readonly<Record<string, string | number>>) => string;

/** The words of a slice, and the kit's. `t('newSeries')` or `t('groups:newSeries')`. Suspends until the catalogue is there. */
export function useWords(namespace: string): Words {
  const { t } = useTranslation([namespace, 'kit']);
  return useCallback((key, values) => t(typeof key === 'string' ? key : [...key], { ...values }), [t]);
}

export function useLanguage(): Language {
  return useTranslation('kit').i18n.language === 'ur' ? 'ur' : 'en';
}
