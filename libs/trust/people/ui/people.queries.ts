import { infiniteQueryOptions, keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { keyOf, refresh, request } from '@alongside/kit/client';
import type { ClientFilter, CreateClientInput } from '@alongside/kit/contract';
import { counsellorsQuery, createClientMutation, likelyDuplicatesQuery, peopleQuery } from './people.documents.ts';
import { namesOf, type NameValues } from './name-values.ts';

const rowsAtOnce = 50;

export type Asked = { readonly search: string; readonly filter: ClientFilter; readonly details: boolean };

async function askPeople({ search, filter, details }: Asked, after: string | null, signal: AbortSignal) {
  return (await request(peopleQuery, { search: search || null, filter, first: rowsAtOnce, after, details }, { signal })).clients;
}
export type PersonRow = Awaited<ReturnType<typeof askPeople>>['clients'][number];

/** The last answer stays while the next letter's comes. Search texts are forgotten soon: they are names. */
export const peopleOptions = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: keyOf('Client', null, 'people', asked),
    queryFn: ({ pageParam, signal }) => askPeople(asked, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    gcTime: asked.search ? 60_000 : 300_000,
  });

/** Who may be the person of the form; asked only when there is a name to ask for. */
export const likelyDuplicatesOptions = (names: NameValues, birthDate: string) => {
  const asked = namesOf(names).filter(({ given }) => given.trim().length > 1);
  return queryOptions({
    queryKey: keyOf('Client', null, 'duplicates', asked, birthDate),
    queryFn: async ({ signal }) =>
      (await request(likelyDuplicatesQuery, { names: asked, birthDate: birthDate || null }, { signal })).likelyDuplicates,
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
};
export type Candidate = Awaited<ReturnType<NonNullable<ReturnType<typeof likelyDuplicatesOptions>['queryFn']>>>[number];

export const counsellorsOptions = () =>
  queryOptions({
    queryKey: keyOf('StaffMember', null, 'counsellors'),
    queryFn: async ({ signal }) => (await request(counsellorsQuery, {}, { signal })).staff,
    staleTime: 300_000,
  });

export const createClientOptions = (client: QueryClient) =>
  mutationOptions({
    mutationFn: async (input: CreateClientInput) => (await request(createClientMutation, { input })).createClient,
    onSuccess: () => refresh(client, 'Client'),
  });
