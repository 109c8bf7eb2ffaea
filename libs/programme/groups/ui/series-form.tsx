import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, say, useProblems, useWords, type Problem } from '@alongside/kit/ui';
import { createSeriesOptions, previewOptions, type SeriesChoices } from './groups.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';
import { inputOf, type DraftPart, type SeriesDraft } from './series-draft.ts';
import { SeriesStaffFields } from './series-staff-fields.tsx';
import { SeriesTimeFields } from './series-time-fields.tsx';
import { SeriesTitleFields } from './series-title-fields.tsx';
import { useDraft } from './use-draft.ts';
import { SeriesPreviewLine } from './series-preview-line.tsx';

export interface SeriesFormProps {
  readonly initial: SeriesDraft;
  readonly choices: SeriesChoices;
  readonly onClose: () => void;
}

const fields = ['titles', 'serviceId', 'firstDate', 'localStart', 'minutes', 'rrule', 'capacity', 'roomId', 'staff', 'topic'];

export function SeriesForm({ initial, choices, onClose }: SeriesFormProps) {
  const t = useWords('groups');
  const { values: draft, restored, change: keep } = useDraft('series:new', initial);
  const change = (over: Partial<SeriesDraft>) => keep({ ...draft, ...over });
  const [asked] = useDebouncedValue(inputOf(draft, choices), 250);
  const preview = useQuery(previewOptions(asked));
  const create = useMutation(createSeriesOptions(useQueryClient()));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { errorOf, general } = useProblems('groups', problems, fields);
  const save = () =>
    create.mutate(inputOf(draft, choices), {
      onSuccess: (answer) => {
        const problem = problemOf(answer);
        if (problem) return setProblems([problem]);
        say(t('groups:series.created', { count: preview.data?.count ?? 0 }));
        onClose();
      },
      onError: () => setProblems([noAnswer]),
    });
  const part: DraftPart = { draft, choices, change, errorOf };
  const count = preview.data?.count ?? 0;
  return (
    <Form
      onSubmit={save}
      action={count > 0 ? t('groups:series.create', { count }) : t('groups:series.createNone')}
      busy={create.isPending}
      onCancel={onClose}
      general={general}
      restored={restored}
    >
      <SeriesTitleFields {...part} />
      <SeriesTimeFields {...part} />
      <SeriesStaffFields {...part} />
      <SeriesPreviewLine preview={preview} draft={draft} choices={choices} change={change} />
    </Form>
  );
}
