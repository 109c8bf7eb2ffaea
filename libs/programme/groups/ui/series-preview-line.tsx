import { Button, Group } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState, Notice, OneChip, useFormats, useWords, type Formats, type Words } from '@alongside/kit/ui';
import { addMinutesToTime } from './add-minutes-to-time.ts';
import { ClashSentences } from './clash-sentences.tsx';
import { FittedSentences } from './fitted-sentences.tsx';
import type { Preview, SeriesChoices } from './groups.queries.ts';
import { leftToRight, ownDirection } from './isolated.ts';
import { ruleSentence } from './rule-sentence.ts';
import { onClosures, type SeriesDraft } from './series-draft.ts';

export interface SeriesPreviewLineProps {
  readonly preview: UseQueryResult<Preview>;
  readonly draft: SeriesDraft;
  readonly choices: SeriesChoices;
  readonly change: (over: Partial<SeriesDraft>) => void;
}

/** "12 sessions, Monday 9:00–10:30, Room 1. 2 clash (7, 14 December)", with each way out one tap away. */
export function SeriesPreviewLine({ preview, draft, choices, change }: SeriesPreviewLineProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const { data } = preview;
  if (!data) return preview.isError ? <ErrorState error={preview.error} onRetry={() => void preview.refetch()} /> : null;
  const taken = data.clashes.filter((clash) => clash.kind === 'ROOM' || clash.kind === 'STAFF');
  const closed = data.clashes.filter((clash) => clash.kind === 'CLOSURE');
  const noTime = data.clashes.filter((clash) => clash.kind === 'CLOCK_CHANGE');
  const dates = (clashes: Preview['clashes']) => fewDates(clashes, t, formats);
  return (
    <div role="status" aria-live="polite">
      <p>
        <strong>{summary(data, draft, choices, t, formats)}</strong>
      </p>
      {data.ruleWords && data.count > 0 ? <p>{ruleSentence(data.ruleWords, t, formats)}</p> : null}
      {taken.length > 0 ? (
        <Notice
          tone="warning"
          title={t('groups:preview.clash', { count: new Set(taken.map((clash) => clash.localDate)).size, days: dates(taken) })}
        >
          <ClashSentences clashes={taken} />
          <WaysOut data={data} taken={taken} draft={draft} change={change} />
        </Notice>
      ) : null}
      {data.fitted.length > 0 || draft.onClosure !== 'KEEP' ? (
        <>
          <FittedSentences fitted={data.fitted} />
          <OneChip
            label={t('groups:field.onClosure')}
            value={draft.onClosure}
            onChange={(value) => change({ onClosure: onClosures.find((one) => one === value) ?? 'KEEP' })}
            choices={onClosures.map((one) => ({ value: one, label: t(`groups:onClosure.${one}`) }))}
          />
        </>
      ) : null}
      {closed.length > 0 && data.fitted.length === 0 ? (
        <Notice tone="info" title={t('groups:preview.closed', { count: closed.length, days: dates(closed) })}>
          <Skip clashes={closed} draft={draft} change={change} />
        </Notice>
      ) : null}
      {noTime.length > 0 ? <Notice tone="info">{t('groups:preview.noTime', { days: dates(noTime) })}</Notice> : null}
      {draft.skipDates.length > 0 ? (
        <Group gap="xs">
          <span>{t('groups:preview.skipped', { days: formats.list(draft.skipDates.map((date) => formats.shortDate(date))) })}</span>
          <Button variant="subtle" onClick={() => change({ skipDates: [] })}>
            {t('groups:preview.unskip')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}

const mostDates = 4;

/** Each date once; of many the first four, and how many more. */
function fewDates(clashes: Preview['clashes'], t: Words, formats: Formats): string {
  const days = [...new Set(clashes.map((clash) => clash.localDate))];
  const named = days.slice(0, mostDates).map((day) => formats.shortDate(day));
  const rest = days.length - named.length;
  return formats.list(rest > 0 ? [...named, t('groups:preview.moreDates', { count: rest })] : named);
}

function summary(data: Preview, draft: SeriesDraft, choices: SeriesChoices, t: Words, formats: Formats): string {
  if (data.count === 0) return t('groups:preview.none');
  const room = choices.rooms.find((one) => one.id === draft.roomId)?.name;
  const times = formats.timeRange(draft.localStart, addMinutesToTime(draft.localStart, draft.minutes ?? 0));
  const first = formats.shortDate(data.firstDates[0] ?? draft.firstDate);
  const parts = [
    t('groups:preview.sessions', { count: data.count, first }),
    leftToRight(times),
    room ? ownDirection(room) : t('groups:noRoom'),
  ];
  return parts.join(t('kit:calendar.comma')) + (data.isEndless ? ` · ${t('groups:preview.endless')}` : '');
}

interface WaysOutProps {
  readonly data: Preview;
  readonly taken: Preview['clashes'];
  readonly draft: SeriesDraft;
  readonly change: (over: Partial<SeriesDraft>) => void;
}

function WaysOut({ data, taken, draft, change }: WaysOutProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const roomHelps = taken.every((clash) => clash.kind === 'ROOM');
  const room = roomHelps ? data.freeRooms.find((one) => one.id !== draft.roomId) : undefined;
  return (
    <Group gap="xs" mt="xs">
      {room ? (
        <Button variant="default" onClick={() => change({ roomId: room.id })}>
          {t('groups:clash.useRoom', { room: ownDirection(room.name) })}
        </Button>
      ) : null}
      {new Set(taken.map((clash) => clash.localDate)).size < data.count ? <Skip clashes={taken} draft={draft} change={change} /> : null}
      {data.freeStarts.slice(0, 2).map((start) => (
        <Button key={start} variant="default" onClick={() => change({ localStart: start })}>
          {t('groups:clash.useTime', { time: leftToRight(formats.time(start)) })}
        </Button>
      ))}
    </Group>
  );
}

function Skip({ clashes, draft, change }: Pick<WaysOutProps, 'draft' | 'change'> & { readonly clashes: Preview['clashes'] }) {
  const t = useWords('groups');
  const days = [...new Set(clashes.map((clash) => clash.localDate))];
  return (
    <Button variant="default" onClick={() => change({ skipDates: [...new Set([...draft.skipDates, ...days])].sort() })}>
      {t('groups:clash.skip', { count: days.length })}
    </Button>
  );
}
