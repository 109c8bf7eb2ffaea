import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { keyOf, request } from '@alongside/kit/client';
import { auditTrailQuery, trailStaffQuery } from './audit.documents.ts';
import type { TrailFilters } from './trail-filters.ts';

export interface TrailFilter extends TrailFilters {
  /** '' for everybody's. In memory only. */
  readonly clientCode: string;
}

const pageSize = 50;

/** Each look is an event itself, so nothing asks again by itself. */
export const trailOptions = ({ clientCode, outcome, action, actor, from, until }: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: keyOf('AuditEvent', null, clientCode, outcome, action, actor, from, until),
    queryFn: async ({ pageParam, signal }) => {
      const filter = { clientCode: clientCode || null, outcome: outcome ?? null, action: action ?? null, actorId: actor ?? null };
      const days = { from: from ?? null, until: until ?? null };
      return (await request(auditTrailQuery, { ...filter, ...days, first: pageSize, after: pageParam }, { signal })).auditTrail;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    staleTime: Infinity,
    refetchOnReconnect: false,
  });

/** Whom the filter can name: who works at this centre now. */
export const trailStaffOptions = queryOptions({
  queryKey: keyOf('StaffMember', null, 'trail'),
  queryFn: async ({ signal }) => (await request(trailStaffQuery, {}, { signal })).staff,
});
