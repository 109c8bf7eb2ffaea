import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Client,
  ClientSupportContactsArgs,
  QueryMatchesArgs,
  QueryMatchReviewArgs,
  QuerySuggestForAllArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { loadersOf } from './client-coaching.loader.ts';
import { CoachingNeeds } from './coaching.needs.ts';
import { matchQueue } from './match-queue.ts';
import { matchReview } from './match-review.ts';
import { matches } from './matches.ts';
import { suggestForAll } from './suggest-for-all.ts';

@Resolver()
export class MatchingResolver {
  constructor(private readonly needs: CoachingNeeds) {}

  @Query('matchQueue')
  matchQueue(@Context() context: GraphQLContext) {
    return matchQueue(this.needs, viewerOf(context));
  }

  @Query('matchReview')
  matchReview(@Args() { clientId }: QueryMatchReviewArgs, @Context() context: GraphQLContext) {
    return matchReview(this.needs, viewerOf(context), clientId);
  }

  @Query('suggestForAll')
  suggestForAll(@Args() { mode }: QuerySuggestForAllArgs, @Context() context: GraphQLContext) {
    return suggestForAll(this.needs, viewerOf(context), mode);
  }

  @Query('matches')
  matches(@Args() args: QueryMatchesArgs, @Context() context: GraphQLContext) {
    return matches(this.needs, viewerOf(context), args);
  }
}

/** The fields that this slice brings to a client. */
@Resolver('Client')
export class ClientCoachingResolver {
  constructor(private readonly needs: CoachingNeeds) {}

  @ResolveField('matches')
  matches(@Parent() { id }: Client, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).matches.load(id);
  }

  @ResolveField('matchRequest')
  matchRequest(@Parent() { id }: Client, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).request.load(id);
  }

  @ResolveField('supportContacts')
  supportContacts(@Parent() { id }: Client, @Args() { first }: ClientSupportContactsArgs, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).contacts(first).load(id);
  }
}
