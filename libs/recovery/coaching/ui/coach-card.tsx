import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMayEver } from '@alongside/kit/client';
import { Notice, PersonName, Section, SidePanel, useStaffName, useWords } from '@alongside/kit/ui';
import { CaseloadBar } from './caseload-bar.tsx';
import type { CoachInView } from './coaches.queries.ts';
import { PauseCoach } from './pause-coach.tsx';
import { ProfileForm } from './profile-form.tsx';
import { useWishWords } from './use-wish-words.ts';
import classes from './coaching.module.css';

/** One coach: how many people against the cap, when and in which languages, and whether new people are offered. */
export function CoachCard({ coach }: { readonly coach: CoachInView }) {
  const t = useWords('coaching');
  const nameOf = useStaffName();
  const mayWrite = useMayEver('coach.write');
  const [editing, setEditing] = useState(false);
  const name = nameOf(coach);
  const supervisor = nameOf({ name: coach.supervisorName, nameUr: coach.supervisorNameUr });
  return (
    <Section title={<PersonName name={name} />}>
      <CaseloadBar coach={coach} />
      {coach.status === 'PAUSED' ? (
        <Notice tone="info" title={t('coaching:coaches.paused')}>
          {coach.pauseReason ? <bdi>{coach.pauseReason}</bdi> : t('coaching:coaches.pausedText')}
        </Notice>
      ) : null}
      {supervisor ? (
        <Text size="sm" c="dimmed">
          {t('coaching:coaches.supervisor', { name: supervisor })}
        </Text>
      ) : (
        <Notice tone="warning">{t('coaching:coaches.noSupervisor')}</Notice>
      )}
      {coach.version === 0 ? <Notice tone="warning">{t('coaching:coaches.noProfile')}</Notice> : <Facts coach={coach} />}
      {mayWrite ? (
        <Group mt="sm">
          <Button variant="default" aria-label={t('coaching:coaches.editOf', { name })} onClick={() => setEditing(true)}>
            {t('coaching:coaches.edit')}
          </Button>
          {coach.version > 0 ? <PauseCoach coach={coach} name={name} /> : null}
        </Group>
      ) : null}
      <SidePanel opened={editing} title={t('coaching:profile.title', { name })} onClose={() => setEditing(false)} size="lg">
        {editing ? <ProfileForm coach={coach} onDone={() => setEditing(false)} /> : null}
      </SidePanel>
    </Section>
  );
}

const shown = ['windows', 'languages', 'meetsBy', 'pathways'];

function Facts({ coach }: { readonly coach: CoachInView }) {
  const t = useWords('coaching');
  const inWords = useWishWords();
  return (
    <dl className={classes.facts}>
      {inWords(coach)
        .filter(({ about }) => shown.includes(about))
        .map(({ about, words }) => (
          <div key={about}>
            <dt>{t(`coaching:profile.${about}`)}</dt>
            <dd>
              {words.map((word) => (
                <div key={word}>{word}</div>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
