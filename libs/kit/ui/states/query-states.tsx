import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';
import { Loading } from './loading.tsx';
import { StaleNote } from './stale-note.tsx';

export interface QueryStatesProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
  readonly lines?: number;
}

/** Loading, failure, and data with a note when its renewal failed: never a spinner over what is already there. */
export function QueryStates<Data>({ query, children, lines }: QueryStatesProps<Data>) {
  if (query.data === undefined) {
    if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
    return <Loading {...(lines ? { lines } : {})} />;
  }
  return (
    <>
      {query.isError ? <StaleNote since={query.dataUpdatedAt} /> : null}
      {children(query.data)}
    </>
  );
}
