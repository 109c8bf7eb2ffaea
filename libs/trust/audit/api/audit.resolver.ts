import { Query, Resolver } from '@nestjs/graphql';
import type { QueryAuditTrailArgs, QueryResolvers } from '@alongside/kit/contract';
import { Database, viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { auditTrail, type TrailWish } from './audit-trail.ts';

@Resolver()
export class AuditResolver implements Pick<QueryResolvers, 'auditTrail'> {
  constructor(readonly db: Database) {}

  @Query()
  auditTrail(_: unknown, input: TrailWish & QueryAuditTrailArgs, context: GraphQLContext) {
    return auditTrail({ db: this.db }, viewerOf(context), input);
  }
}
