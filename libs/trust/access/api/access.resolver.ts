import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationBreakGlassArgs,
  MutationEndGrantArgs,
  MutationResolvers,
  MutationReviewGrantArgs,
  QueryResolvers,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { AccessNeeds } from './access.needs.ts';
import { breakGlass } from './break-glass.ts';
import { endGrant } from './end-grant.ts';
import { grantShare, grantsToReview, openGrant } from './grants.ts';
import { reviewGrant } from './review-grant.ts';

type Mutations = Pick<MutationResolvers, 'breakGlass' | 'endGrant' | 'reviewGrant'>;

@Resolver()
export class AccessResolver implements Pick<QueryResolvers, 'openGrant' | 'grantsToReview' | 'grantShare'>, Mutations {
  constructor(readonly needs: AccessNeeds) {}

  @Query()
  openGrant(_: unknown, __: unknown, context: GraphQLContext) {
    return openGrant(this.needs, viewerOf(context));
  }

  @Query()
  grantsToReview(_: unknown, __: unknown, context: GraphQLContext) {
    return grantsToReview(this.needs, viewerOf(context));
  }

  @Query()
  grantShare(_: unknown, __: unknown, context: GraphQLContext) {
    return grantShare(this.needs, viewerOf(context));
  }

  @Mutation()
  breakGlass(_: unknown, { input }: MutationBreakGlassArgs, context: GraphQLContext) {
    return breakGlass(this.needs, viewerOf(context), input);
  }

  @Mutation()
  endGrant(_: unknown, input: MutationEndGrantArgs, context: GraphQLContext) {
    return endGrant(this.needs, viewerOf(context), input);
  }

  @Mutation()
  reviewGrant(_: unknown, { input }: MutationReviewGrantArgs, context: GraphQLContext) {
    return reviewGrant(this.needs, viewerOf(context), input);
  }
}
