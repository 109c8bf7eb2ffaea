import { useQuery } from '@tanstack/react-query';
import { NoAccess, Page, QueryStates, Section, Time, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import { GroupHistory } from './group-history.tsx';
import { groupOptions, type GroupInView } from './members.queries.ts';
import { MembersSection } from './members-section.tsx';
import { ruleSentence } from './rule-sentence.ts';
import { SessionRows } from './session-rows.tsx';
import { staffName } from './session-view.ts';

/** One group: when it meets, who leads it, who is in it. */
export function GroupPage({ seriesId }: { readonly seriesId: string }) {
  const query = useQuery(groupOptions(seriesId));
  return <QueryStates query={query}>{(group) => (group ? <Group group={group} /> : <NoAccess />)}</QueryStates>;
}

function Group({ group }: { readonly group: GroupInView }) {
  const t = useWords('groups');
  const formats = useFormats();
  const worded = useWorded();
  return (
    <Page
      title={<bdi>{worded(group.titles)}</bdi>}
      documentTitle={t('groups:page.title')}
      lead={
        <>
          {ruleSentence(group.ruleWords, t, formats)} · <Time at={group.localStart} /> · {formats.minutes(group.minutes)} ·{' '}
          {group.room ? <bdi>{group.room.name}</bdi> : t('groups:noRoom')}
        </>
      }
    >
      <About group={group} />
      <MembersSection group={group} />
      <Section title={t('groups:page.next')}>
        <SessionRows rows={group.nextSessions ?? []} empty={t('groups:page.noNext')} />
      </Section>
      <GroupHistory seriesId={group.id} />
    </Page>
  );
}

function About({ group }: { readonly group: GroupInView }) {
  const t = useWords('groups');
  const language = useLanguage();
  const worded = useWorded();
  return (
    <Section title={t('groups:page.about')}>
      <p>
        {t(`groups:kind.${group.kind}`)} · <bdi>{worded(group.service.titles)}</bdi> ·{' '}
        {t(group.isOpen ? 'groups:page.open' : 'groups:page.closed')}
      </p>
      {group.topic ? (
        <p>
          {t('groups:field.topic')}: <bdi>{group.topic}</bdi>
        </p>
      ) : null}
      <p>
        {t('groups:field.onClosure')}: {t(`groups:onClosure.${group.onClosure}`)}
      </p>
      <ul>
        {group.staff.map((one) => (
          <li key={one.staffId}>
            <bdi>{staffName(one, language)}</bdi> · {t(`groups:part.${one.part}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
