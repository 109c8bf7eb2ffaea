import type { ReactNode } from 'react';
import { Page, useWords } from '@alongside/kit/ui';
import { DevicesSection } from './devices-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';

/** One's own account: who one is here, how the desk looks, where one is signed in, one's password and second factor. `children`: what other slices let one settle. */
export function SettingsPage({ children }: { readonly children?: ReactNode }) {
  const t = useWords('identity');
  return (
    <Page title={t('identity:settings.title')} documentTitle={t('identity:settings.title')}>
      <ProfileSection />
      <PreferencesSection />
      {children}
      <DevicesSection />
      <PasswordSection />
      <SecondFactorSection />
    </Page>
  );
}
