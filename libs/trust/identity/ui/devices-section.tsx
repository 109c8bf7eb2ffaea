import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorState, QueryStates, Section, say, useFormats, useWords } from '@alongside/kit/ui';
import { devicesOptions, endDeviceOptions, endOtherDevicesOptions } from './identity.queries.ts';
import classes from './settings.module.css';

/** Where one is signed in now; each place can be signed out from here. */
export function DevicesSection() {
  const t = useWords('identity');
  const client = useQueryClient();
  const devices = useQuery(devicesOptions);
  const end = useMutation({ ...endDeviceOptions(client), onSuccess: () => say(t('identity:devices.ended')) });
  const endOthers = useMutation({ ...endOtherDevicesOptions(client), onSuccess: () => say(t('identity:devices.othersEnded')) });
  const hasOthers = devices.data?.some((device) => !device.isThis) ?? false;
  return (
    <Section
      title={t('identity:devices.title')}
      actions={
        hasOthers ? (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('identity:devices.endOthers')}
          </Button>
        ) : undefined
      }
    >
      {end.isError || endOthers.isError ? <ErrorState error={end.error ?? endOthers.error} /> : null}
      <QueryStates query={devices} lines={3}>
        {(rows) => (
          <ul className={classes.devices}>
            {rows.map((row) => (
              <li key={row.id} className={classes.device}>
                <DeviceWords row={row} />
                {row.isThis ? null : (
                  <Button
                    variant="default"
                    loading={end.isPending && end.variables === row.id}
                    onClick={() => end.mutate(row.id)}
                    aria-label={t('identity:devices.endOne', { device: row.device || t('identity:devices.unknown') })}
                  >
                    {t('identity:devices.end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </Section>
  );
}

interface Device {
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isThis: boolean;
}

function DeviceWords({ row }: { readonly row: Device }) {
  const t = useWords('identity');
  const { instant } = useFormats();
  return (
    <div>
      <div>
        <bdi dir="ltr">{row.device || t('identity:devices.unknown')}</bdi>
        {row.isThis ? ` · ${t('identity:devices.this')}` : ''}
      </div>
      <div className={classes.quiet}>{t('identity:devices.since', { since: instant(row.createdAt), last: instant(row.lastSeenAt) })}</div>
    </div>
  );
}
