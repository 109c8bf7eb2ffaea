import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { ExchangeKind, ImportInput } from '@alongside/kit/contract';
import { exportFileMutation, firstStepsQuery, importFileMutation } from './imports.documents.ts';

/** Milliseconds: a file of many groups takes its time. */
const patience = 120_000;

/** What a written file may have changed on other screens. */
const touched = ['Client', 'StaffMember', 'StaffAccount', 'Room', 'Series', 'Session', 'Membership', 'FirstSteps'];

export const importFileOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: ImportInput) => (await request(importFileMutation, { input }, { timeoutMs: patience })).importFile,
    onSuccess: (answer) => {
      if (answer.__typename === 'ImportReport' && answer.isWritten) for (const type of touched) void refresh(client, type);
    },
  });
export type ImportAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof importFileOptions>['mutationFn']>>>;
export type Report = Extract<ImportAnswer, { readonly __typename: 'ImportReport' }>;
export type Fault = Report['faults'][number];

export const exportFileOptions = () =>
  mutationOptions({
    mutationFn: async (kind: ExchangeKind) => (await request(exportFileMutation, { kind }, { timeoutMs: patience })).exportFile,
  });

export const firstStepsOptions = () =>
  queryOptions({
    queryKey: keyOf('FirstSteps', null),
    queryFn: async ({ signal }) => (await request(firstStepsQuery, {}, { signal })).firstSteps,
  });
