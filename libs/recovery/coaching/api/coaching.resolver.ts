import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAnswerMatchArgs,
  MutationApproveMatchArgs,
  MutationEndMatchArgs,
  MutationLogContactArgs,
  MutationPauseCoachArgs,
  MutationSaveCoachProfileArgs,
  MutationSaveMatchRequestArgs,
  MutationWithdrawMatchRequestArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { answerMatch } from './answer-match.ts';
import { approveMatch } from './approve-match.ts';
import { coaches } from './coaches.ts';
import { CoachingNeeds } from './coaching.needs.ts';
import { endMatch } from './end-match.ts';
import { logContact } from './log-contact.ts';
import { myPeople } from './my-people.ts';
import { myProposals } from './my-proposals.ts';
import { pauseCoach } from './pause-coach.ts';
import { saveCoachProfile } from './save-coach-profile.ts';
import { saveMatchRequest } from './save-match-request.ts';
import { withdrawMatchRequest } from './withdraw-match-request.ts';

/** Profiles, requests, matches and contacts. What the coordinator's desk reads stands in matching.resolver.ts. */
@Resolver()
export class CoachingResolver {
  constructor(private readonly needs: CoachingNeeds) {}

  @Query('coaches')
  coaches(@Context() context: GraphQLContext) {
    return coaches(this.needs, viewerOf(context));
  }

  @Query('myPeople')
  myPeople(@Context() context: GraphQLContext) {
    return myPeople(this.needs, viewerOf(context));
  }

  @Query('myProposals')
  myProposals(@Context() context: GraphQLContext) {
    return myProposals(this.needs, viewerOf(context));
  }

  @Mutation('saveCoachProfile')
  saveCoachProfile(@Args() { input }: MutationSaveCoachProfileArgs, @Context() context: GraphQLContext) {
    return saveCoachProfile(this.needs, viewerOf(context), input);
  }

  @Mutation('pauseCoach')
  pauseCoach(@Args() { input }: MutationPauseCoachArgs, @Context() context: GraphQLContext) {
    return pauseCoach(this.needs, viewerOf(context), input);
  }

  @Mutation('saveMatchRequest')
  saveMatchRequest(@Args() { input }: MutationSaveMatchRequestArgs, @Context() context: GraphQLContext) {
    return saveMatchRequest(this.needs, viewerOf(context), input);
  }

  @Mutation('withdrawMatchRequest')
  withdrawMatchRequest(@Args() { input }: MutationWithdrawMatchRequestArgs, @Context() context: GraphQLContext) {
    return withdrawMatchRequest(this.needs, viewerOf(context), input);
  }

  @Mutation('approveMatch')
  approveMatch(@Args() { input }: MutationApproveMatchArgs, @Context() context: GraphQLContext) {
    return approveMatch(this.needs, viewerOf(context), input);
  }

  @Mutation('answerMatch')
  answerMatch(@Args() { input }: MutationAnswerMatchArgs, @Context() context: GraphQLContext) {
    return answerMatch(this.needs, viewerOf(context), input);
  }

  @Mutation('endMatch')
  endMatch(@Args() { input }: MutationEndMatchArgs, @Context() context: GraphQLContext) {
    return endMatch(this.needs, viewerOf(context), input);
  }

  @Mutation('logContact')
  logContact(@Args() { input }: MutationLogContactArgs, @Context() context: GraphQLContext) {
    return logContact(this.needs, viewerOf(context), input);
  }
}
