import { UnstyledButton } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DemoCard } from '@alongside/kit/client';
import { ErrorState, Notice, useLanguage, useWords } from '@alongside/kit/ui';
import { demoSignInOptions } from './identity.queries.ts';
import classes from './sign-in-page.module.css';

/** One card a role: one press is somebody invented, at work. */
export function DemoCards({ cards, onSignedIn }: { readonly cards: readonly DemoCard[]; readonly onSignedIn: () => void }) {
  const t = useWords('identity');
  const enter = useMutation(demoSignInOptions);
  const press = (staffId: string) =>
    enter.mutate(staffId, {
      onSuccess: (isIn) => {
        if (isIn) onSignedIn();
      },
    });
  return (
    <>
      {enter.isError ? <ErrorState error={enter.error} /> : null}
      {enter.data === false ? (
        <Notice tone="warning" urgent>
          {t('identity:signIn.demoGone')}
        </Notice>
      ) : null}
      <ul className={classes.cards} aria-label={t('identity:signIn.demoCards')}>
        {cards.map((card) => (
          <li key={card.staffId}>
            <UnstyledButton className={classes.card} data-touch disabled={enter.isPending} onClick={() => press(card.staffId)}>
              <CardWords card={card} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function CardWords({ card }: { readonly card: DemoCard }) {
  const t = useWords('identity');
  const isUrdu = useLanguage() === 'ur';
  return (
    <>
      <span className={classes.role}>{t(`identity:roles.${card.role}`)}</span>
      <bdi>{(isUrdu ? card.nameUr : null) ?? card.name}</bdi>
      <span className={classes.quiet}>
        <bdi>{card.centreName}</bdi>
      </span>
      <span className={classes.quiet}>{t(`identity:roleDoes.${card.role}`)}</span>
    </>
  );
}
