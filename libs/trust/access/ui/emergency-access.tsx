import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { Dialog, Icon, useWords } from '@alongside/kit/ui';
import { BreakGlassForm } from './break-glass-form.tsx';

/**
 * The way in where a record is closed: for the roles that may, and only when they ask. `clientId`: whose address it is; without one the person says
 * the number. It stands beside "not found", and is the same whether there is such a record or not.
 */
export function EmergencyAccess({
  clientId = null,
  onOpened,
}: {
  readonly clientId?: string | null;
  readonly onOpened?: (clientId: string) => void;
}) {
  const t = useWords('access');
  const mayOpen = useMayEver('grant.open');
  const [isOpen, setOpen] = useState(false);
  if (!mayOpen) return null;
  return (
    <>
      <Button variant="default" leftSection={<Icon name="ShieldLock" />} onClick={() => setOpen(true)}>
        {t('access:emergency.open')}
      </Button>
      <Dialog opened={isOpen} title={t('access:emergency.title')} onClose={() => setOpen(false)}>
        <BreakGlassForm
          clientId={clientId}
          onCancel={() => setOpen(false)}
          onOpened={(id) => {
            setOpen(false);
            onOpened?.(id);
          }}
        />
      </Dialog>
    </>
  );
}
