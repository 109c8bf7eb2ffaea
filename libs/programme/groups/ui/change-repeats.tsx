import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormats, useWords } from '@alongside/kit/ui';
import type { ChangeDraft } from './change-draft.ts';
import type { ChangedSeries } from './change.queries.ts';
import type { SheetSession } from './groups.queries.ts';
import { EndFields, WeekdaysField } from './repeat-fields.tsx';
import { repeatsNow, sameRepeats } from './repeats-of.ts';
import { ruleSentence } from './rule-sentence.ts';
import type { Repeats } from './series-draft.ts';

export interface ChangeRepeatsProps {
  readonly session: SheetSession;
  readonly series: ChangedSeries;
  readonly draft: ChangeDraft;
  readonly change: (over: Partial<ChangeDraft>) => void;
  readonly error: string | undefined;
}

/** How the group repeats, as it stands; by a press it can be changed. What is put back as it was is no change. */
export function ChangeRepeats({ session, series, draft, change, error }: ChangeRepeatsProps) {
  const t = useWords('changes');
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const asItIs = repeatsNow(series, session, draft);
  if (!opened && !draft.repeats && error === undefined) {
    return (
      <div>
        <p>{t('changes:repeats.now', { rule: ruleSentence(series.ruleWords, t, formats) })}</p>
        <Button variant="default" onClick={() => setOpened(true)} aria-expanded={false}>
          {t('changes:repeats.change')}
        </Button>
      </div>
    );
  }
  const repeats = draft.repeats ?? asItIs;
  const changeRepeats = (over: Partial<Repeats>) => {
    const next = { ...repeats, ...over };
    change({ repeats: sameRepeats(next, asItIs) ? null : next });
  };
  return (
    <section aria-label={t('changes:repeats.label')}>
      <WeekdaysField draft={repeats} near={draft.localDate} change={changeRepeats} error={error} />
      <EndFields draft={repeats} change={changeRepeats} />
    </section>
  );
}
