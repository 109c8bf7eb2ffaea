import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { InviteInput, Role } from '@alongside/kit/contract';
import {
  addPostMutation,
  disableStaffMutation,
  dropFactorMutation,
  enableStaffMutation,
  endPostMutation,
  inviteStaffMutation,
  renewStaffLinkMutation,
  staffAccountsQuery,
} from './accounts.documents.ts';

export const accountsOptions = queryOptions({
  queryKey: keyOf('StaffAccount', null),
  queryFn: async ({ signal }) => (await request(staffAccountsQuery, {}, { signal })).staffAccounts,
});
export type Account = Awaited<ReturnType<NonNullable<(typeof accountsOptions)['queryFn']>>>[number];

/** Whoever works here shows in other lists too. */
const changed = async (client: QueryClient) => {
  await Promise.all([refresh(client, 'StaffAccount'), refresh(client, 'StaffMember')]);
};

export const inviteOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: InviteInput) => (await request(inviteStaffMutation, { input })).inviteStaff,
    onSettled: () => changed(client),
    gcTime: 0, // a link must not stay in the cache of mutations
  });

/** What can be done to one account: each answers what the contract answers. */
export type AccountDeed =
  | { readonly kind: 'link' | 'disable' | 'enable' | 'dropFactor'; readonly staffId: string }
  | { readonly kind: 'addPost'; readonly staffId: string; readonly role: Role; readonly seesClients: boolean }
  | { readonly kind: 'endPost'; readonly staffId: string; readonly role: Role };

type Answers<Document> = Document extends { readonly __apiType?: (variables: never) => infer Data } ? Data[keyof Data] : never;
// Written out: left to be inferred, the answers that leave nothing behind would swallow those that do.
export type AccountAnswer =
  | Answers<typeof renewStaffLinkMutation>
  | Answers<typeof disableStaffMutation>
  | Answers<typeof enableStaffMutation>
  | Answers<typeof dropFactorMutation>
  | Answers<typeof addPostMutation>
  | Answers<typeof endPostMutation>;

async function send(deed: AccountDeed): Promise<AccountAnswer> {
  const { staffId } = deed;
  switch (deed.kind) {
    case 'link':
      return (await request(renewStaffLinkMutation, { staffId })).renewStaffLink;
    case 'disable':
      return (await request(disableStaffMutation, { staffId })).disableStaff;
    case 'enable':
      return (await request(enableStaffMutation, { staffId })).enableStaff;
    case 'dropFactor':
      return (await request(dropFactorMutation, { staffId })).dropSecondFactor;
    case 'addPost':
      return (await request(addPostMutation, { input: { staffId, role: deed.role, seesClients: deed.seesClients } })).addPost;
    case 'endPost':
      return (await request(endPostMutation, { input: { staffId, role: deed.role } })).endPost;
  }
}

export const accountDeedOptions = (client: QueryClient) =>
  mutationOptions({ mutationFn: send, onSettled: () => changed(client), gcTime: 0 });
