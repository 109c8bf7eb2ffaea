import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddClosureArgs,
  MutationRemoveClosureArgs,
  MutationResolvers,
  MutationSaveCentreArgs,
  QueryResolvers,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { addClosure } from './add-closure.ts';
import { centreSettings } from './centre-settings.ts';
import { PeopleNeeds } from './people.needs.ts';
import { removeClosure } from './remove-closure.ts';
import { saveCentre } from './save-centre.ts';

type Mutations = Pick<MutationResolvers, 'saveCentre' | 'addClosure' | 'removeClosure'>;

@Resolver()
export class CentreResolver implements Pick<QueryResolvers, 'centreSettings'>, Mutations {
  constructor(readonly needs: PeopleNeeds) {}

  @Query()
  centreSettings(_: unknown, __: unknown, context: GraphQLContext) {
    return centreSettings(this.needs, viewerOf(context));
  }

  @Mutation()
  saveCentre(_: unknown, { input }: MutationSaveCentreArgs, context: GraphQLContext) {
    return saveCentre(this.needs, viewerOf(context), input);
  }

  @Mutation()
  addClosure(_: unknown, { input }: MutationAddClosureArgs, context: GraphQLContext) {
    return addClosure(this.needs, viewerOf(context), input);
  }

  @Mutation()
  removeClosure(_: unknown, input: MutationRemoveClosureArgs, context: GraphQLContext) {
    return removeClosure(this.needs, viewerOf(context), input);
  }
}
