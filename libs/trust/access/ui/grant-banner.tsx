import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { Icon, say, useFormats, useWords } from '@alongside/kit/ui';
import classes from './access.module.css';
import { endGrantOptions, openGrantOptions } from './access.queries.ts';
import { OthersSecondBanner } from './others-second-banner.tsx';
import { OwnSecondBanner } from './own-second-banner.tsx';

/** While an emergency access is open, every screen says so, until when, and lets it end; so it is with the question to a second person. */
export function GrantBanner() {
  const mayOpen = useMayEver('grant.open');
  const mayAgree = useMayEver('grant.agree');
  return (
    <>
      {mayOpen ? <Banner /> : null}
      {mayOpen ? <OwnSecondBanner /> : null}
      {mayAgree ? <OthersSecondBanner /> : null}
    </>
  );
}

function Banner() {
  const t = useWords('access');
  const { clock } = useFormats();
  const client = useQueryClient();
  const { data: grant } = useQuery(openGrantOptions);
  const end = useMutation({ ...endGrantOptions(client), onSuccess: () => say(t('access:banner.ended')) });
  const expiresAt = grant?.expiresAt;
  useEffect(() => {
    if (!expiresAt) return undefined;
    // At the end of the hour what is shown is asked for again, and the server says what may still be seen.
    const left = new Date(expiresAt).getTime() - Date.now();
    const timer = setTimeout(() => void client.invalidateQueries(), Math.min(Math.max(left, 1_000), 3_600_000));
    return () => clearTimeout(timer);
  }, [client, expiresAt]);
  if (!grant) return null;
  return (
    <aside aria-label={t('access:banner.title')} className={classes.banner} data-print="no">
      <Icon name="ShieldLock" />
      <span>
        {t('access:banner.text', { until: clock(grant.expiresAt) })} {grant.clientCode ? <bdi dir="ltr">{grant.clientCode}</bdi> : null}
      </span>
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate(grant.id)}>
        {t('access:banner.end')}
      </Button>
    </aside>
  );
}
