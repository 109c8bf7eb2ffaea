import { Button, Group } from '@mantine/core';
import { Form, OneChip, TextAreaField, TimeRange, useFormats, useProblems, useWorded, useWords } from '@alongside/kit/ui';
import { scopes, type ChangeDraft } from './change-draft.ts';
import { ChangeFields } from './change-fields.tsx';
import { ChangeImpact } from './change-impact.tsx';
import { ChangeRefused } from './change-refused.tsx';
import { ChangeRepeats } from './change-repeats.tsx';
import { FitField } from './fit-field.tsx';
import type { SheetSession } from './groups.queries.ts';
import { problemOf } from './problem-of.ts';
import { recounted, repeatsNow } from './repeats-of.ts';
import { useChange, type ChangeProps } from './use-change.ts';

export interface ChangeFormProps extends ChangeProps {
  readonly onBack: () => void;
  /** Attendance was taken: the same wish, begun on a later session. */
  readonly onAnother: (sessionId: string, draft: ChangeDraft, from: SheetSession) => void;
}

const fields = ['localDate', 'localStart', 'minutes', 'roomId', 'staff', 'topic', 'capacity', 'cancelReason', 'onClosure', 'rrule'];

/** One form for everything that may happen to a session: how far it goes, what changes, what that does, and then one act. */
export function ChangeForm(props: ChangeFormProps) {
  const { does, series, onBack, onAnother } = props;
  const cancels = does === 'cancels';
  const t = useWords('changes');
  const change = useChange(props);
  const { base, draft, preview, isChange, isPreviewed } = change;
  const changeScope = (scope: ChangeDraft['scope']) => {
    const [before, after] = [repeatsNow(series, base, draft), repeatsNow(series, base, { ...draft, scope })];
    change.change({ scope, repeats: draft.repeats && recounted(draft.repeats, before, after) });
  };
  const shown = isChange ? preview.data : undefined;
  const foreseen = isPreviewed ? (shown?.problems ?? []).flatMap((one) => problemOf({ ...one, __typename: 'BadInput' }) ?? []) : [];
  const { errorOf, general } = useProblems('groups', [...change.problems, ...foreseen], fields);
  const count = shown ? shown.touched + shown.added + shown.removed : 0;
  return (
    <Form
      onSubmit={change.apply}
      action={t(cancels ? 'changes:apply.cancel' : 'changes:apply.change', { count })}
      busy={change.isBusy}
      isReady={isPreviewed && (!cancels || draft.reason.trim() !== '')}
      onCancel={onBack}
      general={[...new Set(general)]}
      restored={change.restored}
    >
      <WhichSession session={base} />
      <div ref={focusOnFirst}>
        {does === 'fits' ? (
          <FitField draft={draft} change={change.change} error={errorOf('onClosure')} />
        ) : (
          <Scope draft={draft} change={changeScope} />
        )}
      </div>
      {cancels ? <Reason draft={draft} change={change.change} error={errorOf('cancelReason')} /> : null}
      {does === 'changes' && draft.scope !== 'THIS' ? (
        <ChangeRepeats session={base} series={series} draft={draft} change={change.change} error={errorOf('rrule')} />
      ) : null}
      {does === 'changes' ? <ChangeFields session={base} draft={draft} change={change.change} errorOf={errorOf} /> : null}
      <ChangeRefused change={change} onLeave={onBack} onAnother={(sessionId) => onAnother(sessionId, draft, base)} />
      <ChangeImpact change={change} cancels={cancels} />
    </Form>
  );
}

/** The question comes first: how far. From there Enter applies what was drawn in the calendar. */
function focusOnFirst(chips: HTMLElement | null): void {
  chips?.querySelector<HTMLElement>('input:checked')?.focus();
}

interface ScopeProps {
  readonly draft: ChangeDraft;
  readonly change: (scope: ChangeDraft['scope']) => void;
}

function Scope({ draft, change }: ScopeProps) {
  const t = useWords('changes');
  return (
    <OneChip
      label={t('changes:scope.label')}
      value={draft.scope}
      onChange={(value) => change(scopes.find((one) => one === value) ?? 'THIS')}
      choices={scopes.map((one) => ({ value: one, label: t(`changes:scope.${one}`) }))}
    />
  );
}

/** As it stands now, beside what is wished for it. */
function WhichSession({ session }: { readonly session: SheetSession }) {
  const formats = useFormats();
  const worded = useWorded();
  return (
    <div>
      <h3>
        <bdi>{worded(session.titles)}</bdi>
      </h3>
      <p>
        {formats.weekdayDate(session.localDate)} <TimeRange start={session.localStart} end={session.localEnd} />
      </p>
    </div>
  );
}

interface ReasonProps {
  readonly draft: ChangeDraft;
  readonly change: (over: Partial<ChangeDraft>) => void;
  readonly error: string | undefined;
}

/** The people of the group will ask too. */
function Reason({ draft, change, error }: ReasonProps) {
  const t = useWords('changes');
  const usual = [t('changes:reason.ill'), t('changes:reason.room'), t('changes:reason.holiday')];
  return (
    <div>
      <Group gap="xs" mb="sm">
        {usual.map((reason) => (
          <Button key={reason} variant="default" aria-pressed={draft.reason === reason} onClick={() => change({ reason })}>
            {reason}
          </Button>
        ))}
      </Group>
      <TextAreaField label={t('changes:reason.label')} value={draft.reason} onChange={(reason) => change({ reason })} error={error} />
    </div>
  );
}
