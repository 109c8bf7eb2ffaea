import { FeedSection, NoticesSection } from '@alongside/programme/groups/ui';
import { SettingsPage } from '@alongside/trust/identity/ui';

export function Settings() {
  return (
    <SettingsPage>
      <FeedSection />
      <NoticesSection />
    </SettingsPage>
  );
}
