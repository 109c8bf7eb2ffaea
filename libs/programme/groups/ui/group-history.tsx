import { useQuery } from '@tanstack/react-query';
import { addDays } from '@alongside/kit/time';
import { DataTable, EmptyState, QueryStates, Section, TimeRange, useFormats, useWords, type Column } from '@alongside/kit/ui';
import { addMinutesToTime } from './add-minutes-to-time.ts';
import { groupHistoryOptions, type GroupHistoryInView } from './group-history.queries.ts';
import { leftToRight, ownDirection } from './isolated.ts';
import { ruleSentence } from './rule-sentence.ts';

/** What became of the group until now: the terms it met by before, and its roster over time. */
export function GroupHistory({ seriesId }: { readonly seriesId: string }) {
  const query = useQuery(groupHistoryOptions(seriesId));
  return (
    <QueryStates query={query}>
      {(history) =>
        history ? (
          <>
            <EarlierTerms history={history} />
            <OverTime rows={(history.lastSessions ?? []).toReversed()} />
          </>
        ) : null
      }
    </QueryStates>
  );
}

/** The group stays the same group when its time changes: what it was stands here in words. */
function EarlierTerms({ history: { termsFrom, earlierTerms } }: { readonly history: GroupHistoryInView }) {
  const t = useWords('groups');
  const formats = useFormats();
  if (!earlierTerms || earlierTerms.length === 0) return null;
  return (
    <Section title={t('groups:page.earlier')}>
      <ul>
        {earlierTerms.map(({ fromDate, untilDate, ruleWords, localStart, minutes, room, topic }) => (
          <li key={fromDate}>
            {t('groups:page.termDays', { first: formats.date(fromDate), last: formats.date(addDays(untilDate, -1)) })}:{' '}
            {t('groups:page.term', {
              rule: ruleSentence(ruleWords, t, formats),
              times: leftToRight(formats.timeRange(localStart, addMinutesToTime(localStart, minutes))),
              room: room ? ownDirection(room.name) : t('groups:noRoom'),
            })}
            {topic ? (
              <>
                {' · '}
                <bdi>{topic}</bdi>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {termsFrom ? <p>{t('groups:page.since', { day: formats.longDate(termsFrom) })}</p> : null}
    </Section>
  );
}

type LastSession = NonNullable<GroupHistoryInView['lastSessions']>[number];

function OverTime({ rows }: { readonly rows: readonly LastSession[] }) {
  const t = useWords('groups');
  const formats = useFormats();
  const columns: readonly Column<LastSession>[] = [
    {
      key: 'day',
      title: t('groups:page.overDay'),
      rowHeader: true,
      cell: ({ localDate, localStart, localEnd }) => (
        <>
          {formats.shortDate(localDate)} <TimeRange start={localStart} end={localEnd} />
        </>
      ),
    },
    { key: 'expected', title: t('groups:page.overExpected'), cell: ({ expected }) => formats.number(expected) },
    { key: 'came', title: t('groups:page.overCame'), cell: ({ came }) => formats.number(came) },
    { key: 'walkIns', title: t('groups:page.overWalkIns'), cell: ({ walkIns }) => formats.number(walkIns) },
    { key: 'status', title: t('groups:page.overStatus'), cell: ({ status }) => t(`groups:status.${status}`) },
  ];
  return (
    <Section title={t('groups:page.over')}>
      <DataTable
        caption={t('groups:page.overCaption')}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        empty={<EmptyState icon="History" title={t('groups:page.overEmpty')} />}
      />
    </Section>
  );
}
