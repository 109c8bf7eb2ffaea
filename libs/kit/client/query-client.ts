import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './request-failed.ts';
import { isSameDesk, onSessionEnd, onSessionStart } from './session.ts';

/** Only what may pass by itself is tried again; a refusal is an answer. */
function worthAnotherTry(failures: number, error: Error): boolean {
  if (!(error instanceof RequestFailed)) return false;
  return (error.kind === 'offline' || error.kind === 'timeout') && failures < 2;
}

/** One client for the page. It forgets everything when the session ends. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Every read of a client's record is audited: it happens on change, not because a window came to the front.
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        staleTime: 30_000,
        retry: worthAnotherTry,
        // The browser's guess about the line is wrong on centre networks: try, and let the timeout decide.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  onSessionEnd(() => client.clear());
  // What another person or post saw before must not be shown.
  onSessionStart((viewer, before) => {
    if (!before || !isSameDesk(before, viewer)) client.clear();
  });
  return client;
}

/**
 * Cache keys begin with contract type and id, so that a mark refreshes a dose without importing plans:
 * `keyOf('Client', id, 'plan')`. A list has the type's name and no id: `keyOf('Session', null, 'week', monday)`.
 */
export function keyOf(type: string, id: string | null, ...rest: readonly unknown[]): readonly unknown[] {
  return [type, id, ...rest];
}

/** After a change: everything shown of this record is asked for again. Without an id: everything of that type. */
export function refresh(client: QueryClient, type: string, id?: string): Promise<void> {
  return client.invalidateQueries({ queryKey: id === undefined ? [type] : [type, id] });
}
