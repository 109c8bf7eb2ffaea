import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationConfirmSecondFactorArgs, MutationResolvers, MutationStepUpArgs } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { beginSecondFactor } from './begin-second-factor.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { endSecondFactor } from './end-second-factor.ts';
import { IdentityNeeds } from './identity.needs.ts';
import type { Me } from './me.ts';
import { renewSpareCodes } from './renew-spare-codes.ts';
import { stepUp } from './step-up.ts';

type Mutations = Pick<MutationResolvers, 'stepUp' | 'beginSecondFactor' | 'confirmSecondFactor' | 'renewSpareCodes' | 'endSecondFactor'>;

@Resolver('Me')
export class SecondFactorResolver implements Mutations {
  constructor(readonly needs: IdentityNeeds) {}

  @ResolveField()
  hasSecondFactor(me: Me) {
    return me.hasSecondFactor;
  }

  @ResolveField()
  spareCodesLeft(me: Me) {
    return me.spareCodesLeft;
  }

  @Mutation()
  stepUp(_: unknown, { input }: MutationStepUpArgs, context: GraphQLContext) {
    return stepUp(this.needs, viewerOf(context), { ...input, request: context.request });
  }

  @Mutation()
  beginSecondFactor(_: unknown, __: unknown, context: GraphQLContext) {
    return beginSecondFactor(this.needs, viewerOf(context));
  }

  @Mutation()
  confirmSecondFactor(_: unknown, { code }: MutationConfirmSecondFactorArgs, context: GraphQLContext) {
    return confirmSecondFactor(this.needs, viewerOf(context), { code, request: context.request });
  }

  @Mutation()
  renewSpareCodes(_: unknown, __: unknown, context: GraphQLContext) {
    return renewSpareCodes(this.needs, viewerOf(context), { request: context.request });
  }

  @Mutation()
  endSecondFactor(_: unknown, __: unknown, context: GraphQLContext) {
    return endSecondFactor(this.needs, viewerOf(context), { request: context.request });
  }
}
