import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Client } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { PeopleNeeds } from './people.needs.ts';
import { loadersOf } from './people.loader.ts';

/** The parts of a client that are asked for beside the row itself; one query a list. */
@Resolver('Client')
export class ClientResolver {
  constructor(private readonly needs: PeopleNeeds) {}

  @ResolveField('contact')
  contact(@Parent() client: Client, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).contact.load(client.id);
  }

  @ResolveField('careTeam')
  careTeam(@Parent() client: Client, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).careTeam.load(client.id);
  }

  @ResolveField('episode')
  episode(@Parent() client: Client, @Context() context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).episode.load(client.id);
  }
}
