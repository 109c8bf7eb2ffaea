import { infiniteQueryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import { auditTrailQuery } from './audit.documents.ts';

export interface TrailFilter {
  /** '' for everybody's. */
  readonly clientCode: string;
  /** 'ALL', 'OK', 'DENIED' or 'ERROR'. */
  readonly outcome: string;
}

const pageSize = 50;

/** Each look is an event itself, so nothing asks again by itself. */
export const trailOptions = ({ clientCode, outcome }: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: keyOf('AuditEvent', null, clientCode, outcome),
    queryFn: async ({ pageParam, signal }) => {
      const filter = { clientCode: clientCode || null, outcome: outcome === 'ALL' ? null : outcome };
      return (await request(auditTrailQuery, { ...filter, first: pageSize, after: pageParam }, { signal })).auditTrail;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    staleTime: Infinity,
    refetchOnReconnect: false,
  });
