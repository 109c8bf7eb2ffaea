import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddPostArgs,
  MutationAskForPasswordLinkArgs,
  MutationDisableStaffArgs,
  MutationDropSecondFactorArgs,
  MutationEnableStaffArgs,
  MutationEndPostArgs,
  MutationInviteStaffArgs,
  MutationRenewStaffLinkArgs,
  MutationResolvers,
  MutationSetPasswordByLinkArgs,
  QueryResolvers,
} from '@alongside/kit/contract';
import { viewerOf, type GraphQLContext } from '@alongside/kit/server';
import { addPost } from './add-post.ts';
import { askForPasswordLink } from './ask-for-password-link.ts';
import { disableStaff } from './disable-staff.ts';
import { dropSecondFactor } from './drop-second-factor.ts';
import { enableStaff } from './enable-staff.ts';
import { endPost } from './end-post.ts';
import { IdentityNeeds } from './identity.needs.ts';
import { inviteStaff } from './invite-staff.ts';
import { renewStaffLink } from './renew-staff-link.ts';
import { setPasswordByLink } from './set-password-by-link.ts';
import { staffAccounts } from './staff-accounts.ts';

type Mutations = Pick<
  MutationResolvers,
  | 'inviteStaff'
  | 'renewStaffLink'
  | 'addPost'
  | 'endPost'
  | 'disableStaff'
  | 'enableStaff'
  | 'dropSecondFactor'
  | 'askForPasswordLink'
  | 'setPasswordByLink'
>;

/** Accounts of a centre's staff, for administrators; and the two ways in for whoever has no password. */
@Resolver()
export class AccountsResolver implements Pick<QueryResolvers, 'staffAccounts'>, Mutations {
  constructor(readonly needs: IdentityNeeds) {}

  @Query()
  staffAccounts(_: unknown, __: unknown, context: GraphQLContext) {
    return staffAccounts(this.needs, viewerOf(context));
  }

  @Mutation()
  inviteStaff(_: unknown, { input }: MutationInviteStaffArgs, context: GraphQLContext) {
    return inviteStaff(this.needs, viewerOf(context), input);
  }

  @Mutation()
  renewStaffLink(_: unknown, input: MutationRenewStaffLinkArgs, context: GraphQLContext) {
    return renewStaffLink(this.needs, viewerOf(context), input);
  }

  @Mutation()
  addPost(_: unknown, { input }: MutationAddPostArgs, context: GraphQLContext) {
    return addPost(this.needs, viewerOf(context), input);
  }

  @Mutation()
  endPost(_: unknown, { input }: MutationEndPostArgs, context: GraphQLContext) {
    return endPost(this.needs, viewerOf(context), input);
  }

  @Mutation()
  disableStaff(_: unknown, input: MutationDisableStaffArgs, context: GraphQLContext) {
    return disableStaff(this.needs, viewerOf(context), input);
  }

  @Mutation()
  enableStaff(_: unknown, input: MutationEnableStaffArgs, context: GraphQLContext) {
    return enableStaff(this.needs, viewerOf(context), input);
  }

  @Mutation()
  dropSecondFactor(_: unknown, input: MutationDropSecondFactorArgs, context: GraphQLContext) {
    return dropSecondFactor(this.needs, viewerOf(context), input);
  }

  @Mutation()
  askForPasswordLink(_: unknown, { email }: MutationAskForPasswordLinkArgs, { viewer, request }: GraphQLContext) {
    return askForPasswordLink(this.needs, viewer, { email, request });
  }

  @Mutation()
  setPasswordByLink(_: unknown, { input }: MutationSetPasswordByLinkArgs, { viewer, request }: GraphQLContext) {
    return setPasswordByLink(this.needs, viewer, { ...input, request });
  }
}
