import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer } from '@alongside/kit/client';
import { ErrorState, Notice, QueryStates, Section, say, useFormats, useWords } from '@alongside/kit/ui';
import { EnrolForm } from './enrol-form.tsx';
import { beginFactorOptions, endFactorOptions, ownFactorOptions, renewCodesOptions } from './second-factor.queries.ts';
import { SpareCodes } from './spare-codes.tsx';

/** A second proof beside the password: an app on one's telephone, and codes on paper for the day it is gone. */
export function SecondFactorSection() {
  const t = useWords('identity');
  const { isDemo } = useViewer();
  const factor = useQuery({ ...ownFactorOptions, enabled: !isDemo });
  return (
    <Section title={t('identity:factor.title')}>
      {isDemo ? (
        <Notice tone="info">{t('identity:newPassword.demo')}</Notice>
      ) : (
        <QueryStates query={factor} lines={2}>
          {(me) => (me ? <Factor hasFactor={me.hasSecondFactor} left={me.spareCodesLeft} /> : null)}
        </QueryStates>
      )}
    </Section>
  );
}

function Factor({ hasFactor, left }: { readonly hasFactor: boolean; readonly left: number }) {
  const t = useWords('identity');
  const { number } = useFormats();
  const client = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const begin = useMutation(beginFactorOptions);
  const begun = begin.data?.__typename === 'FactorBegun' ? begin.data : null;
  const renew = useMutation({
    ...renewCodesOptions(client),
    onSuccess: async (answer, ...rest) => {
      if (answer.__typename === 'FactorConfirmed') setCodes(answer.spareCodes);
      await renewCodesOptions(client).onSuccess?.(answer, ...rest);
    },
  });
  const end = useMutation({
    ...endFactorOptions(client),
    onSuccess: async (answer, ...rest) => {
      await endFactorOptions(client).onSuccess?.(answer, ...rest);
      setCodes(null);
      begin.reset();
      say(t('identity:factor.ended'));
    },
  });
  const failed = [begin, renew, end].find((one) => one.isError);
  if (codes) return <SpareCodes codes={codes} onKept={() => setCodes(null)} />;
  if (!hasFactor && begun) return <EnrolForm begun={begun} onConfirmed={setCodes} onCancel={() => begin.reset()} />;
  return (
    <>
      {failed ? <ErrorState error={failed.error} /> : null}
      <p>{hasFactor ? t('identity:factor.on', { count: left, shown: number(left) }) : t('identity:factor.off')}</p>
      {hasFactor ? (
        <Group gap="sm">
          <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
            {t('identity:factor.renew')}
          </Button>
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
            {t('identity:factor.end')}
          </Button>
        </Group>
      ) : (
        <Button loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('identity:factor.begin')}
        </Button>
      )}
    </>
  );
}
