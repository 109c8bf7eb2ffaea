import { List, Text } from '@mantine/core';
import { ErrorState, Notice, useFormats, useLanguage, useWorded, useWords } from '@alongside/kit/ui';
import { ChangeWaysOut } from './change-ways-out.tsx';
import type { ChangePreview } from './change.queries.ts';
import { FittedSentences } from './fitted-sentences.tsx';
import { leftToRight, ownDirection } from './isolated.ts';
import { ruleSentence } from './rule-sentence.ts';
import { staffName } from './session-view.ts';
import type { Change } from './use-change.ts';

/** What the change would do, said before it is made; it says itself anew while somebody types. */
export function ChangeImpact({ change, cancels }: { readonly change: Change; readonly cancels: boolean }) {
  const t = useWords('changes');
  const { preview, isChange, isPreviewed } = change;
  if (!isChange) return <Text c="dimmed">{t('changes:impact.nothing')}</Text>;
  const { data } = preview;
  if (!data) return preview.isError ? <ErrorState error={preview.error} onRetry={() => void preview.refetch()} /> : null;
  return (
    <section aria-label={t('changes:impact.title')} aria-live="polite" aria-busy={!isPreviewed}>
      <strong>{t('changes:impact.title')}</strong>
      <List>
        <Dates preview={data} cancels={cancels} scope={change.draft.scope} />
        <Kept preview={data} />
        <Resets preview={data} />
        <People preview={data} />
      </List>
      <BelowPlan preview={data} />
      <FittedSentences fitted={data.fitted} />
      <ChangeWaysOut change={change} preview={data} />
    </section>
  );
}

interface PreviewProps {
  readonly preview: ChangePreview;
}

function Dates({ preview, cancels, scope }: PreviewProps & { readonly cancels: boolean; readonly scope: string }) {
  const t = useWords('changes');
  const formats = useFormats();
  const { touched, added, removed, firstDate, lastDate, ruleWords } = preview;
  const day = firstDate ? formats.weekdayDate(firstDate) : '';
  const isSpan = firstDate && lastDate && firstDate !== lastDate;
  const span = isSpan ? t('changes:impact.span', { first: formats.date(firstDate), last: formats.date(lastDate) }) : day;
  const counted = cancels ? touched + removed : touched;
  return (
    <>
      {counted > 0 ? (
        <List.Item>{t(cancels ? 'changes:impact.cancels' : 'changes:impact.touched', { count: counted, span })}</List.Item>
      ) : null}
      {added > 0 ? <List.Item>{t('changes:impact.added', { count: added })}</List.Item> : null}
      {removed > 0 && !cancels ? <List.Item>{t('changes:impact.removed', { count: removed })}</List.Item> : null}
      {counted + added + removed === 0 ? <List.Item>{t('changes:impact.none')}</List.Item> : null}
      {ruleWords && scope !== 'THIS' && !cancels ? (
        <List.Item>{t('changes:impact.rule', { rule: ruleSentence(ruleWords, t, formats) })}</List.Item>
      ) : null}
    </>
  );
}

const mostDays = 4;

function useFewDays() {
  const t = useWords('groups');
  const formats = useFormats();
  return (dates: readonly string[]) => {
    const days = [...new Set(dates)];
    const named = days.slice(0, mostDays).map((day) => formats.shortDate(day));
    const rest = days.length - named.length;
    return formats.list(rest > 0 ? [...named, t('groups:preview.moreDates', { count: rest })] : named);
  };
}

function Kept({ preview: { kept } }: PreviewProps) {
  const t = useWords('changes');
  const few = useFewDays();
  if (kept.length === 0) return null;
  return <List.Item>{t('changes:impact.kept', { count: kept.length, days: few(kept.map(({ localDate }) => localDate)) })}</List.Item>;
}

/** Named one by one: what a single session has of its own was once somebody's decision. */
function Resets({ preview: { resets } }: PreviewProps) {
  const t = useWords('changes');
  const formats = useFormats();
  return resets.map(({ session, fields }) => (
    <List.Item key={session.id}>
      {t('changes:impact.reset', {
        day: formats.shortDate(session.localDate),
        what: formats.list(fields.map((field) => t(`changes:own.${field}`))),
      })}
    </List.Item>
  ));
}

function People({ preview: { membersTouched, tell } }: PreviewProps) {
  const t = useWords('changes');
  const formats = useFormats();
  const language = useLanguage();
  const told = tell.map((one) => t('changes:impact.told', { name: ownDirection(staffName(one, language)), count: one.sessions }));
  return (
    <>
      {membersTouched > 0 ? <List.Item>{t('changes:impact.members', { count: membersTouched })}</List.Item> : null}
      {told.length > 0 ? <List.Item>{t('changes:impact.tell', { people: formats.list(told) })}</List.Item> : null}
    </>
  );
}

const mostPeople = 5;

/** Whose plan would get less than it prescribes. Only people within reach are named; the others are counted. */
function BelowPlan({ preview: { belowPlan, hiddenBelowPlan } }: PreviewProps) {
  const t = useWords('changes');
  const formats = useFormats();
  const worded = useWorded();
  const rows = belowPlan ?? [];
  const people = new Set(rows.map(({ client }) => client?.id)).size + hiddenBelowPlan;
  if (people === 0) return null;
  return (
    <Notice tone="warning" title={t('changes:below.title', { count: people })}>
      <List>
        {rows.slice(0, mostPeople).map(({ client, weekOf, prescribedMinutes, plannedMinutes }) => (
          <List.Item key={`${client?.id ?? ''}${weekOf ?? ''}`}>
            {t('changes:below.line', {
              name: ownDirection(worded(client?.displayNames ?? []) || (client?.code ?? '')),
              week: weekOf ? formats.shortDate(weekOf) : '',
              planned: leftToRight(formats.number(plannedMinutes ?? 0)),
              prescribed: leftToRight(formats.number(prescribedMinutes ?? 0)),
            })}
          </List.Item>
        ))}
        {rows.length > mostPeople ? <List.Item>{t('changes:below.more', { count: rows.length - mostPeople })}</List.Item> : null}
        {hiddenBelowPlan > 0 ? <List.Item>{t('changes:below.hidden', { count: hiddenBelowPlan })}</List.Item> : null}
      </List>
    </Notice>
  );
}
