import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Client, ClientDoseArgs } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { clientDose } from './client-dose.ts';
import { clientPlan, clientPlans } from './client-plans.ts';
import { PlansNeeds } from './plans.needs.ts';

/** What this slice adds to a client. */
@Resolver('Client')
export class ClientPlansResolver {
  constructor(private readonly needs: PlansNeeds) {}

  @ResolveField('plan')
  plan(client: Client, _: unknown, context: GraphQLContext) {
    return clientPlan(this.needs, viewerOf(context), client);
  }

  @ResolveField('plans')
  plans(client: Client, _: unknown, context: GraphQLContext) {
    return clientPlans(this.needs, viewerOf(context), client);
  }

  @ResolveField('dose')
  dose(client: Client, args: ClientDoseArgs, context: GraphQLContext) {
    return clientDose(this.needs, viewerOf(context), { client, weeks: args.weeks });
  }
}
