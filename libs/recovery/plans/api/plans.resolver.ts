import { Mutation, Resolver } from '@nestjs/graphql';
import type { MutationActivatePlanArgs, MutationResolvers, MutationSavePlanArgs } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { activatePlan } from './activate-plan.ts';
import { PlansNeeds } from './plans.needs.ts';
import { savePlan } from './save-plan.ts';

@Resolver()
export class PlansResolver implements Pick<MutationResolvers, 'savePlan' | 'activatePlan'> {
  constructor(private readonly needs: PlansNeeds) {}

  @Mutation('savePlan')
  savePlan(_: unknown, args: MutationSavePlanArgs, context: GraphQLContext) {
    return savePlan(this.needs, viewerOf(context), args.input);
  }

  @Mutation('activatePlan')
  activatePlan(_: unknown, args: MutationActivatePlanArgs, context: GraphQLContext) {
    return activatePlan(this.needs, viewerOf(context), args);
  }
}
