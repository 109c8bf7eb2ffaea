import { Button, Group } from '@mantine/core';
import { Notice, TextAreaField, useFormats, useLanguage, useWords } from '@alongside/kit/ui';
import { handOver } from './change-draft.ts';
import type { ChangePreview } from './change.queries.ts';
import { ClashSentences } from './clash-sentences.tsx';
import { leftToRight, ownDirection } from './isolated.ts';
import { nextTimeOf } from './next-time.ts';
import { staffName } from './session-view.ts';
import type { Change } from './use-change.ts';

interface WaysOutProps {
  readonly change: Change;
  readonly preview: ChangePreview;
}

/** What stands in the way, and what can be done about it, one tap each: a free room, another time, somebody else who leads. */
export function ChangeWaysOut({ change, preview }: WaysOutProps) {
  const t = useWords('changes');
  const taken = preview.clashes.filter(({ kind }) => kind === 'ROOM' || kind === 'STAFF');
  const elsewhere = preview.clashes.filter(({ kind }) => kind === 'CLIENT');
  return (
    <>
      <NoSuchTime change={change} preview={preview} />
      {taken.length > 0 ? (
        <Notice tone="warning" title={t('groups:clash.title')}>
          <ClashSentences clashes={taken} />
          <Taken change={change} preview={preview} />
        </Notice>
      ) : null}
      {elsewhere.length > 0 ? (
        <Notice tone="warning" title={t('changes:elsewhere.title')}>
          <ClashSentences clashes={elsewhere} />
          <TextAreaField
            label={t('groups:members.overrideReason')}
            value={change.draft.overrideReason}
            onChange={(overrideReason) => change.change({ overrideReason })}
          />
        </Notice>
      ) : null}
    </>
  );
}

function Taken({ change: { draft, change }, preview }: WaysOutProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const language = useLanguage();
  const taken = preview.clashes.filter(({ kind }) => kind === 'ROOM' || kind === 'STAFF');
  const busy = new Set(taken.flatMap(({ kind, staffId }) => (kind === 'STAFF' && staffId ? [staffId] : [])));
  const [busyOne] = busy;
  const room = taken.some(({ kind }) => kind === 'ROOM') ? preview.freeRooms.find(({ id }) => id !== draft.roomId) : undefined;
  const person = busyOne !== undefined && busy.size === 1 ? preview.freeStaff.find(({ staffId }) => !busy.has(staffId)) : undefined;
  return (
    <Group gap="xs" mt="xs">
      {room ? (
        <Button variant="default" onClick={() => change({ roomId: room.id })}>
          {t('groups:clash.useRoom', { room: ownDirection(room.name) })}
        </Button>
      ) : null}
      {person && busyOne !== undefined ? (
        <Button variant="default" onClick={() => change(handOver(draft, { from: busyOne, to: person.staffId }))}>
          {t('changes:instead', { name: ownDirection(staffName(person, language)) })}
        </Button>
      ) : null}
      {preview.freeStarts.slice(0, 2).map((start) => (
        <Button key={start} variant="default" onClick={() => change({ localStart: start })}>
          {t('groups:clash.useTime', { time: leftToRight(formats.time(start)) })}
        </Button>
      ))}
    </Group>
  );
}

/** The clocks jump over the wished time on that day. */
function NoSuchTime({ change, preview }: WaysOutProps) {
  const t = useWords('groups');
  const formats = useFormats();
  const next = preview.problems.map(({ constraint }) => nextTimeOf(constraint)).find((one) => one !== null);
  if (!next) return null;
  return (
    <Notice tone="warning" urgent title={t('groups:move.timeMissing')}>
      <Button variant="default" onClick={() => change.change(next)}>
        {t('groups:move.useTime', { time: leftToRight(formats.time(next.localStart)) })}
      </Button>
    </Notice>
  );
}
