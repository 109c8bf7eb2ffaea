import { Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationRemoveBlockedWindowArgs,
  MutationRemoveHoursVariantArgs,
  MutationResolvers,
  MutationSaveBlockedWindowArgs,
  MutationSaveHoursVariantArgs,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { PeopleNeeds } from './people.needs.ts';
import { removeBlockedWindow } from './remove-blocked-window.ts';
import { removeHoursVariant } from './remove-hours-variant.ts';
import { saveBlockedWindow } from './save-blocked-window.ts';
import { saveHoursVariant } from './save-hours-variant.ts';

type Mutations = Pick<MutationResolvers, 'saveBlockedWindow' | 'removeBlockedWindow' | 'saveHoursVariant' | 'removeHoursVariant'>;

@Resolver()
export class CentreTimeResolver implements Mutations {
  constructor(readonly needs: PeopleNeeds) {}

  @Mutation()
  saveBlockedWindow(_: unknown, { input }: MutationSaveBlockedWindowArgs, context: GraphQLContext) {
    return saveBlockedWindow(this.needs, viewerOf(context), input);
  }

  @Mutation()
  removeBlockedWindow(_: unknown, input: MutationRemoveBlockedWindowArgs, context: GraphQLContext) {
    return removeBlockedWindow(this.needs, viewerOf(context), input);
  }

  @Mutation()
  saveHoursVariant(_: unknown, { input }: MutationSaveHoursVariantArgs, context: GraphQLContext) {
    return saveHoursVariant(this.needs, viewerOf(context), input);
  }

  @Mutation()
  removeHoursVariant(_: unknown, input: MutationRemoveHoursVariantArgs, context: GraphQLContext) {
    return removeHoursVariant(this.needs, viewerOf(context), input);
  }
}
