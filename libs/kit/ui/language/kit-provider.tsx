import '../theme/fonts.css';
import '../theme/base.css';
import '../print/print.css';
import { DirectionProvider, MantineProvider, useDirection, type MantineColorSchemeManager } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n as I18n } from 'i18next';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { prefer, preferences, usePreferences, type Language, type ThemeChoice } from '@alongside/kit/client';
import { cssVariables, makeTheme } from '../theme/theme.ts';
import { KeysProvider } from '../keys/keys-provider.tsx';

/** Mantine keeps no storage of its own: the choice lives with our preferences. */
const schemeManager: MantineColorSchemeManager = {
  get: () => preferences().theme,
  set: (theme) => prefer({ theme }),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => prefer({ theme: 'auto' }),
};

// The server writes a fresh nonce into the page, because the policy allows no inline style without one.
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export interface KitProviderProps {
  readonly i18n: I18n;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
  /** Only for specs and pictures; otherwise the preference decides. */
  readonly scheme?: Exclude<ThemeChoice, 'auto'>;
  readonly env?: 'default' | 'test';
}

/** Everything that our components expect round them: words, direction, theme, queries, keys. */
export function KitProvider({ i18n, queryClient, children, scheme, env = 'default' }: KitProviderProps) {
  const language = useSpokenLanguage(i18n);
  return (
    <I18nextProvider i18n={i18n}>
      <DirectionProvider initialDirection={directionOf(language)} detectDirection={false}>
        <DirectionFollows language={language} />
        <MantineProvider
          theme={makeTheme(language)}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={schemeManager}
          defaultColorScheme="auto"
          getStyleNonce={styleNonce}
          env={env}
          {...(scheme ? { forceColorScheme: scheme } : {})}
        >
          <QueryClientProvider client={queryClient}>
            <KeysProvider>{children}</KeysProvider>
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
}

function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ur' ? 'rtl' : 'ltr';
}

/** Follows the preference, but only after the new language's words have come: no page of bare keys in between. */
function useSpokenLanguage(i18n: I18n): Language {
  const wanted = usePreferences().language;
  const [spoken, setSpoken] = useState<Language>(i18n.language === 'ur' ? 'ur' : 'en');
  useEffect(() => {
    let current = true;
    void i18n.changeLanguage(wanted).then(() => {
      if (current) setSpoken(wanted);
    });
    return () => {
      current = false;
    };
  }, [i18n, wanted]);
  return spoken;
}

function DirectionFollows({ language }: { readonly language: Language }) {
  const { setDirection } = useDirection();
  useEffect(() => {
    setDirection(directionOf(language));
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language, setDirection]);
  return null;
}
