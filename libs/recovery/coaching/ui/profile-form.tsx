import { useQueryClient } from '@tanstack/react-query';
import { useMayEver } from '@alongside/kit/client';
import { EditForm, NumberField, OneChip, useEdit, useFormats, useWords } from '@alongside/kit/ui';
import { ageBands, oneOf } from './choices.ts';
import { profileFrom, saveProfile, type CoachInView, type ProfileValues } from './coaches.queries.ts';
import { afterMatching } from './coaching.queries.ts';
import { LikingFields } from './liking-fields.tsx';
import { likingFields } from './liking-values.ts';
import { useShownLikings } from './use-shown-likings.ts';

/** What a coach brings and when; the cap stands there for whoever may set it. */
export function ProfileForm({ coach, onDone }: { readonly coach: CoachInView; readonly onDone: () => void }) {
  const t = useWords('coaching');
  const formats = useFormats();
  const client = useQueryClient();
  const setsCap = useMayEver('matching.read');
  const editing = useEdit<ProfileValues>({
    ...{ slice: 'coaching', saved: t('coaching:profile.saved') },
    form: `coach:${coach.id}`,
    start: profileFrom(coach),
    fields: [...likingFields, 'ageBand', 'cap'],
    save: (draft) => saveProfile(coach.id, draft, setsCap),
    onDone: () => {
      void afterMatching(client);
      onDone();
    },
  });
  const { values, change, errorOf } = editing;
  const shown = [
    ...useShownLikings<ProfileValues>('profile'),
    { label: t('coaching:profile.ageBand'), show: ({ ageBand }: ProfileValues) => (ageBand ? t(`coaching:ageBand.${ageBand}`) : '') },
    { label: t('coaching:profile.cap'), show: ({ cap }: ProfileValues) => (cap === null ? '' : formats.number(cap)) },
  ];
  return (
    <EditForm editing={editing} action={t('coaching:profile.save')} shown={shown}>
      {setsCap ? (
        <NumberField
          label={t('coaching:profile.cap')}
          hint={t('coaching:profile.capHint')}
          value={values.cap}
          onChange={(cap) => change({ cap })}
          error={errorOf('cap')}
          max={50}
        />
      ) : null}
      <LikingFields values={values} change={change} errorOf={errorOf} isWish={false} />
      <OneChip
        label={t('coaching:profile.ageBand')}
        choices={[
          { value: '', label: t('coaching:notSaid') },
          ...ageBands.map((value) => ({ value, label: t(`coaching:ageBand.${value}`) })),
        ]}
        value={values.ageBand ?? ''}
        onChange={(value) => change({ ageBand: oneOf(ageBands, value) })}
        error={errorOf('ageBand')}
      />
    </EditForm>
  );
}
