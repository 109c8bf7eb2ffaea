import { useQuery } from '@tanstack/react-query';
import { EmptyState, PersonName, QueryStates, Section, useLanguage, useWords } from '@alongside/kit/ui';
import { ownAccountOptions } from './identity.queries.ts';
import classes from './settings.module.css';

/** Name, address and posts. They are changed by an administrator. */
export function ProfileSection() {
  const t = useWords('identity');
  const isUrdu = useLanguage() === 'ur';
  const account = useQuery(ownAccountOptions);
  return (
    <Section title={t('identity:profile.title')}>
      <QueryStates query={account} lines={3}>
        {(me) =>
          me ? (
            <dl className={classes.facts}>
              <dt>{t('identity:profile.name')}</dt>
              <dd>
                <PersonName name={(isUrdu ? me.nameUr : null) ?? me.name} />
              </dd>
              <dt>{t('identity:email')}</dt>
              <dd>
                <bdi dir="ltr">{me.email}</bdi>
              </dd>
              <dt>{t('identity:profile.posts')}</dt>
              {me.posts.map((post) => (
                <dd key={`${post.centreId} ${post.role}`}>
                  {t(`identity:roles.${post.role}`)} · <bdi>{post.centreName}</bdi>
                </dd>
              ))}
            </dl>
          ) : (
            <EmptyState title={t('identity:profile.gone')} />
          )
        }
      </QueryStates>
    </Section>
  );
}
