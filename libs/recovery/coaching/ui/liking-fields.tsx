import { ManyChips, OneChip, useLanguageName, useWords } from '@alongside/kit/ui';
import { faiths, genders, interests, known, meetingWays, oneOf, pathways, situations, spokenLanguages } from './choices.ts';
import type { LikingValues } from './liking-values.ts';
import { WindowsField } from './windows-field.tsx';

export interface LikingFieldsProps {
  readonly values: LikingValues;
  readonly change: (part: Partial<LikingValues>) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** A client may have no wish about it; a coach is somebody. */
  readonly isWish: boolean;
}

export function LikingFields({ values, change, errorOf, isWish }: LikingFieldsProps) {
  const t = useWords('coaching');
  const languageName = useLanguageName();
  const label = (about: string) => t(isWish ? `coaching:wish.${about}` : `coaching:profile.${about}`);
  const choices = (list: string, all: readonly string[]) => all.map((value) => ({ value, label: t(`coaching:${list}.${value}`) }));
  const noWish = { value: '', label: t('coaching:noWish') };
  const shown = genders.filter((one) => one !== 'UNKNOWN' || (!isWish && values.gender === 'UNKNOWN'));
  return (
    <>
      <ManyChips
        label={label('languages')}
        choices={[...new Set([...spokenLanguages, ...values.languages])].map((value) => ({ value, label: languageName(value) }))}
        value={values.languages}
        onChange={(languages) => change({ languages })}
        error={errorOf('languages')}
      />
      <OneChip
        label={label('gender')}
        choices={[...(isWish ? [noWish] : []), ...choices('gender', shown)]}
        value={values.gender ?? ''}
        onChange={(value) => change({ gender: oneOf(genders, value) })}
        error={errorOf('gender')}
      />
      <ManyChips
        label={label('pathways')}
        choices={choices('pathway', pathways)}
        value={values.pathways}
        onChange={(value) => change({ pathways: known(pathways, value) })}
        error={errorOf('pathways')}
      />
      <WindowsField windows={values.windows} onChange={(windows) => change({ windows })} errorOf={errorOf} label={label('windows')} />
      <ManyChips
        label={label('meetsBy')}
        choices={choices('channel', meetingWays)}
        value={values.meetsBy}
        onChange={(value) => change({ meetsBy: known(meetingWays, value) })}
        error={errorOf('meetsBy')}
      />
      <Person values={values} change={change} errorOf={errorOf} isWish={isWish} />
    </>
  );
}

/** What the two may have in common as people. */
function Person({ values, change, errorOf, isWish }: LikingFieldsProps) {
  const t = useWords('coaching');
  const label = (about: string) => t(isWish ? `coaching:wish.${about}` : `coaching:profile.${about}`);
  const choices = (list: string, all: readonly string[]) => all.map((value) => ({ value, label: t(`coaching:${list}.${value}`) }));
  return (
    <>
      <ManyChips
        label={label('situations')}
        choices={choices('situation', situations)}
        value={values.situations}
        onChange={(value) => change({ situations: known(situations, value) })}
        error={errorOf('situations')}
      />
      <OneChip
        label={label('faith')}
        choices={[{ value: '', label: t(isWish ? 'coaching:noWish' : 'coaching:notSaid') }, ...choices('faith', faiths)]}
        value={values.faith ?? ''}
        onChange={(value) => change({ faith: oneOf(faiths, value) })}
        error={errorOf('faith')}
      />
      <ManyChips
        label={label('interests')}
        choices={choices('interest', interests)}
        value={values.interests}
        onChange={(value) => change({ interests: known(interests, value) })}
        error={errorOf('interests')}
      />
    </>
  );
}
