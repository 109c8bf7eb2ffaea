import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { newId } from '@alongside/kit/client';
import type { ChangeInput } from '@alongside/kit/contract';
import type { Problem } from '@alongside/kit/ui';
import { changesOf, type ChangeDraft } from './change-draft.ts';
import {
  changeSessionsOptions,
  changedSeriesOptions,
  previewChangeOptions,
  type ChangeAnswer,
  type ChangedSeries,
} from './change.queries.ts';
import { sessionOptions, type SheetSession } from './groups.queries.ts';
import { noAnswer, problemOf } from './problem-of.ts';
import { useDraft } from './use-draft.ts';
import { useSayChanged } from './use-say-changed.ts';

/** What the form is for: to change something, to cancel, or to fit the group to the centre's time. */
export type Doing = 'changes' | 'cancels' | 'fits';

export interface ChangeProps {
  readonly session: SheetSession;
  readonly series: ChangedSeries;
  readonly initial: ChangeDraft;
  readonly does: Doing;
  readonly onDone: () => void;
}

/** A cancellation is previewed before its reason is typed: the reason changes nothing of what it does. */
const anyReason = '—';

/** What somebody wishes, what it would do, and what the server said to it. Applied is only what the preview on the screen is about. */
export function useChange({ session, series, initial, does, onDone }: ChangeProps) {
  const cancels = does === 'cancels';
  const client = useQueryClient();
  const [id] = useState(newId);
  const [base] = useState(session);
  const [versions, setVersions] = useState({ expectedVersion: session.version, seriesVersion: series.version });
  const { values: draft, restored, change: keep } = useDraft(`change:${does === 'fits' ? 'fit:' : ''}${session.id}`, initial);
  const [answer, setAnswer] = useState<ChangeAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const save = useMutation(changeSessionsOptions(client));
  const sayChanged = useSayChanged();

  const { wished, preview, isChange, isPreviewed } = useWish({ id, base, versions, draft, cancels });

  // Awaited, not by a callback of `mutate`: those are dropped with the sheet, which is gone when its session went to another day.
  const applied = async () => {
    setFailed(false);
    const found = await save.mutateAsync(cancels ? { ...wished, cancelReason: draft.reason } : wished).catch(() => null);
    if (!found) return setFailed(true);
    setAnswer(found);
    if (found.__typename !== 'ChangeMade') return void preview.refetch();
    sayChanged(found.changeId, { cancels, count: Math.max(1, (preview.data?.touched ?? 0) + (preview.data?.removed ?? 0)) });
    onDone();
  };
  const apply = () => void applied();
  const change = (over: Partial<ChangeDraft>) => {
    setAnswer(null);
    keep({ ...draft, ...over });
  };
  /** Goes on from what the others saved: what was typed here is kept, previewed anew, and applied only when somebody says so again. */
  const rebase = async () => {
    const [now, nowSeries] = await Promise.all([
      client.fetchQuery({ ...sessionOptions(base.id), staleTime: 0 }),
      client.fetchQuery({ ...changedSeriesOptions(base.seriesId), staleTime: 0 }),
    ]);
    if (now && nowSeries) setVersions({ expectedVersion: now.version, seriesVersion: nowSeries.version });
    setAnswer(null);
  };
  return {
    base,
    draft,
    restored,
    change,
    apply,
    rebase,
    answer,
    preview,
    isChange,
    isPreviewed,
    isBusy: save.isPending,
    problems: problemsOf(answer, failed),
  };
}
export type Change = ReturnType<typeof useChange>;

interface Wish {
  readonly id: string;
  readonly base: SheetSession;
  readonly versions: Pick<ChangeInput, 'expectedVersion' | 'seriesVersion'>;
  readonly draft: ChangeDraft;
  readonly cancels: boolean;
}

/** The input that stands for what is typed, and the server's preview of it, a quarter of a second after the last key. */
function useWish({ id, base, versions, draft, cancels }: Wish) {
  const changes = useMemo(() => changesOf(draft, base), [draft, base]);
  const isChange = cancels || Object.keys(changes).length > 0;
  const { scope, overrideReason } = draft;
  const wished = useMemo(
    (): ChangeInput => ({
      ...{ id, sessionId: base.id, ...versions, scope },
      ...(cancels ? { cancelReason: anyReason } : changes),
      ...(overrideReason.trim() === '' ? {} : { overrideReason }),
    }),
    [id, base.id, versions, scope, overrideReason, cancels, changes],
  );
  const [asked] = useDebouncedValue(wished, 250);
  const preview = useQuery({ ...previewChangeOptions(asked), enabled: isChange });
  return { wished, preview, isChange, isPreviewed: isChange && asked === wished && preview.isSuccess && !preview.isPlaceholderData };
}

/** Refusals that the sheet answers with words and buttons of their own stand elsewhere. */
function problemsOf(answer: ChangeAnswer | null, failed: boolean): readonly Problem[] {
  if (failed) return [noAnswer];
  const own = answer?.__typename === 'StaleSession' || answer?.__typename === 'StaleSeries' || answer?.__typename === 'HasAttendance';
  const problem = own ? null : problemOf(answer);
  return problem ? [problem] : [];
}
