import { Stack, useMantineColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { prefer, usePreferences, useViewer, type Language, type Preferences, type ThemeChoice } from '@alongside/kit/client';
import { CheckField, ErrorState, OneChip, Section, say, useWords } from '@alongside/kit/ui';
import { savePreferencesOptions } from './identity.queries.ts';

const languages: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'ur', label: 'اردو' },
];
const themes: readonly ThemeChoice[] = ['light', 'dark', 'auto'];

/** Taken at once, here and in the profile. The demo's people are shared, so theirs stays on this device. */
export function PreferencesSection() {
  const t = useWords('identity');
  const { isDemo } = useViewer();
  const chosen = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const save = useMutation({ ...savePreferencesOptions, onSuccess: () => say(t('identity:preferences.saved')) });
  const choose = (change: Partial<Preferences>) => {
    if (change.theme) setColorScheme(change.theme);
    prefer(change);
    if (!isDemo) save.mutate({ ...chosen, ...change });
  };
  return (
    <Section title={t('identity:preferences.title')}>
      <Stack>
        {save.isError ? <ErrorState error={save.error} onRetry={() => save.mutate(chosen)} /> : null}
        <OneChip
          label={t('identity:preferences.language')}
          choices={languages}
          value={chosen.language}
          onChange={(value) => choose({ language: value === 'ur' ? 'ur' : 'en' })}
        />
        <OneChip
          label={t('identity:preferences.theme')}
          choices={themes.map((value) => ({ value, label: t(`identity:themes.${value}`) }))}
          value={chosen.theme}
          onChange={(value) => choose({ theme: themes.find((theme) => theme === value) ?? 'auto' })}
        />
        <CheckField
          label={t('identity:preferences.singleKeys')}
          hint={t('identity:preferences.singleKeysHint')}
          value={chosen.singleKeys}
          onChange={(singleKeys) => choose({ singleKeys })}
        />
      </Stack>
    </Section>
  );
}
