import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Client, ClientResolvers } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { loadersOf } from './people.loader.ts';
import { PeopleNeeds } from './people.needs.ts';

/** The parts of a client that are asked for beside the row itself; one query a list. */
@Resolver('Client')
export class ClientPartsResolver implements Pick<ClientResolvers, 'contact' | 'careTeam' | 'episode' | 'consents'> {
  constructor(readonly needs: PeopleNeeds) {}

  @ResolveField()
  contact({ id }: Client, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).contact.load(id);
  }

  @ResolveField()
  careTeam({ id }: Client, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).careTeam.load(id);
  }

  @ResolveField()
  episode({ id }: Client, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).episode.load(id);
  }

  @ResolveField()
  consents({ id }: Client, _: unknown, context: GraphQLContext) {
    return loadersOf(this.needs, viewerOf(context)).consents.load(id);
  }
}
