import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useUnsaved } from '@alongside/kit/client';
import type { ExchangeKind } from '@alongside/kit/contract';
import { isProblem, type Problem } from '@alongside/kit/ui';
import { biggestFile, fault, textOf } from '@alongside/trust/imports/domain';
import { importFileOptions, type Fault, type Report } from './imports.queries.ts';

/** Bytes of a file that a request can carry, with room for what else is in it. */
const mostSent = 120_000;

/** What was said about a column: its field, or null: left out. */
export type Said = Readonly<Record<string, string | null>>;

/** It outlives an error, and a sign-out of the same person: a file that was chosen need not be looked for again. */
type Draft = { readonly kind: ExchangeKind; readonly fileName: string | null; readonly text: string | null; readonly said: Said };
const nothing: Draft = { kind: 'PEOPLE', fileName: null, text: null, said: {} };

/** Why a file was not even sent. */
export type Unsent = { readonly kind: 'tooLarge' } | { readonly kind: 'unreadable'; readonly faults: readonly Fault[] };

export function useImport(start: ExchangeKind) {
  const client = useQueryClient();
  const { values, change, drop } = useUnsaved<Draft>('import', { ...nothing, kind: start });
  const [report, setReport] = useState<Report | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const sending = useMutation(importFileOptions(client));

  const send = (draft: Draft, commit: boolean) => {
    setProblem(null);
    if (draft.text === null) return;
    const mapping = Object.entries(draft.said).map(([column, field]) => ({ column, field }));
    // Only the answer to the latest question counts: callbacks given here are not called for the ones before.
    sending.mutate(
      { kind: draft.kind, text: draft.text, mapping, commit },
      {
        onSuccess: (answer) => {
          if (isProblem(answer)) setProblem(answer);
          else setReport(answer);
        },
      },
    );
  };
  const look = (draft: Draft) => {
    change(draft);
    send(draft, false);
  };
  const choose = async (file: File) => {
    setReport(null);
    const read = file.size > biggestFile ? ({ kind: 'tooLarge' } as const) : await readFile(file);
    setUnsent(read.kind === 'text' ? null : read);
    if (read.kind === 'text') look({ ...values, fileName: file.name, text: read.text });
    else change({ ...values, fileName: file.name, text: null });
  };
  return {
    draft: values,
    report,
    problem,
    unsent,
    error: sending.error,
    isSending: sending.isPending,
    choose,
    chooseKind: (kind: ExchangeKind) => {
      setReport(null);
      look({ ...values, kind, said: {} });
    },
    say: (said: Said) => look({ ...values, said: { ...values.said, ...said } }),
    again: () => send(values, false),
    bring: () => send(values, true),
    /** Begins anew with another file of the same kind. */
    begin: () => {
      drop();
      setReport(null);
      change({ ...nothing, kind: values.kind });
    },
  };
}
export type Importing = ReturnType<typeof useImport>;

async function readFile(file: File): Promise<Unsent | { readonly kind: 'text'; readonly text: string }> {
  // Gone or changed since it was chosen: the browser refuses it then.
  const bytesOfFile = await file.arrayBuffer().catch(() => null);
  const gone = fault(1, null, 'gone', 'The file can no longer be read: choose it again.');
  const read = bytesOfFile ? textOf(new Uint8Array(bytesOfFile)) : { ok: false as const, problems: [gone] };
  if (!read.ok)
    return { kind: 'unreadable', faults: read.problems.map((one) => ({ ...one, limit: one.limit === null ? null : String(one.limit) })) };
  const bytes = new TextEncoder().encode(JSON.stringify(read.value)).length;
  return bytes > mostSent ? { kind: 'tooLarge' } : { kind: 'text', text: read.value };
}
