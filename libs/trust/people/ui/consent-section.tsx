import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryStates, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import { ConsentForm } from './consent-form.tsx';
import { clientConsentsOptions, type ConsentInView } from './consent.queries.ts';
import { EditSection } from './edit-section.tsx';
import type { Person } from './person.queries.ts';
import { RevokeConsent } from './revoke-consent.tsx';
import classes from './people.module.css';

/** What the person lets their coach see: written down with its end, taken back at once. */
export function ConsentSection({ person }: { readonly person: Person }) {
  const t = useWords('people');
  const query = useQuery(clientConsentsOptions(person.id));
  const mayEdit = person.viewerMay.includes('consent.write');
  const [revoked, setRevoked] = useState<ConsentInView | null>(null);
  return (
    <EditSection
      title={t('people:consent.title')}
      mayEdit={mayEdit}
      action={t('people:consent.record')}
      icon="Plus"
      form={(close) => <ConsentForm clientId={person.id} onDone={close} />}
    >
      <QueryStates query={query} lines={2}>
        {(consents) =>
          consents.length === 0 ? (
            <Text c="dimmed">{t('people:consent.empty')}</Text>
          ) : (
            <ul className={classes.rows}>
              {consents.map((consent) => (
                <ConsentRow key={consent.id} consent={consent} onRevoke={mayEdit ? () => setRevoked(consent) : undefined} />
              ))}
            </ul>
          )
        }
      </QueryStates>
      <RevokeConsent consent={revoked} onClose={() => setRevoked(null)} />
    </EditSection>
  );
}

function ConsentRow({ consent, onRevoke }: { readonly consent: ConsentInView; readonly onRevoke: (() => void) | undefined }) {
  const t = useWords('people');
  const formats = useFormats();
  const nameOf = useStaffName();
  const { scopes, state, validFrom, validUntil, revokedAt } = consent;
  const name = nameOf({ name: consent.coachName, nameUr: consent.coachNameUr });
  const isOpen = state === 'STANDING' || state === 'COMING';
  const time = (at: string | null) => (at ? formats.instant(at) : '');
  return (
    <li>
      <span>
        <bdi>{name}</bdi> · {formats.list((scopes ?? []).map((scope) => t(`people:consent.scope.${scope}`)))} ·{' '}
        {state ? t(`people:consent.state.${state}`) : null}
        <Text size="sm" c="dimmed">
          {t('people:consent.from', { time: time(validFrom) })}
          {validUntil ? ` · ${t('people:consent.until', { time: time(validUntil) })}` : null}
          {revokedAt ? ` · ${t('people:consent.revokedAt', { time: time(revokedAt) })}` : null}
        </Text>
      </span>
      {onRevoke && isOpen ? (
        <Button variant="subtle" onClick={onRevoke} aria-label={t('people:consent.revokeFor', { name })}>
          {t('people:consent.revoke')}
        </Button>
      ) : null}
    </li>
  );
}
