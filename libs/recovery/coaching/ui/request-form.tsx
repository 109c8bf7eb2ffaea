import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId, useMayEver } from '@alongside/kit/client';
import { EditForm, ManyChips, TextAreaField, useEdit, useStaffName, useWords } from '@alongside/kit/ui';
import { afterMatching } from './coaching.queries.ts';
import { coachesOptions } from './coaches.queries.ts';
import { LikingFields } from './liking-fields.tsx';
import { likingFields } from './liking-values.ts';
import { requestFrom, saveRequest, type RequestValues, type StoredWish } from './request.queries.ts';
import { useShownLikings } from './use-shown-likings.ts';

export interface RequestFormProps {
  readonly clientId: string;
  /** The request that waits; null begins one. */
  readonly wish: StoredWish | null;
  readonly onDone: () => void;
}

/** What a person wishes of a coach. Only a language is needed: what was not wished costs nobody points. */
export function RequestForm({ clientId, wish, onDone }: RequestFormProps) {
  const t = useWords('coaching');
  const client = useQueryClient();
  const [id] = useState(() => wish?.id ?? newId());
  const editing = useEdit<RequestValues>({
    ...{ slice: 'coaching', saved: t('coaching:wish.saved') },
    form: `matchRequest:${clientId}`,
    start: requestFrom(wish),
    fields: [...likingFields, 'avoid', 'avoidCoachIds'],
    save: (draft) => saveRequest({ id, clientId }, draft),
    onDone: () => {
      void afterMatching(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const shown = useShownLikings<RequestValues>('wish');
  const avoid = { label: t('coaching:wish.avoid'), show: (one: RequestValues) => one.avoid };
  return (
    <EditForm editing={editing} action={t(wish ? 'coaching:wish.save' : 'coaching:wish.open')} shown={[...shown, avoid]}>
      <LikingFields values={values} change={change} errorOf={errorOf} isWish />
      <TextAreaField
        label={t('coaching:wish.avoid')}
        hint={t('coaching:wish.avoidHint')}
        value={values.avoid}
        onChange={(text) => change({ avoid: text })}
        error={errorOf('avoid')}
      />
      <Avoided value={values.avoidCoachIds} onChange={(avoidCoachIds) => change({ avoidCoachIds })} error={errorOf('avoidCoachIds')} />
    </EditForm>
  );
}

interface AvoidedProps {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Coaches whom the person knows or does not want: only who may see coaches can choose among them. */
function Avoided({ value, onChange, error }: AvoidedProps) {
  const t = useWords('coaching');
  const nameOf = useStaffName();
  const may = useMayEver('coach.read');
  const { data } = useQuery({ ...coachesOptions(), enabled: may });
  if (!may || !data?.length) return null;
  return (
    <ManyChips
      label={t('coaching:wish.avoidCoaches')}
      choices={data.map((coach) => ({ value: coach.id, label: nameOf(coach) }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
