import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationResolvers, MutationSaveNoticesArgs, QueryResolvers } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { GroupsNeeds } from './groups.needs.ts';
import { makeCalendarFeed } from './make-calendar-feed.ts';
import { myCalendarFeed } from './my-calendar-feed.ts';
import { myNotices } from './my-notices.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.ts';
import { saveNotices } from './save-notices.ts';

type Queries = Pick<QueryResolvers, 'myCalendarFeed' | 'myNotices'>;
type Mutations = Pick<MutationResolvers, 'makeCalendarFeed' | 'revokeCalendarFeed' | 'saveNotices'>;

@Resolver()
export class FeedsResolver implements Queries, Mutations {
  constructor(readonly needs: GroupsNeeds) {}

  @Query()
  myCalendarFeed(_: unknown, __: unknown, context: GraphQLContext) {
    return myCalendarFeed(this.needs, viewerOf(context));
  }

  @Query()
  myNotices(_: unknown, __: unknown, context: GraphQLContext) {
    return myNotices(this.needs, viewerOf(context));
  }

  @Mutation()
  makeCalendarFeed(_: unknown, __: unknown, context: GraphQLContext) {
    return makeCalendarFeed(this.needs, viewerOf(context));
  }

  @Mutation()
  revokeCalendarFeed(_: unknown, __: unknown, context: GraphQLContext) {
    return revokeCalendarFeed(this.needs, viewerOf(context));
  }

  @Mutation()
  saveNotices(_: unknown, { input }: MutationSaveNoticesArgs, context: GraphQLContext) {
    return saveNotices(this.needs, viewerOf(context), input);
  }
}
