import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RequestFailed } from './request-failed.ts';

export type Connection = { readonly state: 'saved' | 'saving' } | { readonly state: 'offline'; readonly since: Date };

function isLineFailure(error: unknown): boolean {
  return error instanceof RequestFailed && (error.kind === 'offline' || error.kind === 'timeout');
}

/** What the header's pill says. It judges by answers of the server; the browser's online flag is only a hint. */
export function useConnection(): Connection {
  const client = useQueryClient();
  const saving = useIsMutating() > 0;
  const [since, setSince] = useState<Date | null>(null);
  useEffect(() => {
    const judge = (status: 'success' | 'error', error: unknown) => {
      if (status === 'success') setSince(null);
      else if (isLineFailure(error)) setSince((old) => old ?? new Date());
    };
    const stopQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && (event.action.type === 'success' || event.action.type === 'error'))
        judge(event.action.type, event.query.state.error);
    });
    const stopMutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && (event.action.type === 'success' || event.action.type === 'error'))
        judge(event.action.type, event.mutation.state.error);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client]);
  if (since) return { state: 'offline', since };
  return { state: saving ? 'saving' : 'saved' };
}
