import { useMayEver, useViewer } from '@alongside/kit/client';
import { Page, useWords } from '@alongside/kit/ui';
import { FirstSteps } from '@alongside/trust/imports/ui';
import { StaffAccountsSection } from '@alongside/trust/identity/ui';
import { CentreSettingsSection } from './centre-settings-section.tsx';
import { RoomsSection } from './rooms-section.tsx';

/** The administrator's centre: its rooms, who works here as what, its hours and words. */
export function CentrePage() {
  const t = useWords('people');
  const { name } = useViewer().centre;
  const mayStaff = useMayEver('staff.write');
  const maySetUp = useMayEver('data.import');
  return (
    <Page title={<bdi>{name}</bdi>} documentTitle={t('people:centre.title')}>
      {maySetUp ? <FirstSteps /> : null}
      <RoomsSection />
      {mayStaff ? <StaffAccountsSection /> : null}
      <div id="house">
        <CentreSettingsSection />
      </div>
    </Page>
  );
}
