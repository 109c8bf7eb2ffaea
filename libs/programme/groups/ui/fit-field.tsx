import { OneChip, useWords } from '@alongside/kit/ui';
import type { ChangeDraft } from './change-draft.ts';
import { onClosures } from './series-draft.ts';

interface FitFieldProps {
  readonly draft: ChangeDraft;
  readonly change: (over: Partial<ChangeDraft>) => void;
  readonly error: string | undefined;
}

/** What a group does where the centre is closed: leaves the session out, moves it, or meets all the same. */
export function FitField({ draft, change, error }: FitFieldProps) {
  const t = useWords('groups');
  return (
    <OneChip
      label={t('groups:field.onClosure')}
      value={draft.onClosure}
      onChange={(value) => change({ onClosure: onClosures.find((one) => one === value) ?? null })}
      choices={onClosures.map((one) => ({ value: one, label: t(`groups:onClosure.${one}`) }))}
      error={error}
    />
  );
}
