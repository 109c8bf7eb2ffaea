import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { CareTeamInput, EndCareTeamInput, EpisodeInput } from '@alongside/kit/contract';
import { type Outcome, outcomeOf, type Versioned } from '@alongside/kit/ui';
import {
  addToCareTeamMutation,
  colleaguesQuery,
  editClientMutation,
  editContactMutation,
  endCareTeamMutation,
  personAccessQuery,
  personQuery,
  saveEpisodeMutation,
} from './person.documents.ts';
import {
  contactFrom,
  episodeFrom,
  identityFrom,
  identityInput,
  type ContactValues,
  type EpisodeValues,
  type IdentityValues,
} from './person-values.ts';

/** Asks for no more than this viewer may see of this record: what is asked in vain is written down as refused. */
async function askPerson(id: string, signal: AbortSignal) {
  const { client: access } = await request(personAccessQuery, { id }, { signal });
  const may = (action: string) => access?.viewerMay.includes(action) ?? false;
  if (!access) return null;
  const wanted = { name: may('client.name'), record: may('client.identity'), contact: may('client.contact') };
  return (await request(personQuery, { id, ...wanted }, { signal })).client;
}
export type Person = NonNullable<Awaited<ReturnType<typeof askPerson>>>;

export const personOptions = (id: string) =>
  queryOptions({ queryKey: keyOf('Client', id, 'person'), queryFn: ({ signal }) => askPerson(id, signal) });

export const colleaguesOptions = () =>
  queryOptions({
    queryKey: keyOf('StaffMember', null, 'all'),
    queryFn: async ({ signal }) => (await request(colleaguesQuery, {}, { signal })).staff,
    staleTime: 300_000,
  });

/** A changed person shows in every list, on each roster and in each group. */
export function afterChange(client: QueryClient): Promise<unknown> {
  return Promise.all([refresh(client, 'Client'), refresh(client, 'Session'), refresh(client, 'Series')]);
}

export async function saveIdentity(id: string, draft: Versioned<IdentityValues>, language: string): Promise<Outcome<IdentityValues>> {
  const input = { id, expectedVersion: draft.version, ...identityInput(draft.values) };
  const { editClient } = await request(editClientMutation, { input });
  return outcomeOf(editClient, (current) => identityFrom(current, language));
}

export async function saveContact(clientId: string, { values, version }: Versioned<ContactValues>): Promise<Outcome<ContactValues>> {
  const { editContact } = await request(editContactMutation, { input: { clientId, expectedVersion: version, contact: values } });
  return outcomeOf(editContact, ({ contact }) => contactFrom(contact));
}

export async function saveEpisode(input: EpisodeInput): Promise<Outcome<EpisodeValues>> {
  const { saveEpisode: answer } = await request(saveEpisodeMutation, { input });
  return outcomeOf(answer, ({ episode }) => episodeFrom(episode));
}

const never = (): never => {
  throw new Error('a team has no version');
};

export async function addToTeam(input: CareTeamInput): Promise<Outcome<never>> {
  return outcomeOf((await request(addToCareTeamMutation, { input })).addToCareTeam, never);
}

export const endTeamOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: EndCareTeamInput) => outcomeOf((await request(endCareTeamMutation, { input })).endCareTeam, never),
    onSuccess: () => afterChange(client),
  });
