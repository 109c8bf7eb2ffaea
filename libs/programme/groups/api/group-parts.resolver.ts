import { ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Client,
  ClientNextSessionsArgs,
  ClientResolvers,
  Series,
  SeriesLastSessionsArgs,
  SeriesNextSessionsArgs,
  SeriesResolvers,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { lastFew, loadersOf, nextFew } from './groups.loader.ts';
import { GroupsNeeds } from './groups.needs.ts';

/** What is asked for beside a group's own row; one query a list. */
@Resolver('Series')
export class SeriesResolver implements Pick<
  SeriesResolvers,
  'members' | 'hiddenMembers' | 'placesTaken' | 'nextSessions' | 'earlierTerms' | 'lastSessions'
> {
  constructor(readonly needs: GroupsNeeds) {}

  @ResolveField()
  members({ id }: Series, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context))
      .members.load(id)
      .then((found) => found.members);
  }

  @ResolveField()
  hiddenMembers({ id }: Series, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context))
      .members.load(id)
      .then((found) => found.hidden);
  }

  @ResolveField()
  placesTaken({ id }: Series, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).placesTaken.load(id);
  }

  @ResolveField()
  nextSessions({ id }: Series, { first }: SeriesNextSessionsArgs, context: GraphQLContext) {
    return nextFew(loadersOf(this.needs, viewerOf(context)).nextOfSeries, { id, first });
  }

  @ResolveField()
  earlierTerms({ id }: Series, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).earlierTerms.load(id);
  }

  @ResolveField()
  lastSessions({ id }: Series, { last }: SeriesLastSessionsArgs, context: GraphQLContext) {
    return lastFew(loadersOf(this.needs, viewerOf(context)).lastOfSeries, { id, last });
  }
}

/** What groups say of a client. */
@Resolver('Client')
export class ClientGroupsResolver implements Pick<ClientResolvers, 'memberships' | 'nextSessions'> {
  constructor(readonly needs: GroupsNeeds) {}

  @ResolveField()
  memberships({ id }: Client, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).memberships.load(id);
  }

  @ResolveField()
  nextSessions({ id }: Client, { first }: ClientNextSessionsArgs, context: GraphQLContext) {
    return nextFew(loadersOf(this.needs, viewerOf(context)).nextOfClient, { id, first });
  }
}
