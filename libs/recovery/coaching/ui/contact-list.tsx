import { Text, Title } from '@mantine/core';
import { PersonName, useFormats, useStaffName, useWords } from '@alongside/kit/ui';
import type { ContactInView } from './match.queries.ts';
import classes from './coaching.module.css';

/** The last contacts, newest first. */
export function ContactList({ contacts }: { readonly contacts: readonly ContactInView[] }) {
  const t = useWords('coaching');
  return (
    <>
      <Title order={3}>{t('coaching:contacts.title')}</Title>
      {contacts.length === 0 ? <Text c="dimmed">{t('coaching:contacts.none')}</Text> : null}
      <ul className={classes.rows}>
        {contacts.map((contact) => (
          <ContactLine key={contact.id} contact={contact} />
        ))}
      </ul>
    </>
  );
}

function ContactLine({ contact }: { readonly contact: ContactInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const nameOf = useStaffName();
  const { at, channel, minutes, reached, kinds, nextStep, nextOn } = contact;
  const parts = [
    channel ? t(`coaching:channel.${channel}`) : '',
    reached ? formats.minutes(minutes ?? 0) : t('coaching:contact.notReached'),
    ...(kinds ?? []).map((kind) => t(`coaching:kind.${kind}`)),
  ];
  return (
    <li>
      <span>
        {at ? formats.instant(at) : null} · <PersonName name={nameOf({ name: contact.coachName, nameUr: contact.coachNameUr })} />
        <Text size="sm">{parts.filter(Boolean).join(' · ')}</Text>
        {nextStep || nextOn ? (
          <Text size="sm" c="dimmed">
            {nextStep ? (
              <>
                {t('coaching:contact.nextStep')}: <bdi>{nextStep}</bdi>{' '}
              </>
            ) : null}
            {nextOn ? t('coaching:match.nextContact', { day: formats.date(nextOn) }) : null}
          </Text>
        ) : null}
      </span>
    </li>
  );
}
