import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { prefer, useSession } from '@alongside/kit/client';
import { Loading, Notice, Page, useLanguage, useWords } from '@alongside/kit/ui';
import { DemoCards } from './demo-cards.tsx';
import { demoCardsOptions } from './identity.queries.ts';
import { LostPassword } from './lost-password.tsx';
import { PasswordSignIn } from './password-sign-in.tsx';
import classes from './sign-in-page.module.css';

/** The door. The demo's people enter by a card, everybody else by address and password; `onSignedIn` leads on. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useWords('identity');
  const cards = useQuery(demoCardsOptions);
  const isDemo = (cards.data?.length ?? 0) > 0;
  return (
    <main className={classes.door}>
      <Page
        title={t('identity:signIn.title')}
        documentTitle={t('identity:signIn.title')}
        lead={t(isDemo ? 'identity:signIn.demoLead' : 'identity:signIn.lead')}
      >
        <WhyHere />
        {cards.isPending ? <Loading lines={4} /> : null}
        {isDemo ? <DemoCards cards={cards.data ?? []} onSignedIn={onSignedIn} /> : null}
        {isDemo ? <ForInvited onSignedIn={onSignedIn} /> : null}
        {cards.isPending || isDemo ? null : <WithPassword onSignedIn={onSignedIn} />}
        <Languages />
      </Page>
    </main>
  );
}

/** The demo's people come in by their cards; somebody whom an administrator of the demo has invited has a password. */
function ForInvited({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useWords('identity');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <PasswordSignIn onSignedIn={onSignedIn} />;
  return (
    <Button variant="subtle" onClick={() => setOpen(true)}>
      {t('identity:signIn.withPassword')}
    </Button>
  );
}

function WithPassword({ onSignedIn }: { readonly onSignedIn: () => void }) {
  return (
    <>
      <PasswordSignIn onSignedIn={onSignedIn} />
      <LostPassword />
    </>
  );
}

/** Somebody who did not leave by themselves is told why they stand at the door. */
function WhyHere() {
  const t = useWords('identity');
  const { ended } = useSession();
  if (ended !== 'idle' && ended !== 'expired') return null;
  return <Notice tone="info">{t(ended === 'idle' ? 'identity:signIn.afterIdle' : 'identity:signIn.afterEnd')}</Notice>;
}

const languages = [
  { value: 'en', name: 'English' },
  { value: 'ur', name: 'اردو' },
] as const;

/** Each in its own language and script: whoever cannot read the page must find the way out of it. */
function Languages() {
  const t = useWords('identity');
  const spoken = useLanguage();
  return (
    <Group gap="sm" role="group" aria-label={t('identity:preferences.language')}>
      {languages.map(({ value, name }) => (
        <Button key={value} variant="subtle" lang={value} aria-pressed={value === spoken} onClick={() => prefer({ language: value })}>
          {name}
        </Button>
      ))}
    </Group>
  );
}
