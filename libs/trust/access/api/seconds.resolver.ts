import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAnswerSecondArgs, MutationAskSecondArgs, MutationResolvers, QueryResolvers } from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { AccessNeeds } from './access.needs.ts';
import { answerSecond } from './answer-second.ts';
import { askSecond } from './ask-second.ts';
import { ownSecond, secondsToAnswer } from './grants.ts';

@Resolver()
export class SecondsResolver
  implements Pick<QueryResolvers, 'ownSecond' | 'secondsToAnswer'>, Pick<MutationResolvers, 'askSecond' | 'answerSecond'>
{
  constructor(readonly needs: AccessNeeds) {}

  @Query()
  ownSecond(_: unknown, __: unknown, context: GraphQLContext) {
    return ownSecond(this.needs, viewerOf(context));
  }

  @Query()
  secondsToAnswer(_: unknown, __: unknown, context: GraphQLContext) {
    return secondsToAnswer(this.needs, viewerOf(context));
  }

  @Mutation()
  askSecond(_: unknown, { input }: MutationAskSecondArgs, context: GraphQLContext) {
    return askSecond(this.needs, viewerOf(context), input);
  }

  @Mutation()
  answerSecond(_: unknown, { input }: MutationAnswerSecondArgs, context: GraphQLContext) {
    return answerSecond(this.needs, viewerOf(context), input);
  }
}
