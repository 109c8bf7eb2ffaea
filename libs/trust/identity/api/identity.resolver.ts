import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationChangePasswordArgs,
  MutationDemoSignInArgs,
  MutationEndDeviceArgs,
  MutationResolvers,
  MutationSavePreferencesArgs,
  MutationSignInArgs,
  MutationSwitchPostArgs,
  QueryResolvers,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { changePassword } from './change-password.ts';
import { demoCards } from './demo-cards.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { endDevice } from './end-device.ts';
import { endOtherDevices } from './end-other-devices.ts';
import { IdentityNeeds } from './identity.needs.ts';
import { me } from './me.ts';
import { myDevices } from './my-devices.ts';
import { savePreferences } from './save-preferences.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { switchPost } from './switch-post.ts';

type Queries = Pick<QueryResolvers, 'me' | 'demoCards' | 'myDevices'>;
type Mutations = Pick<
  MutationResolvers,
  'signIn' | 'demoSignIn' | 'signOut' | 'endDevice' | 'endOtherDevices' | 'changePassword' | 'savePreferences' | 'switchPost'
>;

@Resolver()
export class IdentityResolver implements Queries, Mutations {
  constructor(readonly needs: IdentityNeeds) {}

  @Query()
  me(_: unknown, __: unknown, { viewer, request }: GraphQLContext) {
    return me(this.needs, viewer, request);
  }

  @Query()
  demoCards(_: unknown, __: unknown, { viewer }: GraphQLContext) {
    return demoCards(this.needs, viewer);
  }

  @Query()
  myDevices(_: unknown, __: unknown, context: GraphQLContext) {
    return myDevices(this.needs, viewerOf(context));
  }

  @Mutation()
  signIn(_: unknown, { input }: MutationSignInArgs, { viewer, request }: GraphQLContext) {
    return signIn(this.needs, viewer, { ...input, request });
  }

  @Mutation()
  demoSignIn(_: unknown, { staffId }: MutationDemoSignInArgs, { viewer, request }: GraphQLContext) {
    return demoSignIn(this.needs, viewer, { staffId, request });
  }

  @Mutation()
  signOut(_: unknown, __: unknown, { viewer, request }: GraphQLContext) {
    return signOut(this.needs, viewer, { request });
  }

  @Mutation()
  endDevice(_: unknown, input: MutationEndDeviceArgs, context: GraphQLContext) {
    return endDevice(this.needs, viewerOf(context), input);
  }

  @Mutation()
  endOtherDevices(_: unknown, __: unknown, context: GraphQLContext) {
    return endOtherDevices(this.needs, viewerOf(context));
  }

  @Mutation()
  changePassword(_: unknown, { input }: MutationChangePasswordArgs, context: GraphQLContext) {
    return changePassword(this.needs, viewerOf(context), { ...input, request: context.request });
  }

  @Mutation()
  savePreferences(_: unknown, { input }: MutationSavePreferencesArgs, context: GraphQLContext) {
    return savePreferences(this.needs, viewerOf(context), { wished: input, request: context.request });
  }

  @Mutation()
  switchPost(_: unknown, { centreId, role }: MutationSwitchPostArgs, context: GraphQLContext) {
    return switchPost(this.needs, viewerOf(context), { centreId, role, request: context.request });
  }
}
