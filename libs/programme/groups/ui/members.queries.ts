import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { AddMemberInput, EndMemberInput } from '@alongside/kit/contract';
import {
  addMemberMutation,
  clientNextSessionsQuery,
  endMemberMutation,
  groupListQuery,
  groupQuery,
  memberSearchQuery,
} from './members.documents.ts';

export const groupListOptions = (includeEnded: boolean) =>
  queryOptions({
    queryKey: keyOf('Series', null, 'list', includeEnded),
    queryFn: async ({ signal }) => (await request(groupListQuery, { includeEnded }, { signal })).seriesList,
  });
export type GroupRow = Awaited<ReturnType<NonNullable<ReturnType<typeof groupListOptions>['queryFn']>>>[number];

export const groupOptions = (id: string) =>
  queryOptions({
    queryKey: keyOf('Series', id, 'page'),
    queryFn: async ({ signal }) => (await request(groupQuery, { id }, { signal })).series,
  });
export type GroupInView = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof groupOptions>['queryFn']>>>>;
export type MemberRow = NonNullable<GroupInView['members']>[number];

/** Two letters at least. The text is part of a key in memory and of no address. */
export const memberSearchOptions = (search: string) =>
  queryOptions({
    queryKey: keyOf('Client', null, 'memberSearch', search),
    queryFn: async ({ signal }) => (await request(memberSearchQuery, { search }, { signal })).clients.clients,
    enabled: search.trim().length >= 2,
    gcTime: 0,
  });
export type FoundPerson = Awaited<ReturnType<NonNullable<ReturnType<typeof memberSearchOptions>['queryFn']>>>[number];

/** Whoever joins or leaves is expected, or no longer, in every session to come. */
const afterMember = (client: QueryClient, clientId: string) =>
  Promise.all([refresh(client, 'Series'), refresh(client, 'Session'), refresh(client, 'Client', clientId)]);

export const addMemberOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: AddMemberInput) => (await request(addMemberMutation, { input })).addMember,
    onSuccess: (_, { clientId }) => afterMember(client, clientId),
  });
export type AddAnswer = Awaited<ReturnType<NonNullable<ReturnType<typeof addMemberOptions>['mutationFn']>>>;

export const endMemberOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async ({ input }: { readonly input: EndMemberInput; readonly clientId: string }) =>
      (await request(endMemberMutation, { input })).endMember,
    onSuccess: (_, { clientId }) => afterMember(client, clientId),
  });

export const clientNextSessionsOptions = (clientId: string) =>
  queryOptions({
    queryKey: keyOf('Client', clientId, 'nextSessions'),
    queryFn: async ({ signal }) => (await request(clientNextSessionsQuery, { clientId }, { signal })).client?.nextSessions ?? null,
  });
