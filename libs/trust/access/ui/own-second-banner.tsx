import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState, Icon, say, useFormats, useLanguage, useWords } from '@alongside/kit/ui';
import classes from './access.module.css';
import { breakGlassOptions } from './access.queries.ts';
import { ownSecondOptions, type OwnSecondRow } from './seconds.queries.ts';

/** How the question to a second person stands, on every screen of who asked: nobody has to wait in front of a form. */
export function OwnSecondBanner() {
  const { data: second } = useQuery(ownSecondOptions);
  const [closed, setClosed] = useState<string | null>(null);
  if (!second || second.id === closed) return null;
  return <Banner second={second} onClose={() => setClosed(second.id)} />;
}

function Banner({ second, onClose }: { readonly second: OwnSecondRow; readonly onClose: () => void }) {
  const t = useWords('access');
  const { clock } = useFormats();
  const isUrdu = useLanguage() === 'ur';
  const { state, expiresAt, clientCode } = second;
  const name = (isUrdu ? second.answeredByNameUr : null) ?? second.answeredByName ?? '';
  return (
    <aside aria-label={t('access:own.title')} className={classes.banner} data-print="no">
      <Icon name="ShieldLock" />
      <span role="status">
        {state === 'WAITING' ? t('access:own.waiting', { until: clock(expiresAt) }) : null}
        {state === 'AGREED' ? t('access:own.agreed', { name, until: clock(expiresAt) }) : null}
        {state === 'REFUSED' ? t('access:own.refused', { name }) : null} {clientCode ? <bdi dir="ltr">{clientCode}</bdi> : null}
        {state === 'REFUSED' && second.note ? (
          <span className={classes.reason}>
            {' '}
            <bdi>{second.note}</bdi>
          </span>
        ) : null}
      </span>
      {state === 'AGREED' ? <OpenIt second={second} /> : null}
      {state === 'REFUSED' ? (
        <Button variant="default" onClick={onClose}>
          {t('access:own.close')}
        </Button>
      ) : null}
    </aside>
  );
}

/** The same words again: the server opens what was agreed to, and nothing else. */
function OpenIt({ second: { id, clientId, category, reason } }: { readonly second: OwnSecondRow }) {
  const t = useWords('access');
  const navigate = useNavigate();
  const client = useQueryClient();
  const open = useMutation({
    ...breakGlassOptions(client),
    // The way there comes first: once everything is asked for again the question is over, and this button gone.
    onSuccess: async (answer, ...rest) => {
      if (answer.__typename === 'GrantOpened') await navigate({ to: '/people/$clientId', params: { clientId } });
      else say(t('access:own.notOpened'));
      await breakGlassOptions(client).onSuccess?.(answer, ...rest);
    },
  });
  const run = () => open.mutate({ id, clientId, clientCode: null, category, reason });
  return (
    <>
      <Button loading={open.isPending} onClick={run}>
        {t('access:emergency.action')}
      </Button>
      {open.isError ? <ErrorState error={open.error} /> : null}
    </>
  );
}
